using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what becomes of orders after they are signed: refunds, finance's profit, deliveries.</summary>
internal sealed class OrderChangeKeeper(Ledger ledger, OrderBook orders)
{
    private readonly HistoryWriter _history = new(ledger);

    public void Put(Entry entry, Fact.OfOrder fact)
    {
        switch (fact)
        {
            case Fact.RefundRecorded refund: Put(entry, refund.Customer, refund.Order, refund, refund.On); break;
            case Fact.ProfitSet set: Put(entry, set.Customer, set.Order, set, set.On); break;
            case Fact.DeliveryRecorded delivery: Put(entry, delivery.Customer, delivery.Order, delivery, delivery.On); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfOrder fact)
    {
        switch (fact)
        {
            case Fact.RefundRecorded refund: Take(entry, refund.Customer, refund.Order); break;
            case Fact.ProfitSet set: Take(entry, set.Customer, set.Order); break;
            case Fact.DeliveryRecorded delivery: Take(entry, delivery.Customer, delivery.Order); break;
            default: throw RecordKeeper.Unreachable(fact);
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
