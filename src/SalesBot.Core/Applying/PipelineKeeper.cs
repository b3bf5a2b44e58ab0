using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Applying;

/// <summary>Keeps deals in progress, from the first stage until they are won or lost.</summary>
internal sealed class PipelineKeeper(Ledger ledger)
{
    private readonly HistoryWriter _history = new(ledger);

    public void Put(Entry entry, Fact.OfPipeline fact)
    {
        switch (fact)
        {
            case Fact.StageMoved moved: Move(entry, moved); break;
            case Fact.DealLost lost: Lose(entry, lost); break;
            case Fact.DocumentsFiled filed: File(entry, filed); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfPipeline fact)
    {
        Customer customer = ledger.Customers[CustomerOf(fact)];
        customer.FiledDocuments.RemoveAll(filed => filed.Record == entry.Seq);
        HistoryWriter.Strike(customer, entry.Seq);
        if (fact is not Fact.DocumentsFiled) ledger.Deals.Remove(customer, entry.Seq);
        ledger.Customers.Leads.Recount(customer);
    }

    private static CustomerId CustomerOf(Fact.OfPipeline fact) => fact switch
    {
        Fact.StageMoved moved => moved.Customer,
        Fact.DealLost lost => lost.Customer,
        Fact.DocumentsFiled filed => filed.Customer,
        _ => throw RecordKeeper.Unreachable(fact),
    };

    /// <summary>The company file says where a customer's deal stands.</summary>
    public static void Begin(Ledger ledger, Customer customer, Entry entry, StageKey stage) =>
        Take(ledger, customer, new DealStep(entry.Seq, customer.Owner, ledger.DayOf(entry.At), stage));

    /// <summary>A signed order closes the open deal; one that is taken back leaves it open again.</summary>
    /// <param name="sign">1 for an order that was signed, −1 for one that is taken back.</param>
    public static void Count(Ledger ledger, Customer customer, Order order, int sign)
    {
        ledger.Deals.CountOrder(customer, order, sign);
        ledger.Customers.Leads.Recount(customer);
    }

    private static void Take(Ledger ledger, Customer customer, DealStep step)
    {
        ledger.Deals.Add(customer, step);
        ledger.Customers.Leads.Recount(customer);
    }

    private void Move(Entry entry, Fact.StageMoved moved)
    {
        Customer customer = ledger.Customers[moved.Customer];
        // A price or a sample reached the customer; any other stage counts as follow-up only with what was said about it.
        bool counts = StageRoles.IsQuotation(moved.Stage) || StageRoles.IsSample(moved.Stage) || StageNotes.In(moved.Words, customer, ledger.Settings.Pipeline);
        _history.Write(customer, entry, moved.On, moved, counts && HistoryWriter.IsOwners(customer, entry));
        Take(ledger, customer, new DealStep(
            entry.Seq, moved.Member ?? customer.Owner, moved.On, moved.Stage, moved.Amount, moved.ExpectedOn));
    }

    private void Lose(Entry entry, Fact.DealLost lost)
    {
        Customer customer = ledger.Customers[lost.Customer];
        _history.Write(customer, entry, lost.On, lost, HistoryWriter.IsOwners(customer, entry));
        Take(ledger, customer, new DealStep(
            entry.Seq, lost.Member ?? customer.Owner, lost.On, StageKey.Lost, lost.Amount, null, lost.Reason));
    }

    private void File(Entry entry, Fact.DocumentsFiled filed)
    {
        Customer customer = ledger.Customers[filed.Customer];
        customer.FiledDocuments.Add((entry.Seq, filed.Stage));
        _history.Write(customer, entry, filed.On, filed, false);
    }
}
