using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>What a member must still do to reach the target of the period.</summary>
internal sealed record MorningGoal(Attainment Attainment, SellingHabit Habit, WayToTarget Way)
{
    public FigureList Figures => new()
    {
        { "attainment", Attainment.Ratio?.ToCutFigure() },
        { "remaining", new Measured(Attainment.Metric, Attainment.Remaining!.Value) },
        { "deals_needed", Way.Deals },
        { "proposals_needed", Habit.WinRate < Ratio.One ? Way.Proposals : null },
        { "visits_needed", Way.Visits },
        { "visits_per_week", Way.VisitsPerWeek },
    };

    /// <summary>Null without a target, once it is reached, or where nobody's deals are enough to tell the way.</summary>
    public static MorningGoal? Of(Ledger ledger, Member member, NodaTime.LocalDate today)
    {
        Scope scope = new(member, null);
        SalesPeriod period = UsualPeriod.Of(ledger, scope, Metric.Amount, today);
        Attainment attainment = Attainment.Of(ledger, scope, Metric.Amount, period, today);
        if (attainment.Remaining is not > 0 || SellingHabit.Of(ledger, scope, today) is not { } habit) return null;
        return WayToTarget.Of(attainment, habit, today) is { } way ? new MorningGoal(attainment, habit, way) : null;
    }
}
