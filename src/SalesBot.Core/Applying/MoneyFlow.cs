using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>
/// Where the money of a customer went: a payment to the orders due first, what a refund frees and what is left over to the next open order, or to
/// the customer's credit.
/// </summary>
internal sealed class MoneyFlow(FigureBook figures)
{
    /// <summary>A payment goes to the oldest open order; what is left over stays as credit for the next.</summary>
    /// <param name="isCorrection">Whether it returns to its place among later records, which must then be counted anew.</param>
    public void Receive(Customer customer, Payment payment, bool isCorrection)
    {
        customer.Payments.Insert(customer.Payments.FindLastIndex(earlier => earlier.Record < payment.Record) + 1, payment);
        if (isCorrection) Renew(customer);
        else Allocate(customer, new Receipt(payment.Record, payment.Received.Amount, payment.Received.On));
    }

    public void Return(Customer customer, long payment)
    {
        customer.Payments.RemoveAll(one => one.Record == payment);
        Renew(customer);
    }

    /// <summary>A new order is open, and takes what credit there is.</summary>
    public void Open(Customer customer, Order order)
    {
        if (!order.IsCollectedInFull) customer.OpenOrders.Add(order);
        Money part = Money.Min(customer.CreditLeft, order.Outstanding);
        if (!part.IsPositive) return;
        customer.CreditLeft -= part;
        Book(customer, order, new Receipt(customer.CreditSource.Payment, part, LocalDate.Max(order.On, customer.CreditSource.On)));
    }

    /// <summary>The next refund of an order makes it owe less; what was received beyond that pays other orders or becomes credit.</summary>
    public void Free(Customer customer, Order order, Refund refund)
    {
        Money freed = order.OweLess();
        if (order.IsCollectedInFull) customer.OpenOrders.Remove(order);
        Touch(order);
        if (!freed.IsPositive) return;
        Book(customer, order, new Receipt(refund.Record, -freed, refund.On));
        Allocate(customer, new Receipt(refund.Record, freed, refund.On));
    }

    /// <summary>An order that is no more has received nothing.</summary>
    public void Forget(Order order)
    {
        if (order.Receipts.Count == 0 && order.Refunds.Count == 0) return;
        foreach (Receipt receipt in order.Receipts) Count(order, receipt, -1);
        order.ForgetReceipts();
        Touch(order);
    }

    /// <summary>Changes who is paid for an order: what is received from then on counts for them.</summary>
    public void Recount(Order order, Action change)
    {
        foreach (Receipt receipt in order.Receipts) Count(order, receipt, -1);
        change();
        foreach (Receipt receipt in order.Receipts) Count(order, receipt, 1);
    }

    /// <summary>Pays everything anew in the order in which it was recorded, after something in the middle has changed.</summary>
    public void Renew(Customer customer)
    {
        foreach (Order order in customer.OrderList) Forget(order);
        customer.CreditLeft = Money.Zero;
        customer.OpenOrders.Clear();
        foreach ((_, Action happens) in Happened(customer).OrderBy(one => one.Record)) happens();
    }

    private IEnumerable<(long Record, Action Happens)> Happened(Customer customer)
    {
        foreach (Payment payment in customer.Payments)
        {
            yield return (payment.Record, () => Allocate(customer, new Receipt(payment.Record, payment.Received.Amount, payment.Received.On)));
        }

        foreach (Order order in customer.OrderList)
        {
            yield return (order.Record, () => Open(customer, order));
            foreach (Refund refund in order.Refunds) yield return (refund.Record, () => Free(customer, order, refund));
        }
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

    private void Allocate(Customer customer, Receipt money)
    {
        Money left = money.Amount;
        while (left.IsPositive && OldestOpen(customer) is { } order)
        {
            Money part = Money.Min(left, order.Outstanding);
            Book(customer, order, money with { Amount = part });
            left -= part;
        }

        if (!left.IsPositive) return;
        customer.CreditLeft += left;
        customer.CreditSource = money;
    }

    private void Book(Customer customer, Order order, Receipt receipt)
    {
        order.Receive(receipt);
        if (order.IsCollectedInFull) customer.OpenOrders.Remove(order);
        Count(order, receipt, 1);
        Touch(order);
    }

    private void Count(Order order, Receipt receipt, int sign)
    {
        foreach (Credit credit in order.EarnersAt(receipt.Payment))
        {
            figures.Of(credit.Member).Collected.Add(receipt.On, sign * receipt.Amount.Yuan * credit.Share.Value);
        }
    }

    private void Touch(Order order)
    {
        foreach (Credit party in order.Parties) figures.Of(party.Member).Touch(order);
    }
}
