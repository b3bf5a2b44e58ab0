using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Rituals;

/// <summary>
/// What still makes sense of the work that fell due while nobody was there to do it. The last sweep of the company, and of each team with its own, is always made up for, and so is what settles something. Warnings and reminders
/// are made up for on their day. All else is done if it is overdue by less than two hours, and marked late; older it is given up, which
/// the next digest and the next review prompt say. Nobody is reminded of a prompt in the same breath.
/// </summary>
public static class CatchUp
{
    /// <summary>How long overdue work is still done.</summary>
    public static readonly Duration Reach = Duration.FromHours(2);

    /// <summary>How far back given-up work is counted.</summary>
    private static readonly Duration Horizon = Duration.FromDays(40);

    /// <summary>Overdue by no more than this is not called late.</summary>
    private static readonly Duration Punctual = Duration.FromMinutes(5);

    /// <summary>
    /// From when on a process that starts looks for work: the one before it may have died after recording something and before doing what was
    /// due then. Never before the journal began.
    /// </summary>
    public static Instant StartOf(Ledger ledger) => Instant.Max(ledger.FirstAt, ledger.LastAt - Reach);

    /// <summary>What is to be done now of everything due after a moment.</summary>
    /// <param name="ledger">What is known now.</param>
    /// <param name="after">The end of the last look; <see cref="StartOf"/> at the first.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<RitualAct> Sensible(Ledger ledger, Instant after, Instant now)
    {
        IReadOnlyList<RitualAct> due = DueActs.Between(ledger, Instant.Max(after, now - Horizon), now);
        LocalDate today = ledger.DayOf(now);
        HashSet<RitualAct> lastSweeps = [.. due.Where(act => act.Kind is RitualKind.Sweep).GroupBy(act => act.To).Select(sweeps => sweeps.Last())];
        return
        [
            .. due.Where(act => IsSaid(act.Kind) && now - act.At >= Reach).GroupBy(act => (act.Kind, act.To)).Select(GiveUp),
            .. due.Where(act => IsWorthDoing(act, now, today) || lastSweeps.Contains(act))
                .Select(act => act with { IsLate = now - act.At > Punctual, GivenUp = IsAskedAnyway(ledger, act, due) ? SalesPeriod.OfDay(act.On) : null }),
        ];
    }

    private static bool IsWorthDoing(RitualAct act, Instant now, LocalDate today) => act.Kind switch
    {
        RitualKind.Sweep => false,
        RitualKind.GradeReview or RitualKind.Duel or RitualKind.QuarterClose => true,
        RitualKind.PoolWarning or RitualKind.BandNear or RitualKind.CollectionReminder or RitualKind.Reminder or RitualKind.Birthday => act.On == today,
        RitualKind.MorningPlan or RitualKind.WeeklyTraining or RitualKind.MonthlyDrill or RitualKind.SeasonReview or RitualKind.ReviewPrompt or RitualKind.ReviewReminder or RitualKind.Digest or RitualKind.LeaderDigest or RitualKind.ThinContacts => now - act.At < Reach,
    };

    /// <summary>Whether people expect it, so that its absence is to be explained.</summary>
    private static bool IsSaid(RitualKind kind) =>
        kind is RitualKind.ReviewPrompt or RitualKind.Digest or RitualKind.WeeklyTraining or RitualKind.MonthlyDrill or RitualKind.SeasonReview;

    /// <summary>Whether it reminds of a prompt that comes only now.</summary>
    private static bool IsAskedAnyway(Ledger ledger, RitualAct act, IReadOnlyList<RitualAct> due) => act.Kind is RitualKind.ReviewReminder && due.Any(other =>
        other.Kind is RitualKind.ReviewPrompt && other.On == act.On && (other.Member?.Id == act.Member!.Id || (other.Member is null && other.Team?.Id == ledger.People.TeamOf(act.Member.Id)?.Id)));

    private static RitualAct GiveUp(IEnumerable<RitualAct> acts)
    {
        RitualAct[] all = [.. acts];
        return all[^1] with { GivenUp = SalesPeriod.Between(all[0].On, all[^1].On) };
    }
}
