using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what becomes of orders after they are signed: refunds, finance's profit, deliveries.</summary>
internal sealed class OrderChangeKeeper(Ledger ledger, OrderBook orders)
{
    private readonly HistoryWriter _history = new(ledger);

    /// <summary>Whether the record is one of an order's course, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.RefundRecorded refund: Put(entry, refund.Customer, refund.Order, refund, refund.On); return true;
            case Fact.ProfitSet set: Put(entry, set.Customer, set.Order, set, set.On); return true;
            case Fact.DeliveryRecorded delivery: Put(entry, delivery.Customer, delivery.Order, delivery, delivery.On); return true;
            default: return false;
        }
    }

    /// <summary>Whether the record is one of an order's course, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.RefundRecorded refund: Take(entry, refund.Customer, refund.Order); return true;
            case Fact.ProfitSet set: Take(entry, set.Customer, set.Order); return true;
            case Fact.DeliveryRecorded delivery: Take(entry, delivery.Customer, delivery.Order); return true;
            default: return false;
        }
    }

    private void Put(Entry entry, CustomerId customer, long order, Fact fact, LocalDate on)
    {
        orders.Change(customer, order, entry.Seq, fact, ledger.Seq > entry.Seq);
        _history.Write(ledger.Customers[customer], entry, on, fact, counts: false);
    }

    private void Take(Entry entry, CustomerId customer, long order)
    {
        orders.Unchange(customer, order, entry.Seq);
        HistoryWriter.Strike(ledger.Customers[customer], entry.Seq);
    }
}
