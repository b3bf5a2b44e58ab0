using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>
/// Orders and the money received against them. Each change keeps the members' sums, the first orders, the purchases of the year and the
/// collected amounts right, so that a question reads them without counting again.
/// </summary>
internal sealed class OrderBook(FigureBook figures)
{
    /// <param name="isCorrection">Whether it returns to its place among later records, which must then be counted anew.</param>
    public void Sign(Customer customer, Order order, bool isCorrection)
    {
        int index = customer.OrderList.Count;
        while (index > 0 && order.SignedBefore(customer.OrderList[index - 1])) index--;
        customer.OrderList.Insert(index, order);
        customer.OpenOrders.Add(order);
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).Insert(order);
        Recount(customer, index);
        if (isCorrection) Reallocate(customer);
        else UseCredit(customer, order);
    }

    public void Cancel(Customer customer, Order order)
    {
        int index = customer.OrderList.IndexOf(order);
        Forget(order);
        customer.OrderList.RemoveAt(index);
        Recount(customer, index);
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).Remove(order);
        Reallocate(customer);
    }

    /// <summary>A payment goes to the oldest open order; what is left over stays as credit for the next.</summary>
    /// <param name="isCorrection">Whether it returns to its place among later records, which must then be counted anew.</param>
    public void Receive(Customer customer, Payment payment, bool isCorrection)
    {
        customer.Payments.Insert(customer.Payments.FindLastIndex(earlier => earlier.Record < payment.Record) + 1, payment);
        if (isCorrection) Reallocate(customer);
        else Allocate(customer, payment);
    }

    public void Return(Customer customer, long payment)
    {
        customer.Payments.RemoveAll(one => one.Record == payment);
        Reallocate(customer);
    }

    /// <summary>Complaints about an order cost so much by now.</summary>
    public void Charge(Order order, Money cost)
    {
        Money more = cost - order.ComplaintCost;
        order.ComplaintCost = cost;
        foreach (Credit credit in order.Deal.Credits)
        {
            if (order.Profit is not null) figures.Of(credit.Member).Profit.Add(order.On, -(more.Yuan * credit.Share.Value));
        }

        Touch(order);
    }

    /// <summary>Counts first orders and purchases of the year anew, after what lay before the journal has changed.</summary>
    public void Recount(Customer customer) => Recount(customer, 0);

    /// <summary>Pays everything anew in the order in which it was recorded, after something in the middle has changed.</summary>
    private void Reallocate(Customer customer)
    {
        foreach (Order order in customer.OrderList) Forget(order);
        customer.CreditLeft = Money.Zero;
        customer.OpenOrders.Clear();
        List<Order> signed = [.. customer.OrderList.OrderBy(order => order.Record)];
        int next = 0;
        foreach (Payment payment in customer.Payments)
        {
            for (; next < signed.Count && signed[next].Record < payment.Record; next++) Reopen(customer, signed[next]);
            Allocate(customer, payment);
        }

        for (; next < signed.Count; next++) Reopen(customer, signed[next]);
    }

    private void Reopen(Customer customer, Order order)
    {
        customer.OpenOrders.Add(order);
        UseCredit(customer, order);
    }

    private static Order? OldestOpen(Customer customer)
    {
        Order? oldest = null;
        foreach (Order order in customer.OpenOrders)
        {
            if (oldest is null || order.IsDueBefore(oldest)) oldest = order;
        }

        return oldest;
    }

    private static Payment? LastPaymentBefore(Customer customer, Order order)
    {
        int index = customer.Payments.FindLastIndex(payment => payment.Record < order.Record);
        return index < 0 ? null : customer.Payments[index];
    }

    private void Allocate(Customer customer, Payment payment)
    {
        Money left = payment.Received.Amount;
        while (left.IsPositive && OldestOpen(customer) is { } order)
        {
            Money part = Money.Min(left, order.Outstanding);
            Book(customer, order, new Receipt(payment.Record, part, payment.Received.On));
            left -= part;
        }

        customer.CreditLeft += left;
    }

    private void UseCredit(Customer customer, Order order)
    {
        Money part = Money.Min(customer.CreditLeft, order.Outstanding);
        if (!part.IsPositive || LastPaymentBefore(customer, order) is not { } payment) return;
        customer.CreditLeft -= part;
        Book(customer, order, new Receipt(payment.Record, part, LocalDate.Max(order.On, payment.Received.On)));
    }

    private void Book(Customer customer, Order order, Receipt receipt)
    {
        order.Receive(receipt);
        if (order.IsCollectedInFull) customer.OpenOrders.Remove(order);
        CountReceipt(order, receipt, 1);
        Touch(order);
    }

    private void Forget(Order order)
    {
        if (order.Receipts.Count == 0) return;
        foreach (Receipt receipt in order.Receipts) CountReceipt(order, receipt, -1);
        order.ForgetReceipts();
        Touch(order);
    }

    private void CountReceipt(Order order, Receipt receipt, int sign)
    {
        foreach (Credit credit in order.Deal.Credits)
        {
            figures.Of(credit.Member).Collected.Add(receipt.On, sign * receipt.Amount.Yuan * credit.Share.Value);
        }
    }

    private void Recount(Customer customer, int from)
    {
        for (int index = from; index < customer.OrderList.Count; index++) SetBoughtBefore(customer.OrderList[index], BoughtBefore(customer, index));
        Order? first = customer.OrderedBefore is null && customer.OrderList.Count > 0 ? customer.OrderList[0] : null;
        if (ReferenceEquals(first, customer.FirstOrder)) return;
        CountFirst(customer.FirstOrder, false);
        CountFirst(first, true);
        customer.FirstOrder = first;
    }

    private void SetBoughtBefore(Order order, Money bought)
    {
        if (order.BoughtBefore == bought) return;
        order.BoughtBefore = bought;
        Touch(order);
    }

    private static Money BoughtBefore(Customer customer, int index)
    {
        int year = customer.OrderList[index].On.Year;
        if (index > 0 && customer.OrderList[index - 1] is { } before && before.On.Year == year) return before.BoughtBefore + before.Amount;
        return Money.FromYuan(customer.PurchasesBefore.GetValueOrDefault(year));
    }

    private void CountFirst(Order? order, bool isFirst)
    {
        if (order is null) return;
        order.IsFirst = isFirst;
        Touch(order);
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).NewCustomers.Add(order.On, isFirst ? 1 : -1);
    }

    private void Touch(Order order)
    {
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).Touch(order);
    }
}
