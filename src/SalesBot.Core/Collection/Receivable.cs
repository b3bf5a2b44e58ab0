using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Collection;

/// <summary>An order with money outstanding.</summary>
/// <param name="DaysOverdue">Days since the due date, 0 up to that day itself.</param>
public readonly record struct Receivable(Order Order, int DaysOverdue)
{
    public Money Outstanding => Order.Outstanding;

    public LocalDate DueOn => Order.DueOn;

    public bool IsOverdue => DaysOverdue > 0;

    public AgeBucket Age => DaysOverdue switch
    {
        <= 0 => AgeBucket.NotDue,
        <= 30 => AgeBucket.UpTo30,
        <= 60 => AgeBucket.UpTo60,
        <= 90 => AgeBucket.UpTo90,
        _ => AgeBucket.Over90,
    };

    public static Receivable Of(Order order, LocalDate today) => new(order, Math.Max(0, Period.DaysBetween(order.DueOn, today)));
}
