using System.Runtime.InteropServices;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>What one member has done, by metric and day, and their orders in order of signing.</summary>
public sealed class MemberFigures
{
    private readonly List<Order> _orders = [];

    // The orders that the member is paid for, where they are not the orders that the member signed.
    private List<Order>? _earning;
    private readonly HashSet<Order> _open = [];
    private readonly HashSet<Order> _booked = [];

    // Yuan signed of some sales only, as of SalesKinds.Summed.
    private readonly DailySums[] _kinds = [.. SalesKinds.Summed.Select(_ => new DailySums())];

    // Of closed quarters, where what is due may differ from what was paid; none for most members.
    private Dictionary<long, Order>? _unsettled;

    internal MemberFigures(MemberId member) => Member = member;

    public MemberId Member { get; }

    /// <summary>Yuan signed, in the member's share.</summary>
    public DailySums Signed { get; } = new();

    /// <summary>Yuan signed of some sales only, in the member's share; a refund subtracts on the day it is booked.</summary>
    public decimal SignedOf(RankedSales sales, SalesPeriod period) => sales is RankedSales.OldCustomers
        ? Signed.Over(period) - Kept(RankedSales.NewCustomers).Over(period)
        : Kept(sales).Over(period);

    /// <summary>Yuan of known or estimated profit, in the member's share.</summary>
    public DailySums Profit { get; } = new();

    /// <summary>Yuan of the orders whose profit is known or estimated, less what was refunded of them on its day, in the member's share.</summary>
    public DailySums SignedWithProfit { get; } = new();

    /// <summary>Yuan received, on the day of the payment, in the member's share of the order.</summary>
    public DailySums Collected { get; } = new();

    /// <summary>Orders signed; a shared order counts for each.</summary>
    public DailySums Orders { get; } = new();

    /// <summary>First orders of customers.</summary>
    public DailySums NewCustomers { get; } = new();

    /// <summary>Contacts of every kind but those below.</summary>
    public DailySums Visits { get; } = new();

    public DailySums Calls { get; } = new();

    public DailySums Messages { get; } = new();

    /// <summary>Customers added.</summary>
    public DailySums NewLeads { get; } = new();

    /// <summary>Customers that fell into the pool.</summary>
    public DailySums Fallen { get; } = new();

    /// <summary>Customers claimed from the pool; one that is given back the same day counts too, one whose claim is undone does not.</summary>
    public DailySums Claims { get; } = new();

    /// <summary>Orders of the member signed in a period, by day of signing, then number.</summary>
    public ReadOnlySpan<Order> OrdersIn(SalesPeriod period) => In(_orders, period);

    /// <summary>Orders signed in a period that the member is paid for, by day of signing, then number: the member's own, less those that went along
    /// with a customer, with those that came along with one.</summary>
    public ReadOnlySpan<Order> EarningIn(SalesPeriod period) => In(_earning ?? _orders, period);

    /// <summary>Orders that the member is paid for with money outstanding, in no order.</summary>
    public IReadOnlyCollection<Order> OpenOrders => _open;

    /// <summary>Orders of the member of which something was refunded, in no order.</summary>
    public IReadOnlyCollection<Order> BookedOrders => _booked;

    /// <summary>Orders of closed quarters that wait for collection, or have changed since they were paid.</summary>
    internal IReadOnlyCollection<Order> UnsettledOrders => _unsettled is null ? [] : _unsettled.Values;

    internal PayMonths Pay { get; } = new();

    /// <summary>The order of a closed quarter with this number, where it waits or has changed.</summary>
    internal Order? Unsettled(long record) => _unsettled?.GetValueOrDefault(record);

    /// <summary>A closed statement has just paid what is due for an order; one that waits for collection stays in sight.</summary>
    internal void Settle(Order order)
    {
        if (order.PayOf(Member) is { IsSettled: true }) _unsettled?.Remove(order.Record);
        else (_unsettled ??= [])[order.Record] = order;
    }

    internal void Insert(Order order)
    {
        if (order.ShareOf(Member) > Ratio.Zero)
        {
            // Until something is handed over, what is signed is what is earned, and stands in one list.
            bool isLast = Place(_orders, order);
            if (_earning is null) Pay.Add(order, isLast);
            Count(order, 1);
        }

        StartEarning(order);
    }

    internal void Remove(Order order)
    {
        StopEarning(order);
        _orders.Remove(order);
        _booked.Remove(order);
        Count(order, -1);
    }

