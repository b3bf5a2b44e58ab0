using NodaTime;
using SalesBot.Core.Complaints;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>
/// Orders, the money received against them and what becomes of them. Each change keeps the members' sums, the first orders, the purchases of the
/// year and the collected amounts right, so that a question reads them without counting again.
/// </summary>
internal sealed class OrderBook(Ledger ledger)
{
    private readonly MoneyFlow _money = new(ledger.Figures);
    private readonly FirstOrders _firsts = new(ledger);

    // By the number of the order, which may be taken back at the moment.
    private readonly Dictionary<long, List<OrderChange>> _changes = [];

    // By the number of the order, which may be taken back at the moment.
    private readonly Dictionary<long, List<(long Record, MemberId To)>> _handovers = [];

    // Numbers of the deliveries that stand: with the first the company has begun to record them.
    private readonly SortedSet<long> _deliveries = [];

    private CommissionRules Rules => ledger.Company?.Commission ?? CommissionRules.Default;

    /// <param name="isCorrection">Whether it returns to its place among later records, which must then be counted anew.</param>
    public void Sign(Customer customer, Order order, bool isCorrection)
    {
        if (_changes.ContainsKey(order.Record)) order.Follow(CourseOf(order));
        order.ExpectsDelivery = _deliveries.Count > 0 && _deliveries.Min < order.Record;
        int index = customer.OrderList.Count;
        while (index > 0 && order.SignedBefore(customer.OrderList[index - 1])) index--;
        customer.OrderList.Insert(index, order);
        order.Kinds = SalesKinds.Of(ledger, customer, order);
        if (_handovers.TryGetValue(order.Record, out List<(long Record, MemberId To)>? handovers)) order.HandOver([.. handovers]);
        foreach (Credit party in order.Parties) ledger.Figures.Of(party.Member).Insert(order);
        Recount(customer, index);
        if (isCorrection) _money.Renew(customer);
        else _money.Open(customer, order);
    }

    public void Cancel(Customer customer, Order order)
    {
        int index = customer.OrderList.IndexOf(order);
        _money.Forget(order);
        customer.OrderList.RemoveAt(index);
        Recount(customer, index);
        foreach (Credit party in order.Parties) ledger.Figures.Of(party.Member).Remove(order);
        _money.Renew(customer);
    }

    /// <summary>What is paid for an order, and what is outstanding of it, goes along with its customer.</summary>
    /// <param name="record">Number of the entry that gave the customer away.</param>
    public void HandOver(CustomerId customer, long order, long record, MemberId to)
    {
        if (!_handovers.TryGetValue(order, out List<(long Record, MemberId To)>? handovers)) _handovers[order] = handovers = [];
        handovers.Insert(handovers.FindLastIndex(earlier => earlier.Record < record) + 1, (record, to));
        if (Standing(customer, order) is not { } standing) return;
        OrderPay? paid = standing.PayOf(standing.Earners[0].Member);
        HandOver(standing, handovers);
        // What a closed statement has paid for it is paid; who has it now gets what is left.
        if (paid is not null) standing.Pay(to, paid);
        Touch(standing);
    }

    public void HandBack(CustomerId customer, long order, long record)
    {
        List<(long Record, MemberId To)> handovers = _handovers[order];
        handovers.RemoveAll(one => one.Record == record);
        if (handovers.Count == 0) _handovers.Remove(order);
        if (Standing(customer, order) is not { } standing) return;
        HandOver(standing, handovers);
    }

    /// <param name="isCorrection">Whether it returns to its place among later records, which must then be counted anew.</param>
    public void Receive(Customer customer, Payment payment, bool isCorrection) => _money.Receive(customer, payment, isCorrection);

    public void Return(Customer customer, long payment) => _money.Return(customer, payment);

    /// <summary>A refund, a profit or a delivery of an order; kept for it while it is taken back.</summary>
    /// <param name="isCorrection">Whether it returns to its place among later records, which must then be counted anew.</param>
    public void Change(CustomerId customer, long order, long record, Fact fact, bool isCorrection)
    {
        Order? standing = Standing(customer, order);
        if (!_changes.TryGetValue(order, out List<OrderChange>? changes)) _changes[order] = changes = [];
        int index = changes.FindLastIndex(earlier => earlier.Record < record) + 1;
        changes.Insert(index, new OrderChange(record, fact, Rules));
        if (fact is Fact.DeliveryRecorded) ExpectDeliveries(() => _deliveries.Add(record));
        if (standing is null) return;
        Follow(standing);
        if (fact is not Fact.RefundRecorded) return;
        if (isCorrection) _money.Renew(ledger.Customers[standing.Customer]);
        else if (standing.Refunds is [.., var last] && last.Record == record) _money.Free(ledger.Customers[standing.Customer], standing, last);
    }

