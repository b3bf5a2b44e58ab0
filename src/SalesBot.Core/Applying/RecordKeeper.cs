using System.Diagnostics;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Puts records into the books and takes them out again, so that undoing and amending leave every figure as if it had always been so.</summary>
internal sealed class RecordKeeper(Ledger ledger, SaleKeeper sales, OrderChangeKeeper changes, CustomerKeeper customers)
{
    private readonly ContactKeeper _contacts = new(ledger);
    private readonly TeamKeeper _team = new(ledger);
    private readonly OwnershipKeeper _ownership = new(ledger, ledger.Orders);
    private readonly SpendKeeper _spending = new(ledger);
    private readonly PipelineKeeper _pipeline = new(ledger);
    private readonly KnowingKeeper _knowing = new(ledger, sales);

    /// <summary>For the last arm of a switch over the facts of a family.</summary>
    public static UnreachableException Unreachable(Fact fact) => new($"nothing keeps {fact.GetType().Name}");

    public void Record(Entry entry)
    {
        ledger.Records.Add(entry);
        Put(entry, entry.Fact);
    }

    public void Amend(Entry entry, Fact.RecordAmended amended)
    {
        if (ledger.Records.OfChange(amended.Record) is not { } record) return;
        Replace(record, amended.Now);
        ledger.Records.Amend(entry, record, amended.Now);
    }

    public void TakeBack(long change)
    {
        if (ledger.Records.OfChange(change) is not { } record) return;
        Fact before = record.Now;
        ledger.Records.TakeBack(change, record);
        if (record.IsTakenBack) Take(EntryOf(record), before);
        else Swap(record, before, record.Now);
    }

    private static Entry EntryOf(Record record) => new(record.Seq, record.At, record.By, record.Now);

    private void Replace(Record record, Fact now) => Swap(record, record.Now, now);

    private void Swap(Record record, Fact before, Fact now)
    {
        if ((before, now) is (Fact.CustomerAdded, Fact.CustomerAdded added))
        {
            customers.Revise(EntryOf(record), added);
            ledger.Cycles.Touch(added);
            return;
        }

        Take(EntryOf(record), before);
        Put(EntryOf(record), now);
    }

    private void Put(Entry entry, Fact fact)
    {
        ledger.Work.Count(entry, fact, 1);
        ledger.Voices.Put(ledger, entry, fact);
        PutIntoBooks(entry, fact);
        Touch(fact);
    }

    private void Take(Entry entry, Fact fact)
    {
        ledger.Work.Count(entry, fact, -1);
        ledger.Voices.Take(ledger, entry, fact);
        UncountFollowUp(entry);
        Touch(fact);
        TakeOutOfBooks(entry, fact);
    }

    private void Touch(Fact fact)
    {
        ledger.Deadlines.Touch(fact);
        ledger.Cycles.Touch(fact);
    }

    /// <summary>Each family of records has its keeper.</summary>
    private void PutIntoBooks(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.CustomerAdded added: customers.Add(entry, added); break;
            case Fact.OfSale sale: sales.Put(entry, sale); break;
            case Fact.OfOrder change: changes.Put(entry, change); break;
            case Fact.OfContact contact: _contacts.Put(entry, contact); break;
            case Fact.OfSpending spent: _spending.Put(entry, spent); break;
            case Fact.OfOwnership ownership: _ownership.Put(entry, ownership); break;
            case Fact.OfPipeline step: _pipeline.Put(entry, step); break;
            case Fact.OfKnowing learnt: _knowing.Put(entry, learnt); break;
            case Fact.OfTeam team: _team.Put(entry, team); break;
            default: throw Unreachable(fact);
        }
    }

    private void TakeOutOfBooks(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.CustomerAdded added: customers.Remove(entry, added); break;
            case Fact.OfSale sale: sales.Take(entry, sale); break;
            case Fact.OfOrder change: changes.Take(entry, change); break;
            case Fact.OfContact contact: _contacts.Take(entry, contact); break;
            case Fact.OfSpending spent: _spending.Take(entry, spent); break;
            case Fact.OfOwnership ownership: _ownership.Take(entry, ownership); break;
            case Fact.OfPipeline step: _pipeline.Take(entry, step); break;
            case Fact.OfKnowing learnt: _knowing.Take(entry, learnt); break;
            case Fact.OfTeam team: _team.Take(entry, team); break;
            default: throw Unreachable(fact);
        }
    }

    private void UncountFollowUp(Entry entry)
    {
        if (ledger.Records.OfChange(entry.Seq) is not { FollowsUpOn: { } on } record) return;
        ledger.Work.CountFollowUp(entry.By, on, -1);
        record.FollowsUpOn = null;
    }
}