    /// <summary>The member is paid for it from now on, if anything; their list of such orders is made where it differs from what they signed.</summary>
    internal void StartEarning(Order order)
    {
        bool earns = order.EarningShareOf(Member) > Ratio.Zero;
        if (_earning is null && earns != order.ShareOf(Member) > Ratio.Zero) _earning = [.. _orders.Where(one => one != order)];
        if (_earning is { } earning && earns && !earning.Contains(order)) Pay.Add(order, Place(earning, order));
        Touch(order);
    }

    /// <summary>Nothing is paid to the member for it any more, as far as is known at the moment.</summary>
    internal void StopEarning(Order order)
    {
        _open.Remove(order);
        _unsettled?.Remove(order.Record);
        _earning?.Remove(order);
        Pay.Remove(order);
    }

    /// <summary>Takes an order out of the sums before what it counts for changes.</summary>
    internal void Uncount(Order order) => Count(order, -1);

    /// <summary>Puts it back, as it counts now.</summary>
    internal void Recount(Order order)
    {
        Count(order, 1);
        Touch(order);
    }

    /// <summary>Something has changed about an order: what was received, whether it is the first, what was bought before it.</summary>
    internal void Touch(Order order)
    {
        if (order.Bookings.Count > 0 && order.ShareOf(Member) > Ratio.Zero) _booked.Add(order);
        else _booked.Remove(order);
        bool earns = order.EarningShareOf(Member) > Ratio.Zero;
        if (order.IsCollectedInFull || !earns) _open.Remove(order);
        else _open.Add(order);
        if (earns && order.PayOf(Member) is not null) (_unsettled ??= [])[order.Record] = order;
        Pay.Touch(order);
    }

    internal void CountContact(ContactCount contact, int sign)
    {
        DailySums sums = contact.Kind switch
        {
            ContactKind.Visit or ContactKind.Online or ContactKind.Demo => Visits,
            ContactKind.Call => Calls,
            ContactKind.Message or ContactKind.Email => Messages,
        };
        sums.Add(contact.On, sign);
    }

    /// <summary>Nothing of an order that the member only came to be paid for: what was signed stays the signers'.</summary>
    private void Count(Order order, int sign)
    {
        if (order.ShareOf(Member) == Ratio.Zero) return;
        decimal share = sign * order.ShareOf(Member).Value;
        Signed.Add(order.On, order.Amount.Yuan * share);
        if (OrderCourse.ProfitOf(order.Deal.Items) is { } profit) Profit.Add(order.On, profit.Yuan * share);
        bool isKnown = order.Profit is not null;
        if (isKnown)
        {
            Profit.Add(order.On, -(order.ComplaintCost.Yuan * share));
            SignedWithProfit.Add(order.On, order.Amount.Yuan * share);
        }

        Orders.Add(order.On, sign);
        foreach (OrderBooking booking in order.Bookings)
        {
            Signed.Add(booking.On, booking.Amount.Yuan * share);
            Profit.Add(booking.On, booking.Profit.Yuan * share);
            if (isKnown) SignedWithProfit.Add(booking.On, booking.Amount.Yuan * share);
            if (booking.Orders != 0) Orders.Add(booking.On, sign * booking.Orders);
        }

        for (int kind = 0; kind < _kinds.Length; kind++) Count(order, _kinds[kind], share * order.Kinds.ShareOf(SalesKinds.Summed[kind]).Value);
    }

    private static void Count(Order order, DailySums sums, decimal share)
    {
        if (share == 0) return;
        sums.Add(order.On, order.Amount.Yuan * share);
        foreach (OrderBooking booking in order.Bookings) sums.Add(booking.On, booking.Amount.Yuan * share);
    }

    private DailySums Kept(RankedSales sales)
    {
        int kind = 0;
        while (SalesKinds.Summed[kind] != sales) kind++;
        return _kinds[kind];
    }

    private static bool Place(List<Order> orders, Order order)
    {
        int index = orders.Count;
        while (index > 0 && order.SignedBefore(orders[index - 1])) index--;
        orders.Insert(index, order);
        return index == orders.Count - 1;
    }

    private static ReadOnlySpan<Order> In(List<Order> orders, SalesPeriod period)
    {
        int from = FirstNotBefore(orders, period.First);
        int to = FirstNotBefore(orders, period.Last.PlusDays(1));
        return CollectionsMarshal.AsSpan(orders)[from..to];
    }

    private static int FirstNotBefore(List<Order> orders, LocalDate day)
    {
        int low = 0;
        int high = orders.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (orders[middle].On < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
