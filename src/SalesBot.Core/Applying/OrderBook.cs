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
    public void Sign(Customer customer, Order order)
    {
        Order? oldFirst = FirstOf(customer);
        int index = customer.OrderList.Count;
        while (index > 0 && order.SignedBefore(customer.OrderList[index - 1])) index--;
        customer.OrderList.Insert(index, order);
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).Insert(order);
        Recount(customer, index, oldFirst);
        UseCredit(customer, order);
    }

    public void Cancel(Customer customer, Order order)
    {
        Order? oldFirst = FirstOf(customer);
        int index = customer.OrderList.IndexOf(order);
        Forget(order);
        customer.OrderList.RemoveAt(index);
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).Remove(order);
        Recount(customer, index, oldFirst, order);
        Reallocate(customer);
    }

    /// <summary>A payment goes to the oldest open order; what is left over stays as credit for the next.</summary>
    public void Receive(Customer customer, Payment payment)
    {
        customer.Payments.Add(payment);
        Allocate(customer, payment, long.MaxValue);
    }

    public void Return(Customer customer, long payment)
    {
        customer.Payments.RemoveAll(one => one.Record == payment);
        Reallocate(customer);
    }

    public void Replace(Customer customer, Payment payment)
    {
        int index = customer.Payments.FindIndex(one => one.Record == payment.Record);
        customer.Payments[index] = payment;
        Reallocate(customer);
    }

    /// <summary>Pays everything anew in the order in which it was recorded, after something in the middle has changed.</summary>
    public void Reallocate(Customer customer)
    {
        foreach (Order order in customer.OrderList) Forget(order);
        customer.CreditLeft = Money.Zero;
        List<Order> signed = [.. customer.OrderList.OrderBy(order => order.Record)];
        int next = 0;
        foreach (Payment payment in customer.Payments)
        {
            for (; next < signed.Count && signed[next].Record < payment.Record; next++) UseCredit(customer, signed[next]);
            Allocate(customer, payment, payment.Record);
        }

        for (; next < signed.Count; next++) UseCredit(customer, signed[next]);
    }

    private static Order? FirstOf(Customer customer) =>
        customer.OrderedBefore is null && customer.OrderList.Count > 0 ? customer.OrderList[0] : null;

    private static Order? OldestOpen(Customer customer, long signedBefore)
    {
        Order? oldest = null;
        foreach (Order order in customer.OrderList)
        {
            if (order.Record >= signedBefore || order.IsCollectedInFull) continue;
            if (oldest is null || order.IsDueBefore(oldest)) oldest = order;
        }

        return oldest;
    }

    private static Payment? LastPaymentBefore(Customer customer, Order order)
    {
        int index = customer.Payments.FindLastIndex(payment => payment.Record < order.Record);
        return index < 0 ? null : customer.Payments[index];
    }

    private void Allocate(Customer customer, Payment payment, long signedBefore)
    {
        Money left = payment.Received.Amount;
        while (left.IsPositive && OldestOpen(customer, signedBefore) is { } order)
        {
            Money part = Money.Min(left, order.Outstanding);
            Book(order, new Receipt(payment.Record, part, payment.Received.On));
            left -= part;
        }

        customer.CreditLeft += left;
    }

    private void UseCredit(Customer customer, Order order)
    {
        Money part = Money.Min(customer.CreditLeft, order.Outstanding);
        if (!part.IsPositive || LastPaymentBefore(customer, order) is not { } payment) return;
        customer.CreditLeft -= part;
        Book(order, new Receipt(payment.Record, part, LocalDate.Max(order.On, payment.Received.On)));
    }

    private void Book(Order order, Receipt receipt)
    {
        order.Receive(receipt);
        CountReceipt(order, receipt, 1);
    }

    private void Forget(Order order)
    {
        foreach (Receipt receipt in order.Receipts) CountReceipt(order, receipt, -1);
        order.ForgetReceipts();
    }

    private void CountReceipt(Order order, Receipt receipt, int sign)
    {
        foreach (Credit credit in order.Deal.Credits)
        {
            figures.Of(credit.Member).Collected.Add(receipt.On, sign * receipt.Amount.Yuan * credit.Share.Value);
        }
    }

    private void Recount(Customer customer, int from, Order? oldFirst, Order? removed = null)
    {
        for (int index = from; index < customer.OrderList.Count; index++)
        {
            customer.OrderList[index].BoughtBefore = BoughtBefore(customer, index);
        }

        Order? first = FirstOf(customer);
        if (ReferenceEquals(first, oldFirst)) return;
        CountFirst(oldFirst, false);
        CountFirst(first, true);
        if (removed is not null) removed.IsFirst = false;
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
        foreach (Credit credit in order.Deal.Credits) figures.Of(credit.Member).NewCustomers.Add(order.On, isFirst ? 1 : -1);
    }
}
