using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Proposing;

/// <summary>
/// By which words a message says a value of a closed list that decides something: how an order is paid, a tier, a stage, how somebody was reached, where a
/// customer came from, and that all are meant. What merely sorts the message's own words, as a pain or a reason, is a reading of them and holds.
/// </summary>
internal static class SaidWords
{
    private static readonly string[] Grades = ["tier", "class", "grade", "level", "list"];

    private static readonly string[] All = ["都", "全", "所有", "一切", "all", "every", "entire", "whole"];

    private static readonly string[] Prepaid =
        ["预付", "先付", "先款", "款到", "全款", "现结", "付清", "付了", "已付", "打款", "打过来", "到账", "prepa", "paid", "pays first", "up front", "upfront", "in advance", "before delivery", "cash with order"];

    private static readonly Dictionary<ContactKind, string[]> Kinds = new()
    {
        [ContactKind.Call] = ["电话", "打给", "通话", "call", "phone", "rang", "ring"],
        [ContactKind.Message] = ["微信", "消息", "短信", "留言", "message", "text", "wechat", "whatsapp", "wrote", "dm"],
        [ContactKind.Email] = ["邮件", "邮箱", "mail"],
        [ContactKind.Online] = ["视频", "线上", "会议", "远程", "腾讯", "video", "online", "zoom", "teams", "meet"],
        [ContactKind.Demo] = ["演示", "试用", "展示", "demo", "showed", "trial"],
    };

    private static readonly Dictionary<Stage, string[]> Stages = new()
    {
        [Stage.Quote] = ["报价", "报了", "价", "quot", "offer", "price"],
        [Stage.Sample] = ["样", "sample", "swatch"],
        [Stage.Pi] = ["pi", "形式发票", "proforma", "pro forma"],
        [Stage.Deposit] = ["定金", "订金", "预付", "deposit", "down payment"],
        [Stage.Production] = ["生产", "排产", "开工", "在做", "produc", "factory", "making"],
        [Stage.Balance] = ["尾款", "余款", "balance"],
        [Stage.Shipping] = ["发货", "出货", "装柜", "发运", "物流", "ship", "sail", "dispatch", "on its way"],
    };

    private static readonly Dictionary<CustomerSource, string[]> Sources = new()
    {
        [CustomerSource.Referral] = ["介绍", "推荐", "转介", "refer", "introduc", "recommend"],
        [CustomerSource.Exhibition] = ["展", "exhibition", "fair", "booth", "trade show", "expo"],
        [CustomerSource.Inquiry] = ["询", "问价", "找来", "找上门", "inquir", "enquir", "asked us", "came to us"],
        [CustomerSource.ColdCall] = ["陌拜", "扫街", "陌生", "cold", "door"],
        [CustomerSource.Online] = ["网", "线上", "抖音", "公众号", "online", "web", "internet", "linkedin"],
    };

    public static bool HasAll(string plain) => Has(plain, All);

    public static bool HasPrepaid(string plain) => Has(plain, Prepaid);

    /// <summary>Whether the words say the value, or it is of a list that only sorts them.</summary>
    /// <param name="plain">The message in its plain form.</param>
    public static bool Hold(string plain, object value) => value switch
    {
        Tier tier => HasTier(plain, tier),
        ContactKind.Visit => true,
        ContactKind kind => Has(plain, Kinds[kind]),
        CustomerSource.Other => true,
        CustomerSource source => Has(plain, Sources[source]),
        _ => value.GetType().IsEnum,
    };

    /// <summary>By the company's own name of it, or what the trade calls it.</summary>
    public static bool HasStage(string plain, StageTemplate template, StageKey stage)
    {
        if (template.PlaceOf(stage) is null) return false;
        string[] named = [stage.Text, StageNames.Of(template, stage, Language.Zh), StageNames.Of(template, stage, Language.En)];
        return Array.Exists(named, name => plain.Contains(Interpreting.PlainText.Of(name).Normal, StringComparison.Ordinal))
            || Stages.Any(one => stage == one.Key && Has(plain, one.Value));
    }

    /// <summary>"A类", "tier a", "an A account": the letter by itself, beside nothing that makes it part of a word.</summary>
    private static bool HasTier(string plain, Tier tier)
    {
        char letter = char.ToLowerInvariant(tier.ToString()[0]);
        for (int at = plain.IndexOf(letter, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(letter, at + 1))
        {
            bool isAlone = (at == 0 || !char.IsAsciiLetterOrDigit(plain[at - 1])) && (at + 1 == plain.Length || !char.IsAsciiLetterOrDigit(plain[at + 1]));
            bool isArticle = letter == 'a' && at + 1 < plain.Length && plain[at + 1] == ' ' && !IsGrade(plain, at);
            if (isAlone && !isArticle) return true;
        }

        return false;
    }

    /// <summary>"a customer" has an article; "an a customer", "tier a now" and "a tier" a grade.</summary>
    private static bool IsGrade(string plain, int at)
    {
        string before = plain[..at].TrimEnd();
        string after = plain[(at + 1)..].TrimStart();
        return before is "an" || before.EndsWith(" an", StringComparison.Ordinal)
            || Array.Exists(Grades, grade => before.EndsWith(grade, StringComparison.Ordinal) || after.StartsWith(grade, StringComparison.Ordinal));
    }

    private static bool Has(string plain, string[] words) => Array.Exists(words, word => plain.Contains(word, StringComparison.Ordinal));
}
