using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What leaders and managers order: targets, budgets, honours, leave, the closing of a period.</summary>
internal static class TeamRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.SetTarget, SetsGoal),
        new(Intent.SetTarget, clause => clause.Has(Sense.Target) && HasFigure(clause) && !clause.HasCustomer && HasSubject(clause)),
        new(Intent.SetBudget, clause => clause.Has(Sense.Entertain) && clause.HasAmount && !clause.HasCustomer && (clause.HasMember || clause.HasTeam || clause.Has(Sense.MyTeam) || clause.Has(Sense.Company))),
        new(Intent.SetProfit, clause => clause.HasCustomer && clause.HasQuantity && (clause.Has(Sense.Confirmed) || IsOnlyProfit(clause))),
        new(Intent.SetLeave, clause => clause.Has(Sense.Absence) && clause.HasMember && clause.Has(Sense.Register)),
        new(Intent.PausePosts, clause => clause.Has(Sense.Pause) && clause.Has(Sense.Posts)),
        new(Intent.ClosePeriod, ClosesPeriod),
        new(Intent.AwardHonour, Awards),
    ];

    private const int MostOfClosing = 4;

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Message, Sense.Email, Sense.Call, Sense.Pay, Sense.Sample, Sense.Quote, Sense.Details);

    private static bool HasSubject(Clause clause) =>
        clause.HasMember || clause.HasTeam || clause.Has(Sense.Me) || clause.Has(Sense.MyTeam) || clause.Has(Sense.Company) || clause.Has(Sense.Everyone) || clause.Has(Sense.Set);

    // 小马四季度定150万: somebody, a period and money are enough.
    private static bool SetsGoal(Clause clause) =>
        clause.Has(Sense.Set) && clause.HasAmount && clause.HasSomeone && !clause.HasCustomer && clause.Mood == Mood.Plain && clause.WordOf(Sense.Set) is "定" or "定在" or "定到" or "定成" or "定个" or "下达" or "设" or "设为"
        && clause.All(Tokens.TokenKind.Date).Any(token => token.Date!.Kind == Dates.DateMentionKind.DateRange) && !clause.HasAny(SenseSet.Of(Sense.Entertain, Sense.Sign, Sense.Pay, Sense.Spend));

    private static bool HasFigure(Clause clause) => clause.HasQuantity;

    // 瑞丰的订单利润定4万1: nothing but a profit is set.
    private static bool IsOnlyProfit(Clause clause) =>
        clause.Has(Sense.Profit) && clause.Has(Sense.Set) && clause.Mood == Mood.Plain && clause.Figures.All(figure => figure.Role == Slots.FigureRole.Profit) && !clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Change, Sense.Slip));

    /// <summary>Takes issue with what was decided, whatever else is told.</summary>
    public static bool Objects(Clause clause) => clause.Mood != Mood.Question && clause.First(Sense.Objection) is not null && !clause.HasAny(SenseSet.Of(Sense.Stranger, Sense.Negation)) && !clause.HasAmount;

    private static bool ClosesPeriod(Clause clause)
    {
        if (!clause.Has(Sense.Close) || clause.HasCustomer || clause.HasAmount) return false;
        var close = clause.First(Sense.Close)!;
        var word = clause.Between(close.Span.Start, close.Span.End);
        if (word.Contains('账') || word.Contains("books", StringComparison.Ordinal)) return true;
        if (clause.HasDate && TextScan.IsHan(word[0])) return !clause.HasAny(SenseSet.Of(Sense.Posts, Sense.Complain)) && (clause.Says("账") || clause.Tokens.Count <= MostOfClosing);
        return word is "close" or "close out" or "finalize" or "finalise" or "close the quarter" or "close the month" && clause.HasDate && clause.Tokens.Count < 5;
    }

    private static bool Awards(Clause clause) =>
        AwardsHim(clause) || clause.Has(Sense.Award) && clause.HasMember && !clause.HasCustomer && !clause.HasAmount
        && (clause.Has(Sense.Honour) || StartsWithGift(clause) && !clause.HasAny(Contacts));

    // 表彰一下露露，授予她进步奖
    private static bool AwardsHim(Clause clause) =>
        clause.Has(Sense.Award) && clause.Has(Sense.Honour) && !clause.HasMember && !clause.HasCustomer && clause.Mood == Mood.Plain && (clause.Says("他") || clause.Says("她"));

    // 给张伟发个金牌销售: what is given need not be called an honour.
    private static bool StartsWithGift(Clause clause)
    {
        var award = clause.First(Sense.Award)!;
        var member = clause.Members.First();
        var word = clause.Between(award.Span.Start, award.Span.End);
        return word is "award" or "颁" or "颁发" or "授予" or "颁个" or "评为" || (award.Span.Start >= member.Span.End && word is "发个" or "发一个" or "发" && clause.Span.End > award.Span.End + 1);
    }
}
