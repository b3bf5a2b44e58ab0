using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Whether words that stand where a name would stand can be one.</summary>
internal static class NameLikeness
{
    private static readonly string[] NoNames =
    [
        "客户", "老板", "经理", "领导", "朋友", "同事", "家人", "他们", "她们", "你们", "我们", "大家", "对方", "采购", "财务", "总监", "店长", "什么", "怎么", "哪里", "这里", "那里", "这个", "那个", "一个", "自己", "时候", "东西", "事情", "地方",
        "电话", "微信", "邮件", "公司", "公海", "目标", "业绩", "提成", "样品", "合同", "订单", "方案", "资料", "发票", "礼盒", "客人", "人家", "孩子", "老师", "医生", "景点", "餐馆", "酒店", "电影", "附近", "周边", "推荐", "故宫", "长城",
    ];

    private static readonly SenseSet Private = SenseSet.Of(Sense.Family, Sense.Private, Sense.Leisure);

    // 健身教练, 快递小哥, 税务局: whom everybody has to do with.
    private static readonly string[] People = ["教练", "小哥", "房东", "老师", "医生", "中介", "阿姨", "大叔", "师傅", "保安", "邻居", "同学", "朋友", "大爷", "大妈", "网友", "那谁", "某某", "领导", "税务局", "派出所", "车管所", "社保局", "工商局", "居委会", "家居城", "建材城", "菜市场"];
    // Of the speaker's own house.
    private static readonly string[] Departments = ["hr", "it", "payroll", "legal", "facilities", "reception", "accounts", "accounting", "finance", "marketing", "security", "procurement", "purchasing", "logistics", "admin", "management", "support", "helpdesk", "head office", "headquarters", "hq"];

    private const string NoOpenings = "未没不吗呢吧呀啊哦嗯很太";

    // 枫桥小筑, 翠湖轩: what houses are called.
    private const string Houses = "筑轩坊居苑斋阁堂庄";

    /// <summary>Ends in a trade or a legal form, or is written with capitals.</summary>
    public static bool IsCompany(Message message, TextSpan span)
    {
        return char.IsUpper(message.Text.Original[span.Start]) || IsNamedLikeCompany(message, span);
    }

    /// <summary>Ends in a trade or a legal form.</summary>
    public static bool IsNamedLikeCompany(Message message, TextSpan span)
    {
        var text = message.Masked.AsSpan(span.Start, span.Length).ToString();
        if (CompanyWords.Stem(text) is not null || text.Length is > 2 and < 9 && Houses.Contains(text[^1], StringComparison.Ordinal) && TextScan.IsHan(text[0])) return true;
        var last = text[(text.LastIndexOf(' ') + 1)..];
        return last.Length < text.Length && (CompanyWords.IsTrade(last) || CompanyWords.IsForm(last));
    }

    public static bool IsName(Clause clause, TextSpan span)
    {
        var text = clause.Message.Masked.Substring(span.Start, span.Length);
        return IsWritten(text) && (IsStrange(clause, span, text) || IsShared(clause, span, text));
    }

    private static bool IsStrange(Clause clause, TextSpan span, string text) =>
        !NoOpenings.Contains(text[0], StringComparison.Ordinal) && !CompanyWords.IsCommon(text) && !OrdinaryWords.Contains(text) && Array.IndexOf(Departments, text) < 0 && !IsTier(text) && !IsEverydays(text) && !IsWhollyWords(clause, span) && !StartsPrivately(clause, span);

    // "Golden signed 30k": an everyday word, but what several customers are called by.
    private static bool IsShared(Clause clause, TextSpan span, string text) =>
        char.IsUpper(clause.Message.Text.Original[span.Start]) && text.All(TextScan.IsLetter) && clause.Message.Directory.IsOpeningOfSeveral(text);

    // What and whom everybody has to do with.
    private static bool IsEverydays(string text) =>
        IsBargain(text) || IsCounted(text) || IsAnyCompany(text) || Array.Exists(People, word => text.EndsWith(word, StringComparison.Ordinal)) || Array.Exists(NoNames, word => text.StartsWith(word, StringComparison.Ordinal) && text.Length <= word.Length + 1);

    private static bool StartsPrivately(Clause clause, TextSpan span) => clause.Tokens.Any(token => token.Span.Start == span.Start && token.IsAny(Private));

    // 婚庆公司: what they do, and that they are a company.
    private static bool IsAnyCompany(string text) => CompanyWords.Stem(text) is { } stem && CompanyWords.IsCommon(stem) && CompanyWords.FormAt(text, stem.Length) > 0;

    // 卖废纸箱: a verb, and what was sold.
    private static bool IsBargain(string text) => text[0] is '卖' or '买' && CompanyWords.Stem(text) is null;

    // 两箱水果: so many of something.
    private static bool IsCounted(string text) => text[0] is '一' or '两' or '几' or '三' or '四' or '五' or '六' or '十' && text[1] is '箱' or '盒' or '份' or '袋' or '瓶' or '杯' or '件' or '包' or '张' or '桶' or '条' or '顿';

    private static bool IsTier(string text) => text.Length == 2 && text[0] is >= 'a' and <= 'c' && text[1] is '类' or '级';

    // Two letters at least, none of another script.
    private static bool IsWritten(string text)
    {
        var letters = text.Count(c => TextScan.IsHan(c) || TextScan.IsLetter(c));
        return letters > 1 && !text.Any(c => char.IsSurrogate(c) || char.IsLetter(c) && !TextScan.IsHan(c) && !TextScan.IsLetter(c));
    }

    // A stretch that the tables know from end to end is a phrase, not a name.
    private static bool IsWhollyWords(Clause clause, TextSpan span)
    {
        var at = span.Start;
        foreach (var token in clause.Tokens)
        {
            if (token.Kind == TokenKind.Word && token.Span.Start == at) at = token.Span.End;
        }

        return at >= span.End;
    }
}
