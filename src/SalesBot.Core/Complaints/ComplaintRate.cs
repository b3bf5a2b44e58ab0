using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Complaints;

/// <summary>How often goods of one category were complained about, over the year that ends today.</summary>
/// <param name="Complaints">About goods, of customers whose newest order on that day held the category.</param>
/// <param name="Orders">That held it and were not refunded in full; positive.</param>
public sealed record ComplaintRate(int Complaints, int Orders)
{
    private const int DaysBack = 365;

    /// <summary>One complaint is bad luck (product).</summary>
    private const int Fewest = 2;

    private static readonly Ratio High = Ratio.FromPercent(10);

    public Ratio Share => Ratio.FromFraction((decimal)Complaints / Orders);

    /// <summary>Null unless there were two complaints at least, and one for every ten orders or more.</summary>
    public static ComplaintRate? HighOf(Ledger ledger, CategoryId category, LocalDate today)
    {
        SalesPeriod year = SalesPeriod.Between(today.PlusDays(1 - DaysBack), today);
        int complaints = ledger.Customers.All.Where(customer => customer.Complaints.All.Count > 0).Sum(customer => Count(customer, category, year));
        if (complaints < Fewest) return null;
        int orders = ledger.Customers.All.Sum(customer => customer.Orders.Count(order => year.Contains(order.On) && !order.IsCancelled && Holds(order, category)));
        ComplaintRate rate = new(complaints, Math.Max(orders, complaints));
        return rate.Share >= High ? rate : null;
    }

    private static int Count(Customer customer, CategoryId category, SalesPeriod year) => customer.Complaints.All.Count(complaint =>
        complaint.About is ComplaintSubject.Goods && year.Contains(complaint.On)
        && customer.Orders.LastOrDefault(order => order.On <= complaint.On) is { } order && Holds(order, category));

    private static bool Holds(Order order, CategoryId category)
    {
        foreach (DealItem item in order.Deal.Items)
        {
            if (item.Category == category) return true;
        }

        return false;
    }
}
