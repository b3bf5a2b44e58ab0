using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Collection;

/// <summary>An order with money outstanding.</summary>
/// <param name="DueOn">The end of the term; of a prepaid order the last day on which it is still paid as one (§3.3).</param>
/// <param name="DaysOverdue">Days since then, 0 up to that day itself.</param>
public readonly record struct Receivable(Order Order, LocalDate DueOn, int DaysOverdue)
{
    public Money Outstanding => Order.Outstanding;

    public bool IsOverdue => DaysOverdue > 0;

    public AgeBucket Age => DaysOverdue switch
    {
        <= 0 => AgeBucket.NotDue,
        <= 30 => AgeBucket.UpTo30,
        <= 60 => AgeBucket.UpTo60,
        <= 90 => AgeBucket.UpTo90,
        _ => AgeBucket.Over90,
    };

    public static Receivable Of(Order order, CommissionRules rules, LocalDate today)
    {
        LocalDate due = order.Terms.IsPrepaid ? LocalDate.Max(order.DueOn, new OrderTiming(order, rules).LastPrepaidDay) : order.DueOn;
        return new Receivable(order, due, Math.Max(0, Period.DaysBetween(due, today)));
    }
}
