using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Collection;

/// <summary>The last day on which an order can still be collected in full without a loss for its member, and what is lost after it.</summary>
/// <param name="Rate">Share of the order that is deducted, positive; null where no commission is.</param>
public readonly record struct CollectionDeadline(LocalDate LastDay, CollectionLoss Loss, Ratio? Rate)
{
    /// <summary>Days to the day of the loss: 1 on the last day in time, 0 or less when it is too late.</summary>
    public int DaysLeft(LocalDate today) => Period.DaysBetween(today, LastDay) + 1;

    /// <summary>Null where the order's plan takes nothing, or the payment period has not begun.</summary>
    public static CollectionDeadline? Of(Ledger ledger, Order order)
    {
        if (ledger.Plans.TermsOn(order.On) is not { } terms) return null;
        OrderTiming timing = new(order, terms.Rules);
        if (terms.Lines.FirstOrDefault(line => line.Condition is PlanCondition.Late) is { } deduction)
        {
            return timing.LastDayInTime == LocalDate.MaxIsoValue ? null : new CollectionDeadline(timing.LastDayInTime, CollectionLoss.Commission, -deduction.Rate);
        }

        return terms.Adopted.Plan.CancelsBudgetWhenLate ? new CollectionDeadline(timing.LastDayOnTime, CollectionLoss.Budget, null) : null;
    }
}
