using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Spending;

/// <summary>A member's budget that is cancelled because an order was not paid on time, where the plan of that order says so.</summary>
/// <param name="Amount">What it would have been.</param>
/// <param name="Order">The order that was late first.</param>
/// <param name="LateOn">The first day on which it was late.</param>
/// <param name="Quarter">The quarter without a budget: the one after that in which the order was late.</param>
public sealed record BudgetCut(Money Amount, Order Order, LocalDate LateOn, SalesPeriod Quarter)
{
    /// <summary>Null where the budget stands: nothing was late, or it is one of more than a quarter.</summary>
    public static BudgetCut? Of(Ledger ledger, MemberId member, SalesPeriod period, Money amount, LocalDate today)
    {
        SalesPeriod quarter = ledger.QuarterOf(period.First);
        if (!quarter.Covers(period)) return null;
        SalesPeriod before = ledger.QuarterOf(quarter.First.PlusDays(-1));
        BudgetCut? cut = null;
        foreach (Order order in ledger.Figures.Of(member).EarningIn(SalesPeriod.Between(LocalDate.MinIsoValue, before.Last)))
        {
            if (LateDay(ledger, order, today) is not { } late || !before.Contains(late)) continue;
            if (cut is null || late < cut.LateOn) cut = new BudgetCut(amount, order, late, quarter);
        }

        return cut;
    }

    private static LocalDate? LateDay(Ledger ledger, Order order, LocalDate today)
    {
        if (order.IsCancelled || ledger.Plans.TermsOn(order.On) is not { Adopted.Plan.CancelsBudgetWhenLate: true } terms) return null;
        OrderTiming timing = new(order, terms.Rules);
        return timing.IsOnTime(today) ? null : timing.LastDayOnTime.PlusDays(1);
    }
}
