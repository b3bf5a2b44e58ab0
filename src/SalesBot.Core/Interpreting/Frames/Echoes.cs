using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Clauses that say the same again of somebody or something else and leave the verb out: 张三目标50万，李四40万; 宏达欠多少，李记呢.</summary>
internal static class Echoes
{
    private const int MostOfVisit = 4;

    // What a clause may hold beside a name or a period and still ask for nothing of its own.
    private static readonly SenseSet Particles = SenseSet.Of(Sense.Ask, Sense.AskEnd, Sense.Joint, Sense.That, Sense.Done, Sense.Me, Sense.Mine, Sense.MyTeam, Sense.Company, Sense.Most, Sense.Compare, Sense.HowMany, Sense.Imperative, Sense.Change, Sense.Show, Sense.All);

    private static readonly SenseSet Kinds = SenseSet.Of(Sense.Call, Sense.Visit, Sense.Email, Sense.Message, Sense.Online, Sense.Demo, Sense.GoTo);

    private static readonly SenseSet Metrics = SenseSet.Of(Sense.Conversion, Sense.LifetimeValue, Sense.Cycle, Sense.MarginRate);

    private static readonly SenseSet Rankings = SenseSet.Of(
        Sense.Growth, Sense.Referrals, Sense.Mentoring, Sense.Orders, Sense.NewCustomer, Sense.Visits, Sense.Collected, Sense.Profit);

    private static readonly SenseSet Stages = SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping);

    public static bool Repeats(Frame frame, Intent? intent, Clause clause) => frame.Intent switch
    {
        >= Intent.AskAttainment => AsksAgain(frame, intent, clause),
        Intent.SetTarget or Intent.SetBudget => intent is null && clause.HasQuantity && !clause.HasCustomer && IsTold(clause) && clause.HasSomeone,
        Intent.SetLeave => intent is null && clause.HasMember && !clause.HasCustomer && IsTold(clause),
        _ => intent is null && HasOtherCustomer(frame, clause) && TellsAgain(frame.Intent, clause),
    };

    private static bool TellsAgain(Intent intent, Clause clause) => intent switch
    {
        Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund or Intent.SetProfit or Intent.LogExpense or Intent.MoveStage => IsTold(clause) && clause.HasAmount,
        Intent.LogVisit => IsTold(clause) && !clause.HasQuantity && clause.Tokens.Count(token => !(clause.IsEnglish && token.Is(Sense.Joint)) && !clause.All(TokenKind.Date).Any(date => date != token && date.Span.Contains(token.Span))) < MostOfVisit,
        Intent.SetTier => TierWords.Find(clause) is not null,
        _ => false,
    };

    /// <summary>Asks for the same of another kind: 打了几通电话、拜访了几家.</summary>
    public static bool AsksOfOtherKind(Frame frame, Clause clause) => frame.Intent switch
    {
        Intent.AskWorkload => Differ(frame, clause, Kinds),
        Intent.AskMetrics => Differ(frame, clause, Metrics),
        Intent.AskRanking => Differ(frame, clause, Rankings),
        Intent.AskPipeline => !clause.IsEnglish && Differ(frame, clause, Stages),
        _ => false,
    };

    private static bool Differ(Frame frame, Clause clause, SenseSet kinds) =>
        clause.HasAny(kinds) && frame.Clauses.Any(other => other.HasAny(kinds)) && !frame.Clauses.Any(other => clause.Tokens.Any(token => token.IsAny(kinds) && Shares(other, token, kinds)));

    private static bool Shares(Clause other, Token token, SenseSet kinds) => other.Tokens.Any(known => known.IsAny(kinds) && known.IsAny(token.Senses));

    // 李娜呢, 那上个月, 李记呢: a name or a period, and nothing that is asked for.
    private static bool AsksAgain(Frame frame, Intent? intent, Clause clause)
    {
        if (TellsFigure(clause) || !clause.Tokens.Where(token => token.Kind == TokenKind.Word).All(token => token.IsAny(Particles))) return false;
        if (clause.HasCustomer) return intent is null or Intent.Nothing or Intent.AskCustomer && frame.Intent != Intent.AskCustomer && HasOtherCustomer(frame, clause);
        return intent is null or Intent.Nothing && (clause.HasSomeone || clause.HasDate || AsksOfMe(frame, clause)) && (clause.Mood == Mood.Question || clause.HasSomeone);
    }

    // A figure that is more than a part of a word such as 看一下.
    private static bool TellsFigure(Clause clause) => clause.Figures.Any(figure => !clause.Tokens.Any(word => word.Is(Sense.Show) && word.Span.Contains(figure.Token.Span)));

    // 张伟剩多少，我自己呢
    private static bool AsksOfMe(Frame frame, Clause clause) => clause.Has(Sense.Mine) && clause.Has(Sense.AskEnd) && frame.Clauses.Any(other => other.HasSomeone);

    /// <summary>Names for the first time whose figures, or of when, were asked for: 新老方案对比一下，老高三季度各是多少.</summary>
    public static bool Completes(Frame frame, Intent? intent, Clause clause) =>
        AsksAgain(frame, intent, clause) && !AsksOfMe(frame, clause) && !clause.HasCustomer && !(clause.HasSomeone ? frame.Clauses.Any(other => other.HasSomeone) : frame.Clauses.Any(other => other.HasDate));

    private static bool IsTold(Clause clause) => clause.Mood == Mood.Plain;

    private static bool HasOtherCustomer(Frame frame, Clause clause) =>
        clause.HasCustomer && frame.Clauses.Any(other => other.HasCustomer) && clause.Customers.All(token => !frame.Clauses.Any(other => other.Customers.Any(known => known.Name!.Candidates.SequenceEqual(token.Name!.Candidates))));
}
