using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>What a member must still do to reach the target of the period.</summary>
/// <param name="Habit">Null where nobody's deals are enough to tell how they sell, or no yuan are aimed at.</param>
/// <param name="Way">Null likewise.</param>
internal sealed record MorningGoal(Attainment Attainment, SellingHabit? Habit, WayToTarget? Way)
{
    public FigureList Figures => new()
    {
        { "attainment", Attainment.Ratio?.ToCutFigure() },
        { "remaining", new Measured(Attainment.Metric, Attainment.Remaining!.Value) },
        { "needed_per_day", Attainment.NeededPerDay is { } each ? new Measured(Attainment.Metric, each) : null },
        { "deals_needed", Way?.Deals },
        { "proposals_needed", Habit?.WinRate < Ratio.One ? Way?.Proposals : null },
        { "visits_needed", Way?.Visits },
        { "visits_per_week", Way?.VisitsPerWeek },
    };

    /// <summary>Null without a target, or once it is reached.</summary>
    public static MorningGoal? Of(Ledger ledger, Member member, NodaTime.LocalDate today)
    {
        Scope scope = new(member, null);
        SalesPeriod period = UsualPeriod.Of(ledger, scope, Metric.Amount, today);
        Attainment attainment = Attainment.Of(ledger, scope, Metric.Amount, period, today);
        if (attainment.Remaining is not > 0) return null;
        SellingHabit? habit = SellingHabit.Of(ledger, scope, today);
        return new MorningGoal(attainment, habit, WayToTarget.Of(attainment, habit, today));
    }
}
