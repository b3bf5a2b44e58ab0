using System.Diagnostics;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Rituals;

/// <summary>
/// Does what the clock has to do. Take the due acts in order; do each, append its facts, apply them, and go on to the next. An act that is done is
/// not done again.
/// </summary>
public sealed class Performer(ReviewQuestions questions)
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
            RitualKind.ReviewPrompt => AskForReview(ledger, act),
            RitualKind.ReviewReminder => AskAgain(ledger, act),
            RitualKind.Digest => Digest(ledger, act),
            RitualKind.ThinContacts => PoolWork.TellThin(ledger, act, Done(act)),
        };
    }

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

    private static Performance Digest(Ledger ledger, RitualAct act)
    {
        SalesPeriod day = SalesPeriod.OfDay(act.On);
        Member[] members = [.. act.Team is { } team ? ledger.People.In(team.Id) : ledger.People.Members];
        decimal signed = members.Sum(member => ledger.Figures.Of(member.Id).Signed.Over(day));
        int visits = (int)members.Sum(member => ledger.Figures.Of(member.Id).Visits.Over(day));
        int reviews = members.Count(member => HasAnswered(ledger, member, act));
        int atRisk = PoolRisks.Within(ledger, new Scope(null, act.Team), act.On).Count;
        return Said(act, new Post.Digest(
            act, Tongue.Of(ledger, act.Team), act.Team, Quantities.Money.FromYuan(signed), visits, atRisk, reviews, Missed(ledger, act)));
    }

    private static bool HasAnswered(Ledger ledger, Member member, RitualAct act) => ledger.Reviews.On(act.On).Any(answer => answer.By == member.Id);

    private static SalesPeriod? Missed(Ledger ledger, RitualAct act) => ledger.Posts.Missed(RitualNames.Of(act.Kind), act.To);

    private Performance AskForReview(Ledger ledger, RitualAct act)
    {
        Language language = act.Member is { } member ? Tongue.Of(ledger, member) : Tongue.Of(ledger, act.Team);
        return Said(act, new Post.ReviewPrompt(act, act.Member, language, questions.On(act.On, language), Missed(ledger, act)));
    }

    private Performance AskAgain(Ledger ledger, RitualAct act)
    {
        Member reader = ReaderOf(act);
        if (HasAnswered(ledger, reader, act)) return Performance.Nothing;
        Language language = Tongue.Of(ledger, reader);
        return Said(act, new Post.ReviewReminder(act, reader, language, questions.On(act.On, language)));
    }
}
