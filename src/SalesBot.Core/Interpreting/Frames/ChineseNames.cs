using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Where a Chinese sentence names a customer that nobody knows.</summary>
internal static class ChineseNames
{
    private const int Shortest = 2;
    private const int Longest = 16;
    private const string Before = "给跟和向找请从对把去到与同将为帮";
    private const string Particles = "的了过着是有说他她我你在也都又还就没不很被让";
    private const string Inner = "·& ()+";
    private const string Leading = "了过个一家下完好着位次叫做名为是：: 到给那边「“\"『《";

    private static readonly string[] LeadingWords =
        ["客户", "登记", "录入", "建档", "信息", "名称", "新客户", "一个", "一下", "一家", "那个", "今天", "刚刚", "刚才", "刚", "我们", "我", "他们", "这家", "那家", "又", "嗯", "喂", "帮我记一下", "帮我", "记一下", "另外", "还有", "对了", "然后", "上午", "下午", "已经", "终于", "跟", "给", "和", "向", "名叫", "叫", "公司", "客户是", "今早", "昨天", "去", "把", "帮我把", "帮忙把", "一家叫", "一个叫", "叫做", "家叫", "是", "的", "录一下", "登记一下", "建个档", "来自", "认识了", "认识", "结识了", "牵线", "名字是", "名字叫", "名字", "店名叫", "店名是", "店名", "公司叫", "公司名是", "全称是", "全称", "单位是", "一个新客户", "个新客户", "新客户叫", "一家新客户"];

    private static readonly string[] TrailingWords = ["那边", "那儿", "这边", "那里", "他们", "那单", "那个单", "这单", "的单子", "客户", "那家", "公司那边", "今天", "昨天", "刚刚", "已经", "上午", "下午", "那", "刚", "终于", "又", "老板", "采购", "总", "打", "发", "做", "开", "来", "方面", "去", "一共", "先", "再", "付", "回", "有", "也", "都", "就", "当场", "这次", "首单", "这个客户", "给", "录一下", "录成", "录上", "录进去", "登记一下", "登记下", "建一下", "建个档", "加一下", "加进去", "加进来", "加进", "加到", "录进", "放进", "加上", "记一下", "入一下", "做成", "建成", "入系统", "进系统", "成", "吧", "一下"];

    // 松果幼儿园我先领了: who does it stands between the name and the verb.
    private static readonly string[] Subjects = ["我先", "我来", "让我", "由我", "归我", "我要", "我想", "我"];

    private static readonly SenseSet Stops = SenseSet.Of(
        Sense.Sign, Sense.Pay, Sense.Refund, Sense.Visit, Sense.Talk, Sense.Call, Sense.Message, Sense.Email, Sense.Demo, Sense.Online, Sense.Reported, Sense.Prepaid, Sense.Term, Sense.Joint, Sense.Ask, Sense.AskEnd, Sense.Negation,
        Sense.Referral, Sense.Exhibition, Sense.Inquiry, Sense.ColdCall, Sense.Web, Sense.Pool, Sense.Lose, Sense.Complain, Sense.SetTier, Sense.Contact, Sense.Phone, Sense.Remind, Sense.Money, Sense.Quote, Sense.Sample, Sense.Deposit, Sense.Done, Sense.Past,
        Sense.Transfer, Sense.Status, Sense.Details, Sense.Expensive, Sense.Spend, Sense.GoTo);

    public static FoundName? Find(Clause clause, SenseSet deeds)
    {
        foreach (var deed in clause.Tokens)
        {
            if (!deed.IsAny(deeds) || !TextScan.IsHan(clause.Message.Masked[deed.Span.Start])) continue;
            if (Between(clause, deed) is { } between) return new FoundName(between, NamePlace.Between, deed);
            if (After(clause, deed.Span.End) is { } after) return new FoundName(after, NamePlace.After, deed);
            if (UpTo(clause, StartOf(clause, deed), deed.Span.Start) is { } before) return new FoundName(before, NamePlace.Before, deed);
        }

        return null;
    }

    // 老王头介绍的翠湖口腔签了两万: whoever brought them stands before.
    private static int StartOf(Clause clause, Token deed) =>
        clause.Tokens.LastOrDefault(token => token.Is(Sense.Referral) && token.Span.End <= deed.Span.Start)?.Span.End ?? clause.Span.Start;

    public static TextSpan? Whole(Clause clause) => After(clause, clause.Span.Start);

