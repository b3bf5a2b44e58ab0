using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>拜访了宏达，他们投诉送货慢，明天再回电话: the next step agreed in a visit, told behind what else came up there.</summary>
internal static class NextSteps
{
    private static readonly SenseSet Steps = SenseSet.Of(Sense.Again, Sense.NextTime, Sense.Agreed, Sense.Visit, Sense.Call, Sense.Follow, Sense.GoTo, Sense.Intend);

    /// <summary>Puts the clause to the visit that it goes on about; false where it does not.</summary>
    public static bool Takes(List<Frame> frames, Clause clause, Intent? intent)
    {
        if (intent is not (null or Intent.PlanFollowUp) || clause.Has(Sense.Remind) || clause.HasCustomer || clause.HasAmount || clause.Mood != Mood.Plain) return false;
        if (frames.Count < 2 || frames[^1].Intent is not (Intent.LogComplaint or Intent.NoteCustomer or Intent.MoveStage or Intent.RecordPayment or Intent.RecordRefund or Intent.RecordDelivery) || frames[^2].Intent != Intent.LogVisit) return false;
        if (clause.FutureDay() is null || !clause.HasAny(Steps) || frames[^1].Clauses.Any(other => other.HasCustomer)) return false;
        frames[^2].Asides.Add(clause);
        return true;
    }
}
