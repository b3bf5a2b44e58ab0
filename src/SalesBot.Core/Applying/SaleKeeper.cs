using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps orders and the money received for them.</summary>
internal sealed class SaleKeeper(Ledger ledger, OrderBook orders)
{
    private readonly HistoryWriter _history = new(ledger);

    /// <summary>Whether the record is one of a sale, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.DealSigned deal: PutDeal(entry, deal); return true;
            case Fact.PaymentReceived received: PutPayment(entry, received); return true;
            default: return false;
        }
    }

    /// <summary>Whether the record is one of a sale, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.DealSigned deal: TakeDeal(entry, deal); return true;
            case Fact.PaymentReceived received: TakePayment(entry, received); return true;
            default: return false;
        }
    }

    /// <summary>Counts first orders and purchases of the year anew, after what lay before the journal has changed.</summary>
    public void Recount(Customer customer) => orders.Recount(customer);

    private void PutDeal(Entry entry, Fact.DealSigned deal)
    {
        Customer customer = ledger.Customers[deal.Customer];
        orders.Sign(customer, new Order(entry.Seq, entry.At, deal), ledger.Seq > entry.Seq);
        _history.Write(customer, entry, deal.On, deal, true);
    }

    private void TakeDeal(Entry entry, Fact.DealSigned deal)
    {
        Customer customer = ledger.Customers[deal.Customer];
        orders.Cancel(customer, customer.OrderOf(entry.Seq)!);
        HistoryWriter.Strike(customer, entry.Seq);
    }

    private void PutPayment(Entry entry, Fact.PaymentReceived received)
    {
        Customer customer = ledger.Customers[received.Customer];
        orders.Receive(customer, new Payment(entry.Seq, entry.By, received), ledger.Seq > entry.Seq);
        _history.Write(customer, entry, received.On, received, true);
    }

    private void TakePayment(Entry entry, Fact.PaymentReceived received)
    {
        Customer customer = ledger.Customers[received.Customer];
        orders.Return(customer, entry.Seq);
        HistoryWriter.Strike(customer, entry.Seq);
    }
}
