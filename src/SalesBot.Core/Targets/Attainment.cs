using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Targets;

/// <summary>How far someone is from a target at the end of a day. Amounts are yuan, or counts for metrics that count.</summary>
/// <param name="Target">Null where none is set.</param>
public sealed record Attainment(Metric Metric, SalesPeriod Period, decimal? Target, decimal Achieved, WorkdayPace Workdays)
{
    /// <summary>Achieved ÷ target, exact; null where the target is missing or 0.</summary>
    public Ratio? Ratio => Target is > 0 ? Quantities.Ratio.FromFraction(Achieved / Target.Value) : null;

    /// <summary>Still to be achieved, never below 0; null without a target.</summary>
    public decimal? Remaining => Target is { } target ? Math.Max(0, target - Achieved) : null;

    /// <summary>Achieved beyond the target; null where there is nothing beyond.</summary>
    public decimal? Over => Target is { } target && Achieved > target ? Achieved - target : null;

    /// <summary>Share of the period's working days that are gone, today included; null where the period has none.</summary>
    public Ratio? Pace => Workdays.Gone;

    /// <summary>What the period ends at if it goes on so, half-up to 0.01; null before its first working day.</summary>
    public decimal? AtPace => Workdays.CarryForward(Achieved) is { } value ? Math.Round(value, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>Remaining by working day left, today included, exact; null without a target or a working day left.</summary>
    public decimal? NeededPerDay => Remaining is { } remaining && Workdays.DaysLeft > 0 ? remaining / Workdays.DaysLeft : null;

    /// <summary>Of one member, of a team's members together, or of the company.</summary>
    public static Attainment Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period, NodaTime.LocalDate today) => new(
        metric,
        period,
        TargetInForce.Of(ledger, scope, metric, period),
        AchievedSum.Of(ledger, scope, metric, period),
        WorkdayPace.Of(ledger.Calendar, period, today));
}
