using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>What a frame turns out to be once all of its clauses are known.</summary>
internal static class Retold
{
    private static readonly SenseSet OtherStages = SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi, Sense.Production, Sense.Shipping);

    private static readonly string[] Outcomes = ["went well", "went great", "went ok", "went fine", "went badly", "went really well", "it went ", "that went ", "good meeting", "great meeting", "good chat", "good session", "they loved ", "they liked "];

    private static readonly SenseSet Coming = SenseSet.Of(Sense.Arrive, Sense.PayWeak, Sense.Pay);

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk);

    public static Frame Of(Frame frame) => frame.Intent switch
    {
        Intent.MoveStage when IsDepositPaid(frame) => With(frame, Intent.RecordPayment),
        Intent.PlanFollowUp when HasGone(frame) => With(frame, Intent.LogVisit),
        Intent.LogVisit when IsOnlyAMeal(frame) => new Frame(Intent.LogExpense, [.. frame.Clauses, .. frame.Asides]) { Origin = frame.Origin },
        _ => frame,
    };

    // "face to face with Harbor on Monday, went well": how it went tells that it was.
    private static bool HasGone(Frame frame) => frame.Clauses.Count > 1 && !frame.Clauses.Any(clause => clause.Has(Sense.Remind)) && frame.Clauses.Skip(1).Any(IsOutcome);

    private static bool IsOutcome(Clause clause)
    {
        if (!clause.IsEnglish || clause.Mood != Mood.Plain) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,-");
        foreach (var word in Outcomes)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }

    // "got the 30% deposit from Silverleaf, 25.5k": with an amount it is money that came in.
    private static bool IsDepositPaid(Frame frame) =>
        !frame.Clauses.Any(clause => clause.Says("阶段") || clause.Says("stage")) && frame.Clauses.Any(clause => clause.Has(Sense.Deposit) && clause.HasAny(Coming)) && frame.Clauses.Any(clause => clause.HasAmount) && !frame.Clauses.Any(clause => clause.HasAny(OtherStages));

    // "drinks with the Lockwood team, 132", 跟李总喝了顿酒，花了1280: nothing is told of it but what it cost.
    private static bool IsOnlyAMeal(Frame frame)
    {
        List<Clause> told = [.. frame.Clauses, .. frame.Asides];
        return told.Exists(IsMeal) && told.Exists(clause => clause.HasAmount) && !told.Exists(IsMore);
    }

    private static bool IsMeal(Clause clause) => clause.Has(Sense.Meal) || clause.Says("吃饭") || clause.Says("喝茶") || clause.Says("喝酒");

    // Somebody was met, or went there.
    private static bool IsMore(Clause clause) =>
        clause.Tokens.Any(token => !token.Is(Sense.Meal) && (token.IsAny(Contacts) || token.Is(Sense.GoTo) && (!clause.IsEnglish || IsGoneTo(clause, token)))) || !clause.IsEnglish && clause.Between(clause.Span.Start, clause.Span.End).ContainsAny('去', '见', '跑');

    // "went to Lockwood, lunch came to 310": they were gone to, and the lunch is what it cost.
    private static bool IsGoneTo(Clause clause, Token token) =>
        token.Is(Sense.Done) && clause.Customers.Any(customer => customer.Span.Start >= token.Span.End && customer.Span.Start - token.Span.End <= 5);

    private static Frame With(Frame frame, Intent intent)
    {
        var other = new Frame(intent, frame.Clauses) { Origin = frame.Origin };
        other.Asides.AddRange(frame.Asides);
        return other;
    }
}
