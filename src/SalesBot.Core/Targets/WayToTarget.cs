using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Targets;

/// <summary>What must be done to close a gap to the target, each step rounded up.</summary>
/// <param name="Visits">From now on, all weeks together; null where it is not known how many visits a deal takes.</param>
public sealed record WayToTarget(int Deals, int Proposals, int? Visits, int? VisitsPerWeek)
{
    /// <param name="gap">Still to be signed, not negative.</param>
    /// <param name="averageDeal">Positive.</param>
    /// <param name="winRate">Deals won ÷ proposals, above 0.</param>
    /// <param name="proposalRate">Proposals ÷ visits, above 0.</param>
    /// <param name="weeksLeft">Positive; part of a week counts as a whole one.</param>
    public static WayToTarget Of(Money gap, Money averageDeal, Ratio winRate, Ratio? proposalRate, int weeksLeft)
    {
        int deals = Up(gap.Yuan / averageDeal.Yuan);
        int proposals = Up(deals / winRate.Value);
        if (proposalRate is not { } rate) return new WayToTarget(deals, proposals, null, null);
        int visits = Up(proposals / rate.Value);
        return new WayToTarget(deals, proposals, visits, Up(visits / (decimal)weeksLeft));
    }

    /// <summary>Null where there is no gap in yuan, no day left, or no habit to go by.</summary>
    /// <param name="today">Counts as one of the days left.</param>
    public static WayToTarget? Of(Attainment attainment, SellingHabit? habit, LocalDate today)
    {
        if (habit is null || attainment is not { Metric: Metric.Amount, Remaining: > 0 } || today > attainment.Period.Last) return null;
        int days = Period.DaysBetween(LocalDate.Max(today, attainment.Period.First), attainment.Period.Last) + 1;
        return Of(Money.FromYuan(attainment.Remaining.Value), habit.AverageDeal, habit.WinRate, habit.ProposalRate, Up(days / 7m));
    }

    private static int Up(decimal steps) => (int)Math.Ceiling(steps);
}