    public void Unchange(CustomerId customer, long order, long change)
    {
        _changes[order].RemoveAll(one => one.Record == change);
        if (_changes[order].Count == 0) _changes.Remove(order);
        if (_deliveries.Contains(change)) ExpectDeliveries(() => _deliveries.Remove(change));
        if (Standing(customer, order) is not { } standing) return;
        bool hadRefunds = standing.Refunds.Count > 0;
        Follow(standing);
        if (hadRefunds) _money.Renew(ledger.Customers[standing.Customer]);
    }

    /// <summary>Complaints about an order cost so much by now.</summary>
    public void Charge(Order order, IReadOnlyList<ComplaintCost> costs)
    {
        Recount(order, () => order.ComplaintCosts = costs);
    }

    /// <summary>
    /// Counts first orders, purchases of the year and kinds of sales anew, after what is known of the customer, what lay before the journal, or a rule has changed.
    /// </summary>
    public void Recount(Customer customer)
    {
        Recount(customer, 0);
        CountKinds(customer);
    }

    /// <summary>Counts the kinds of a customer's sales anew, after something that they depend on has changed.</summary>
    public void CountKinds(Customer customer)
    {
        foreach (Order order in customer.OrderList)
        {
            SalesKinds now = SalesKinds.Of(ledger, customer, order);
            if (order.Kinds != now) Recount(order, () => order.Kinds = now);
        }
    }

    /// <summary>Changes what an order counts for, and with it the sums of all whom it concerns.</summary>
    private void Recount(Order order, Action change)
    {
        foreach (Credit party in order.Parties) ledger.Figures.Of(party.Member).Uncount(order);
        change();
        foreach (Credit party in order.Parties) ledger.Figures.Of(party.Member).Recount(order);
    }

    /// <summary>Takes the order out of the hands of everybody, and puts it into those in which it is now.</summary>
    private void HandOver(Order order, List<(long Record, MemberId To)> handovers)
    {
        MemberId[] before = [.. order.Parties.Select(party => party.Member)];
        foreach (MemberId member in before) ledger.Figures.Of(member).StopEarning(order);
        _money.Recount(order, () => order.HandOver([.. handovers]));
        foreach (MemberId member in before.Union(order.Parties.Select(party => party.Member))) ledger.Figures.Of(member).StartEarning(order);
    }

    private OrderCourse? CourseOf(Order order)
    {
        if (!_changes.TryGetValue(order.Record, out List<OrderChange>? changes)) return null;
        return new OrderCourse(order.Deal, [.. changes], change => change.CountsOn(order.On, ledger.Closings.WasClosed(order.On, change.Record)));
    }

    /// <summary>Orders signed since the first delivery that was recorded are to be delivered; when that is another one, all are looked at.</summary>
    private void ExpectDeliveries(Func<bool> change)
    {
        long before = _deliveries.Min;
        change();
        if (_deliveries.Min == before) return;
        foreach (Customer customer in ledger.Customers.All)
        {
            foreach (Order order in customer.OrderList) order.ExpectsDelivery = _deliveries.Count > 0 && _deliveries.Min < order.Record;
        }
    }

    /// <summary>An order that was moved to another customer after the change is looked for among all.</summary>
    private Order? Standing(CustomerId customer, long record)
    {
        if (ledger.Customers.Has(customer) && ledger.Customers[customer].OrderOf(record) is { } order) return order;
        foreach (Customer other in ledger.Customers.All)
        {
            if (other.OrderOf(record) is { } moved) return moved;
        }

        return null;
    }

    private void Follow(Order order)
    {
        Customer customer = ledger.Customers[order.Customer];
        Recount(order, () => order.Follow(CourseOf(order)));
        Recount(customer, customer.OrderList.IndexOf(order));
    }

    private void Recount(Customer customer, int from)
    {
        YearPurchases.Recount(customer, from, ledger.Plans, Touch);
        LocalDate? firstSale = customer.FirstSale;
        _firsts.Recount(customer);
        if (customer.FirstSale != firstSale) CountKinds(customer);
    }

    private void Touch(Order order)
    {
        foreach (Credit party in order.Parties) ledger.Figures.Of(party.Member).Touch(order);
    }
}