    // 给银杏健身打了电话, 把银杏健身调成B类
    private static TextSpan? Between(Clause clause, Token deed)
    {
        var text = clause.Message.Masked;
        for (var at = deed.Span.Start - Shortest - 1; at >= clause.Span.Start; at--)
        {
            if (!Before.Contains(text[at], StringComparison.Ordinal) || StandsInWord(clause, at)) continue;
            if (UpTo(clause, at + 1, deed.Span.Start) is { } name) return name;
        }

        return null;
    }

    private static bool StandsInWord(Clause clause, int at) =>
        clause.Tokens.Any(token => token.Span.Start < at && token.Span.End > at && token.Kind != TokenKind.Word);

    // 新增客户7号仓超市, 3M文具: it starts with a number, and ends as companies do.
    private static TextSpan? Numbered(Clause clause, int start)
    {
        var text = clause.Message.Masked;
        start = text.SkipSpaces(start);
        if (!TextScan.IsDigit(text.CharAt(start))) return null;
        var end = start;
        while (end < clause.Span.End && char.IsLetterOrDigit(text[end]) && !Particles.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        var span = new TextSpan(start, end);
        return span.Length <= Longest && NameLikeness.IsNamedLikeCompany(clause.Message, span) ? span : null;
    }

    private static TextSpan? After(Clause clause, int start)
    {
        if (Numbered(clause, start) is { } numbered) return numbered;
        start = SkipLeading(clause, start, clause.Span.End);
        var end = start;
        while (end < clause.Span.End && !Stands(clause, end, start))
        {
            end++;
        }

        return Name(clause, start, end);
    }

    // The name has to reach the verb; what is left over between them must be a word that may stand there.
    private static TextSpan? UpTo(Clause clause, int start, int end)
    {
        var from = SkipLeading(clause, start, end);
        var date = clause.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Date && token.Span.Start > from && token.Span.Start < end);
        end = date?.Span.Start ?? end;
        while (Array.Find(Subjects, word => end - word.Length > from && clause.Message.Masked.EndsAt(end, word)) is { } subject)
        {
            end -= subject.Length;
        }

        for (var at = from; at < end; at++)
        {
            if (Stands(clause, at, from)) return null;
        }

        return Name(clause, from, end);
    }

    private static int SkipLeading(Clause clause, int at, int end)
    {
        var text = clause.Message.Masked;
        for (var again = true; again && at < end;)
        {
            again = false;
            var date = clause.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Date && token.Span.Start == at);
            if (date is not null) (at, again) = (date.Span.End, true);
            else if (Array.Find(LeadingWords, word => text.StartsAt(at, word)) is { } word) (at, again) = (at + word.Length, true);
            else if (Leading.Contains(text[at], StringComparison.Ordinal)) (at, again) = (at + 1, true);
        }

        return at;
    }

    // Whether the name ends before this position.
    private static bool Stands(Clause clause, int at, int start)
    {
        var c = clause.Message.Masked[at];
        if (!char.IsLetterOrDigit(c) && !Inner.Contains(c, StringComparison.Ordinal)) return true;
        if (c == ' ' && clause.Message.Masked.CharAt(at + 1) is 'a' or 'b' or 'c' && !TextScan.IsWordCharacter(clause.Message.Masked.CharAt(at + 2))) return true;
        if (at > start && Particles.Contains(c, StringComparison.Ordinal) && !(c == '有' && clause.Message.Masked.CharAt(at + 1) == '限')) return true;
        return clause.Tokens.Any(token => token.Span.Start == at && Ends(token));
    }

    private static bool Ends(Token token) => token.Kind switch
    {
        TokenKind.Date => true,
        TokenKind.Name => !token.IsCategory,
        TokenKind.Quantity => token.Quantity!.HasScale || token.Span.Length > 2,
        TokenKind.Word => token.IsAny(Stops) && token.Span.Length > 1,
    };

    // 麦田书吧: no particle, but what kind of house it is.
    private static bool IsHouse(string text, int end) => text[end - 1] == '吧' && text.CharAt(end - 2) is '书' or '酒' or '网' or '水' or '氧' or '茶' or '陶' or '咖';

    private static TextSpan? Name(Clause clause, int start, int end)
    {
        var text = clause.Message.Masked;
        for (var again = true; again && end > start;)
        {
            again = false;
            if (text[end - 1] == ' ') (end, again) = (end - 1, true);
            else if (Array.Find(TrailingWords, word => end - word.Length >= start && text.EndsAt(end, word) && !IsHouse(text, end)) is { } word) (end, again) = (end - word.Length, true);
        }

        var span = new TextSpan(start, end);
        if (span.Length is < Shortest or > Longest) return null;
        return NameLikeness.IsName(clause, span) ? span : null;
    }
}
