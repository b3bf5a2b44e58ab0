using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>What one member's deals came to, or everybody's.</summary>
public sealed class MemberDeals
{
    private readonly Dictionary<CustomerId, int> _ordersOf = [];

    internal MemberDeals()
    {
    }

    /// <summary>Deals that began, by day.</summary>
    public DailySums Opened { get; } = new();

    public ClosedSums Closed { get; } = new();

    public FunnelSums Funnel { get; } = new();

    /// <summary>Customers who ever ordered.</summary>
    public int Buyers => _ordersOf.Count;

    internal void CountOrder(Order order, int sign)
    {
        Closed.Won.Add(order.On, sign);
        int orders = _ordersOf.GetValueOrDefault(order.Customer) + sign;
        if (orders == 0) _ordersOf.Remove(order.Customer);
        else _ordersOf[order.Customer] = orders;
    }
}
