using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps orders and the money received for them.</summary>
internal sealed class SaleKeeper(Ledger ledger, OrderBook orders)
{
    private readonly HistoryWriter _history = new(ledger);

    public void Put(Entry entry, Fact.OfSale fact)
    {
        switch (fact)
        {
            case Fact.DealSigned deal: PutDeal(entry, deal); break;
            case Fact.PaymentReceived received: PutPayment(entry, received); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfSale fact)
    {
        switch (fact)
        {
            case Fact.DealSigned deal: TakeDeal(entry, deal); break;
            case Fact.PaymentReceived received: TakePayment(entry, received); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    /// <summary>Counts first orders, purchases of the year and kinds of sales anew, after what is known of the customer, or what lay before the journal, has changed.</summary>
    public void Recount(Customer customer) => orders.Recount(customer);

    /// <summary>What complaints about an order cost lowers its profit; nothing where the order no longer stands.</summary>
    /// <param name="order">Number of the entry that recorded it.</param>
    public void Charge(Customer customer, long order)
    {
        if (customer.OrderOf(order) is { } charged) orders.Charge(charged, customer.Complaints.CostsOf(order));
    }

    private void PutDeal(Entry entry, Fact.DealSigned deal)
    {
        Customer customer = ledger.Customers[deal.Customer];
        Order order = new(entry.Seq, entry.At, deal) { ComplaintCosts = customer.Complaints.CostsOf(entry.Seq) };
        orders.Sign(customer, order, ledger.Seq > entry.Seq);
        ledger.Goods.CountOrder(order, 1, customer.Complaints.AreAboutGoodsOf(entry.Seq));
        _history.Write(customer, entry, deal.On, deal, true);
        PipelineKeeper.Count(ledger, customer, order, 1);
    }

    private void TakeDeal(Entry entry, Fact.DealSigned deal)
    {
        Customer customer = ledger.Customers[deal.Customer];
        Order order = customer.OrderOf(entry.Seq)!;
        orders.Cancel(customer, order);
        ledger.Goods.CountOrder(order, -1, customer.Complaints.AreAboutGoodsOf(entry.Seq));
        HistoryWriter.Strike(customer, entry.Seq);
        PipelineKeeper.Count(ledger, customer, order, -1);
    }

    private void PutPayment(Entry entry, Fact.PaymentReceived received)
    {
        Customer customer = ledger.Customers[received.Customer];
        orders.Receive(customer, new Payment(entry.Seq, received), ledger.Seq > entry.Seq);
        _history.Write(customer, entry, received.On, received, true);
    }

    private void TakePayment(Entry entry, Fact.PaymentReceived received)
    {
        Customer customer = ledger.Customers[received.Customer];
        orders.Return(customer, entry.Seq);
        HistoryWriter.Strike(customer, entry.Seq);
    }
}
