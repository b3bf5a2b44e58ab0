using System.Diagnostics;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>
/// Does what the clock has to do. Take the due acts in order; do each, append its facts, apply them, and go on to the next. An act that is done is
/// not done again.
/// </summary>
public sealed class Performer(RitualQuestions questions)
{
    public Performance Perform(Ledger ledger, RitualAct act)
    {
        if (DueActs.IsDone(ledger, act)) return Performance.Nothing;
        if (act.GivenUp is { } days) return new Performance([Done(act) with { On = days.Last, SkippedFrom = days.First }], []);
        return act.Kind switch
        {
            RitualKind.Sweep => PoolWork.Sweep(ledger, act, Done(act)),
            RitualKind.PoolWarning => PoolWork.Warn(ledger, act, Done(act)),
            RitualKind.GradeReview => GradeWork.Review(ledger, act, Done(act)),
            RitualKind.CollectionReminder => CollectionWork.Remind(ledger, act, Done(act)),
            RitualKind.MorningPlan => PlanDay(ledger, act),
            RitualKind.BandNear => BandWork.Tell(ledger, act, Done(act)),
            RitualKind.Reminder => Remind(ledger, act),
            RitualKind.ThinContacts => PoolWork.TellThin(ledger, act, Done(act)),
            RitualKind.Duel or RitualKind.QuarterClose or RitualKind.Birthday or RitualKind.WeeklyTraining or RitualKind.MonthlyDrill or RitualKind.SeasonReview
                or RitualKind.ReviewPrompt or RitualKind.ReviewReminder or RitualKind.Digest or RitualKind.LeaderDigest => Gather(ledger, act),
        };
    }

    /// <summary>What brings the team together.</summary>
    private Performance Gather(Ledger ledger, RitualAct act) => act.Kind switch
    {
        RitualKind.Duel => DuelWork.Settle(ledger, act, Done(act)),
        RitualKind.QuarterClose => TrainingWork.Close(ledger, act, Done(act), questions.Close),
        RitualKind.Birthday => Said(act, new Post.Birthday(act, Tongue.Of(ledger, ledger.People.TeamOf(act.Member!.Id)), ledger.People.TeamOf(act.Member.Id))),
        RitualKind.WeeklyTraining => TrainingWork.Train(ledger, act, Done(act), questions.Weekly),
        RitualKind.MonthlyDrill => TrainingWork.Drill(ledger, act, Done(act), questions.Monthly),
        RitualKind.SeasonReview => TrainingWork.LookBack(ledger, act, Done(act), questions.Season),
        RitualKind.ReviewPrompt => ReviewWork.Ask(ledger, act, Done(act), questions.Review),
        RitualKind.ReviewReminder => ReviewWork.AskAgain(ledger, act, Done(act), questions.Review),
        RitualKind.Digest => DigestWork.Digest(ledger, act, Done(act)),
        RitualKind.LeaderDigest => DigestWork.TellLeader(ledger, act, Done(act)),
        _ => throw new UnreachableException(),
    };

    private static Fact.Posted Done(RitualAct act) => new(RitualNames.Of(act.Kind), act.To, act.On);

    private static Member ReaderOf(RitualAct act) => act.Member ?? throw new UnreachableException("a member's act names the member");

    private static Performance Said(RitualAct act, Post post) => new([Done(act)], [post]);

    private static Performance PlanDay(Ledger ledger, RitualAct act)
    {
        Member reader = ReaderOf(act);
        IReadOnlyList<AgendaItem> items = Agenda.Of(ledger, reader, SalesPeriod.OfDay(act.On), act.On);
        return items.Count == 0 ? Performance.Nothing : Said(act, new Post.MorningPlan(act, reader, Tongue.Of(ledger, reader), items));
    }

    private static Performance Remind(Ledger ledger, RitualAct act)
    {
        Member reader = ReaderOf(act);
        if (act.Plan is not { } plan || !Agenda.IsOpen(ledger, plan)) return Performance.Nothing;
        Customer customer = ledger.Customers[plan.Customer];
        Post.Reminder post = new(act, reader, Tongue.Of(ledger, reader), customer, plan);
        return new Performance([Done(act) with { About = plan.Record }], [post]);
    }
}
