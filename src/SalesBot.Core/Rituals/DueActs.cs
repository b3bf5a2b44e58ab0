using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>
/// What the clock has to do. Every act is named once for each kind, recipient and day; what the journal says is done is not named again. What an
/// act comes to is decided when it is done: a sweep changes what the warning after it says, and many acts come to nothing.
/// </summary>
public static class DueActs
{
    /// <summary>How far back work is done; after a longer leap of the clock the days before are let go, as the next sweep and digest cover them.</summary>
    public static readonly Duration LongestLeap = Duration.FromDays(400);

    /// <summary>Everything due after a moment and up to another, in the order in which it is to be done; each as if it were done on time.</summary>
    public static IReadOnlyList<RitualAct> Between(Ledger ledger, Instant after, Instant until)
    {
        if (ledger.Company is null || until <= after) return [];
        MomentRange range = new(Instant.Max(after, until - LongestLeap), until);
        IReadOnlyList<TeamRhythm> teams = TeamRhythm.All(ledger);
        List<RitualAct> acts = [];
        // The days around are looked at too: a team's zone may be ahead of the company's, or behind.
        for (LocalDate day = ledger.DayOf(range.After).PlusDays(-1); day <= ledger.DayOf(until).PlusDays(1); day = day.PlusDays(1))
        {
            acts.AddRange([.. Sweeps(ledger, day, range), .. Reviews(ledger, day, range), .. teams.SelectMany(team => team.On(day, range))]);
        }

        return [.. acts.Where(act => !IsDone(ledger, act)).OrderBy(act => act.At).ThenBy(act => act.Kind)];
    }

    /// <summary>Whether the journal says that it is done, or given up.</summary>
    public static bool IsDone(Ledger ledger, RitualAct act) =>
        act.Plan is { } plan ? ledger.FollowUps.IsReminded(plan.Record) : ledger.Posts.IsDone(RitualNames.Of(act.Kind), act.To, act.On);

    /// <summary>On the first working day of a quarter, for the one before it.</summary>
    private static IEnumerable<RitualAct> Reviews(Ledger ledger, LocalDate day, MomentRange range)
    {
        if (ledger.Calendar.WorkdayFrom(ledger.QuarterOf(day).First) != day) return [];
        Instant moment = TeamRhythm.Moment(ledger.Zone, day, DayTimes.Of(ledger.Settings, null).Morning);
        return range.Has(moment) ? [new RitualAct(RitualKind.GradeReview, day, moment)] : [];
    }

    /// <summary>The company's, and those of teams that keep another hour.</summary>
    private static IEnumerable<RitualAct> Sweeps(Ledger ledger, LocalDate day, MomentRange range) =>
        from team in ledger.People.Teams.Where(team => HasOwnSweep(ledger, team)).Prepend(null)
        let moment = TeamRhythm.Moment(ledger.ZoneOf(team), day, DayTimes.Of(ledger.Settings, team).Sweep)
        where range.Has(moment)
        select new RitualAct(RitualKind.Sweep, day, moment, Team: team);

    /// <summary>Whether customers of a team's members fall at another moment than the company's.</summary>
    public static bool HasOwnSweep(Ledger ledger, Team? team) => team is not null
        && (!ledger.ZoneOf(team).Equals(ledger.Zone) || DayTimes.Of(ledger.Settings, team).Sweep != DayTimes.Of(ledger.Settings, null).Sweep);
}
