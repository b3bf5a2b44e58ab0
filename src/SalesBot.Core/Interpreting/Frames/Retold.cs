using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>What a frame turns out to be once all of its clauses are known.</summary>
internal static class Retold
{
    private static readonly SenseSet OtherStages = SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi, Sense.Production, Sense.Shipping);

    private static readonly SenseSet Coming = SenseSet.Of(Sense.Arrive, Sense.PayWeak, Sense.Pay);

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk);

    public static Frame Of(Frame frame) => frame.Intent switch
    {
        Intent.MoveStage when IsDepositPaid(frame) => With(frame, Intent.RecordPayment),
        Intent.LogVisit when IsOnlyAMeal(frame) => new Frame(Intent.LogExpense, frame.Clauses.Concat(frame.Asides)) { Origin = frame.Origin },
        _ => frame,
    };

    // "got the 30% deposit from Silverleaf, 25.5k": with an amount it is money that came in.
    private static bool IsDepositPaid(Frame frame) =>
        !frame.Clauses.Any(clause => clause.Says("阶段") || clause.Says("stage")) && frame.Clauses.Any(clause => clause.Has(Sense.Deposit) && clause.HasAny(Coming)) && frame.Clauses.Any(clause => clause.HasAmount) && !frame.Clauses.Any(clause => clause.HasAny(OtherStages));

    // "drinks with the Lockwood team, 132"
    private static bool IsOnlyAMeal(Frame frame) =>
        frame.Clauses.Any(clause => clause.Has(Sense.Meal) || clause.Says("吃饭") || clause.Says("喝茶") || clause.Says("喝酒")) && frame.Clauses.Concat(frame.Asides).Any(clause => clause.HasAmount) && !frame.Clauses.Any(clause => clause.HasAny(Contacts)) && (frame.Clauses[0].IsEnglish || !frame.Clauses.Any(clause => clause.Says("去") || clause.Says("见") || clause.Says("跑")));

    private static Frame With(Frame frame, Intent intent)
    {
        var other = new Frame(intent, frame.Clauses) { Origin = frame.Origin };
        other.Asides.AddRange(frame.Asides);
        return other;
    }
}
