using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Whether what a clause tells of a deal has happened, or is only expected.</summary>
internal static class DealTense
{
    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Refund, Sense.Deliver, Sense.Quote, Sense.Sample, Sense.Shipping, Sense.Pi);

    private static readonly SenseSet Promised = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Refund, Sense.Deliver);

    private const int LongestQuarter = 92;

    private const int Near = 6;

    private static readonly string[] Looming = ["要", "快", "会", "可能", "或许", "也许", "眼看", "随时", "迟早", "早晚", "不想", "不能", "别"];

    private static readonly string[] Fearing = ["怕", "担心", "万一", "免得", "以免"];

    private static readonly string[] Earlier = ["之前", "早先", "上次", "上回", "前次", "从来", "以往"];

    private static readonly string[] Wanting = ["想", "想要", "要", "说要", "打算", "准备", "要求", "申请", "商量", "考虑", "闹着", "嚷着", "威胁", "吵着"];

    private static readonly string[] LongAgo = ["以前", "当年", "从前", "早年", "曾经", "年轻时", "年轻的时候", "刚入行", "刚入职", "那些年", "前些年", "早些年", "几年前", "多年前"];

    private static readonly string[] BeforeInfinitives = [" to", "'d", "'ll", " will", " would", " might", " can", " could"];

    private static readonly string[] Demands = ["asked for", "asked", "wants", "want", "they want", "he wants", "she wants", "they need", "demands", "要求", "想要", "想", "客户要", "客户想", "要我们", "说要", "说想", "问", "asking for", "asking about", "demanding"];

    private static readonly string[] Weighing = ["before they", "until they", "till they", "unless they", "once they", "when they", "if they", "if we could", "if we can", "whether to", "about to", "thinking of", "considering", " may", " might", " could", " would", " should", "they'd", "we'd", "asking for their", "asking for a", "asking for", "demanding a", "demanding their", "want their", "wants their", "want to", "wants to", "looking to", "ready to", "keen to", "likely to", "supposed to", "meant to", "due to", "hoping to", "hope to", "trying to", "have to", "need to"];

    private static readonly string[] Aiming = ["能不能", "能否", "可否", "可不可以", "是否", "要不要", "会不会", "考虑", "愿意", "有意", "准备", "打算", "计划", "争取", "力争", "目标是", "想把", "要把", "得把", "必须", "一定要", "尽快", "尽量", "努力"];

    private static readonly string[] PuttingOff = ["拖到", "推到", "推迟到", "延到", "延期到", "延后到", "推后到", "顺延到", "押到", "压到", "排到", "等到", "得等到", "改到", "挪到"];

    private static readonly string[] Bounds = ["前", "之前", "以前", "内"];

    public static bool IsAhead(Clause clause)
    {
        if (IsPromised(clause) || IsAimedAt(clause) || IsOnlyWeighed(clause) || IsPutOff(clause)) return true;
        if (clause.Has(Sense.Done) || clause.Has(Sense.Past)) return false;
        return IsExpected(clause) || IsDatedAhead(clause);
    }

    // 说好月底前付三万, 会付款, "asked for a refund of 500"
    private static bool IsExpected(Clause clause) => IsAgreedOn(clause) || IsToBe(clause) || IsAskedFor(clause) || IsMeant(clause);

    // 明年3月1号付款: a date that even looking back is still to come.
    private static bool IsDatedAhead(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date is { Form: DateForm.Complete or DateForm.Yearless } date && (date.Day(Direction.Back) ?? date.In(Direction.Back)?.Start) > clause.Message.Today);

    // "before they sign 50k", "asked if we could refund 500": a verb that is none of the past, behind what makes it no fact.
    private static bool IsOnlyWeighed(Clause clause) =>
        clause.IsEnglish && clause.FirstOf(Promised) is { } deed && !deed.Is(Sense.Done)
        && Array.Exists(Weighing, word => clause.Between(clause.Span.Start, deed.Span.Start).TrimEnd().EndsWith(word, StringComparison.Ordinal));

    // 验收拖到10月了
    private static bool IsPutOff(Clause clause) =>
        !clause.IsEnglish && !clause.Says("才") && clause.FirstOf(Deeds) is not null && clause.All(TokenKind.Date).Any(date => (date.Date!.Day(Direction.Ahead) ?? date.Date.In(Direction.Ahead)?.Start) > clause.Message.Today && Array.Exists(PuttingOff, word => clause.Message.Masked.EndsAt(date.Span.Start, word)));

    // 我准备下周把恒泰拿下: the verb tells that it is done only with its particle.
    private static bool IsAimedAt(Clause clause) =>
        !clause.IsEnglish && clause.FirstOf(Deeds) is { } deed && Array.Exists(Aiming, word => clause.Between(clause.Span.Start, deed.Span.Start).Contains(word, StringComparison.Ordinal))
        && !clause.Between(deed.Span.Start, clause.Span.End).Contains('了') && !clause.Between(deed.Span.Start, clause.Span.End).Contains('过');

    /// <summary>一亩田去年买了二十万: what is told of a whole year gone by is no record of today.</summary>
    public static bool IsHistory(Clause clause) =>
        clause.Has(Sense.Done) && (Array.Exists(LongAgo, clause.Says) || IsOfYearGone(clause)) || IsExperience(clause) || IsReferredTo(clause);

    private static bool IsOfYearGone(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date is { Kind: DateMentionKind.DateRange, Past: { } past } && past.End < clause.Message.Today && past.Length > LongestQuarter && !clause.Message.Masked.StartsAt(token.Span.End, " from "));

    /// <summary>恐怕要丢, 怕宏达跑单: not lost yet.</summary>
    public static bool IsFeared(Clause clause)
    {
        if (clause.IsEnglish || clause.First(Sense.Lose) is not { } loss) return false;
        var before = clause.Between(clause.Span.Start, loss.Span.Start).TrimEnd().ToString();
        return Array.Exists(Looming, word => before.EndsWith(word, StringComparison.Ordinal)) || Array.Exists(Fearing, word => before.Contains(word, StringComparison.Ordinal));
    }

    // 宏达之前付过5万定金: that it has happened before, not that it did now.
    private static bool IsExperience(Clause clause) =>
        !clause.IsEnglish && clause.FirstOf(Deeds) is { } deed && Array.Exists(Earlier, clause.Says) && (clause.Message.Masked[deed.Span.End - 1] == '过' || clause.Message.Masked.CharAt(deed.Span.End) == '过');

    // 上次签的那20万，账期多少: spoken of, not told.
    private static bool IsReferredTo(Clause clause) =>
        !clause.IsEnglish && Array.Exists(Earlier, clause.Says) && clause.FirstOf(Deeds) is { } deed
        && (clause.Message.Masked[deed.Span.End - 1] == '的' ? clause.Message.Masked.CharAt(deed.Span.End) : clause.Message.Masked.CharAt(deed.Span.End) == '的' ? clause.Message.Masked.CharAt(deed.Span.End + 1) : ' ') is '那' or '这';

    // 会付款, "going to sign"
    private static bool IsMeant(Clause clause) =>
        clause.FirstOf(Deeds) is { } deed && clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Future, Sense.Intend)) && token.Span.End <= deed.Span.Start && clause.Message.Masked.CharAt(token.Span.End) != '的');

    // "they said they'd pay on the 15th", "agreed to sign next week"
    private static bool IsToBe(Clause clause) =>
        clause.IsEnglish && clause.FirstOf(Promised) is { } deed && clause.HasDate && Array.Exists(BeforeInfinitives, word => clause.Between(clause.Span.Start, deed.Span.Start).TrimEnd().EndsWith(word, StringComparison.Ordinal));

    // "asked for a refund of 500", 要求退款500: nothing was given back.
    private static bool IsAskedFor(Clause clause) =>
        IsWantedBack(clause) || clause.First(Sense.Refund) is { } refund && clause.Tokens.Any(token => token.Is(Sense.Reported) && token.Span.End <= refund.Span.Start && refund.Span.Start - token.Span.End <= Near && Array.Exists(Demands, word => clause.Between(token.Span.Start, token.Span.End).SequenceEqual(word)));

    // 昨天想退货，我劝住了
    private static bool IsWantedBack(Clause clause) =>
        !clause.IsEnglish && clause.First(Sense.Refund) is { } refund && Array.Exists(Wanting, word => clause.Between(clause.Span.Start, refund.Span.Start).EndsWith(word, StringComparison.Ordinal));

    // 一亩田说10月15号打款: they say when they will.
    private static bool IsPromised(Clause clause) =>
        !clause.HasAmount && !clause.Says("了") && clause.FirstOf(Promised) is { } deed && !(clause.IsEnglish && deed.Is(Sense.Done)) && (clause.First(Sense.Reported) ?? clause.First(Sense.Agreed)) is { } said && said.Span.End <= deed.Span.Start && clause.All(TokenKind.Date).Any(date => date.Span.Start >= said.Span.End && date.Span.End <= deed.Span.Start);

    // 说好月底前付三万
    private static bool IsAgreedOn(Clause clause) =>
        !clause.IsEnglish && clause.FirstOf(SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Refund)) is { } deed
        && (clause.Tokens.Any(token => token.Is(Sense.Agreed) && token.Span.End <= deed.Span.Start) || clause.All(TokenKind.Date).Any(token => token.Span.End <= deed.Span.Start && Array.Exists(Bounds, word => clause.Message.Masked.StartsAt(token.Span.End, word))));
}
