using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Rituals;

/// <summary>How a team's day went, for its channel; and what only its leader reads.</summary>
internal static class DigestWork
{
    public static Performance Digest(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        Member[] members = MembersOf(ledger, act.Team);
        int reviews = members.Count(member => HasAnswered(ledger, member, act.On));
        IReadOnlyList<PoolRisk> risks = PoolRisks.Within(ledger, new Scope(null, act.Team), act.On);
        Voice[] voices = VoicesOf(ledger, act, members);
        HashSet<MemberId> ids = [.. members.Select(member => member.Id)];
        Post.Digest post = new(act, Tongue.Of(ledger, act.Team), act.Team, DaySums.Of(ledger, act.Team, members, act.On), risks.Count, reviews, Missed(ledger, act))
        {
            Pains = SharedPains.Of(ledger, voices),
            Moves = [.. voices.Where(voice => voice.IsOfRival).DistinctBy(voice => (voice.Record, voice.Text))],
            Honours = HonoursOf(ledger, act, ids),
            Focus = FocusOf(ledger, act, members, risks),
            Unheld = [.. UnheldSince(ledger, act)],
        };
        return new Performance([done], [post]);
    }

    /// <summary>Who has not written, what stands still, who has lost more customers this month than the company allows.</summary>
    public static Performance TellLeader(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        Member[] members = [.. MembersOf(ledger, act.Team).Where(member => member.IsHereOn(act.On))];
        SalesPeriod month = SalesPeriod.OfMonth(act.On);
        IReadOnlyList<PainTask> waiting = ledger.Pains.Open(ledger, act.Team?.Id, act.On);
        Post.LeaderDigest post = new(
            act,
            act.Member!,
            Tongue.Of(ledger, act.Member!),
            [.. members.Where(member => member.Sells && !member.IsOnLeave(act.On) && !HasAnswered(ledger, member, act.On))],
            StuckDeals.Of(ledger, new Scope(null, act.Team), act.On),
            [.. members.Select(member => (member, (int)ledger.Figures.Of(member.Id).Fallen.Over(month))).Where(one => one.Item2 > ledger.PoolRulesOf(one.member.Id).MonthLimit)])
        {
            Unanswered = [.. SharedPains.Of(ledger, VoicesOf(ledger, act, members)).Where(pain => pain.AnsweredBy == default && waiting.All(task => task.Topic != pain.Theme))],
            Waiting = waiting,
        };
        return new Performance([done], [post]);
    }

    public static bool HasAnswered(Ledger ledger, Member member, LocalDate day) => ledger.Reviews.On(day).Any(answer => answer.By == member.Id);

    public static SalesPeriod? Missed(Ledger ledger, RitualAct act) => ledger.Posts.Missed(RitualNames.Of(act.Kind), act.To);

    private static IEnumerable<(RitualKind Kind, SalesPeriod Days)> UnheldSince(Ledger ledger, RitualAct act)
    {
        DayTimes times = DayTimes.Of(ledger.Settings, act.Team);
        LocalDateTime? told = ledger.Posts.LastDone(RitualNames.Of(act.Kind), act.To)?.At(times.Digest);
        (RitualKind Kind, LocalTime At)[] gatherings =
            [(RitualKind.WeeklyTraining, times.Weekly.Time), (RitualKind.MonthlyDrill, times.Monthly.Time), (RitualKind.SeasonReview, times.Monthly.Time)];
        return from one in gatherings
               let days = ledger.Posts.Missed(RitualNames.Of(one.Kind), act.To)
               where days is not null && !(days.Last.At(one.At) < told)
               select (one.Kind, days);
    }

    /// <summary>Everyone who is in the team now; everybody where there are no teams.</summary>
    public static Member[] MembersOf(Ledger ledger, Team? team) => [.. team is null ? ledger.People.Members : ledger.People.In(team.Id)];

    /// <summary>What the team heard on the day, and what it told of the last working day after that day's digest.</summary>
    private static Voice[] VoicesOf(Ledger ledger, RitualAct act, Member[] members)
    {
        HashSet<MemberId> ids = [.. members.Select(member => member.Id)];
        LocalDate before = ReviewDay.LastBefore(ledger.CalendarOf(act.Team), act.On);
        IEnumerable<Voice> late = TeamDay.VoicesOn(ledger, act.Team, before).Where(voice => ReviewDay.IsLate(ledger, act.Team, before, voice.At));
        return [.. late.Concat(TeamDay.VoicesOn(ledger, act.Team, act.On)).Where(voice => ids.Contains(voice.By))];
    }

    /// <summary>What was given on the day, whatever day its order is of. They stand in the order in which they were given, so that the last ones are looked at alone.</summary>
    private static Honour[] HonoursOf(Ledger ledger, RitualAct act, HashSet<MemberId> members)
    {
        Instant since = TeamRhythm.Moment(ledger.ZoneOf(act.Team), act.On, LocalTime.Midnight);
        IReadOnlyList<Honour> given = ledger.Honours.Given;
        int from = given.Count;
        while (from > 0 && given[from - 1].At >= since) from--;
        return [.. given.Skip(from).Where(honour => members.Contains(honour.Member))];
    }

    private static DayFocus FocusOf(Ledger ledger, RitualAct act, Member[] members, IReadOnlyList<PoolRisk> risks)
    {
        LocalDate next = ledger.CalendarOf(act.Team).WorkdayFrom(act.On.PlusDays(1));
        int planned = 0;
        int expected = 0;
        foreach (Member member in members)
        {
            planned += ledger.FollowUps.Of(member.Id).Count(plan => plan.On > act.On && plan.On <= next && Agenda.IsOpen(ledger, plan));
            expected += ledger.Customers.OwnedBy(member.Id).Count(customer => customer.Deals.Open is { ExpectedOn: { } on } && on <= next && on >= act.On);
        }

        return new DayFocus(next, planned, risks.Count(risk => risk.LastSafeDay <= next), expected);
    }
}
