using System.Diagnostics;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Puts records into the books and takes them out again, so that undoing and amending leave every figure as if it had always been so.</summary>
internal sealed class RecordKeeper(Ledger ledger, SaleKeeper sales, OrderChangeKeeper changes, CustomerKeeper customers)
{
    private readonly ContactKeeper _contacts = new(ledger);
    private readonly TeamKeeper _team = new(ledger);
    private readonly OwnershipKeeper _ownership = new(ledger, ledger.Orders);
    private readonly LeaveKeeper _leaves = new(ledger);
    private readonly ObjectionKeeper _objections = new(ledger);
    private readonly GradeKeeper _grades = new(ledger);
    private readonly SpendKeeper _spending = new(ledger);
    private readonly PipelineKeeper _pipeline = new(ledger);
    private readonly KnowingKeeper _knowing = new(ledger, sales);

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

    /// <summary>Each family of records has its keeper, which says whether the record is one of its own.</summary>
    private void Put(Entry entry, Fact fact)
    {
        ledger.Work.Count(entry, fact, 1);
        ledger.Voices.Put(ledger, entry, fact);
        if (!PutSale(entry, fact) && !PutOwnership(entry, fact) && !_pipeline.Put(entry, fact) && !_knowing.Put(entry, fact)) throw new UnreachableException($"{fact.GetType().Name} is no record");
        Touch(fact);
    }

    private void Take(Entry entry, Fact fact)
    {
        ledger.Work.Count(entry, fact, -1);
        ledger.Voices.Take(ledger, entry, fact);
        UncountFollowUp(entry);
        Touch(fact);
        if (!TakeSale(entry, fact) && !TakeOwnership(entry, fact) && !_pipeline.Take(entry, fact) && !_knowing.Take(entry, fact)) throw new UnreachableException($"{fact.GetType().Name} is no record");
    }

    private void Touch(Fact fact)
    {
        ledger.Deadlines.Touch(fact);
        ledger.Cycles.Touch(fact);
    }

    private bool PutSale(Entry entry, Fact fact) =>
        sales.Put(entry, fact) || changes.Put(entry, fact) || _contacts.Put(entry, fact) || customers.Put(entry, fact) || _team.Put(entry, fact);

    private bool TakeSale(Entry entry, Fact fact) =>
        sales.Take(entry, fact) || changes.Take(entry, fact) || _contacts.Take(entry, fact) || customers.Take(entry, fact) || _team.Take(entry, fact);

    private bool PutOwnership(Entry entry, Fact fact) =>
        _ownership.Put(entry, fact) || _leaves.Put(entry, fact) || _grades.Put(entry, fact) || _objections.Put(entry, fact) || _spending.Put(entry, fact);

    private bool TakeOwnership(Entry entry, Fact fact) =>
        _ownership.Take(entry, fact) || _leaves.Take(entry, fact) || _grades.Take(entry, fact) || _objections.Take(entry, fact) || _spending.Take(entry, fact);

    private void UncountFollowUp(Entry entry)
    {
        if (ledger.Records.OfChange(entry.Seq) is not { FollowsUpOn: { } on } record) return;
        ledger.Work.CountFollowUp(entry.By, on, -1);
        record.FollowsUpOn = null;
    }
}
