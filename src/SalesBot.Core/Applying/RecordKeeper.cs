using System.Diagnostics;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Puts records into the books and takes them out again, so that undoing and amending leave every figure as if it had always been so.</summary>
internal sealed class RecordKeeper(Ledger ledger, SaleKeeper sales, OrderChangeKeeper changes, CustomerKeeper customers)
{
    private readonly ContactKeeper _contacts = new(ledger);
    private readonly TeamKeeper _team = new(ledger);
    private readonly OwnershipKeeper _ownership = new(ledger);
    private readonly LeaveKeeper _leaves = new(ledger);
    private readonly ObjectionKeeper _objections = new(ledger);
    private readonly GradeKeeper _grades = new(ledger);

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
        Take(EntryOf(record), before);
        Put(EntryOf(record), now);
    }

    /// <summary>Each family of records has its keeper, which says whether the record is one of its own.</summary>
    private void Put(Entry entry, Fact fact)
    {
        if (!PutSale(entry, fact) && !PutOwnership(entry, fact)) throw new UnreachableException($"{fact.GetType().Name} is no record");
        ledger.Deadlines.Touch(fact);
    }

    private void Take(Entry entry, Fact fact)
    {
        ledger.Deadlines.Touch(fact);
        if (!TakeSale(entry, fact) && !TakeOwnership(entry, fact)) throw new UnreachableException($"{fact.GetType().Name} is no record");
    }

    private bool PutSale(Entry entry, Fact fact) =>
        sales.Put(entry, fact) || changes.Put(entry, fact) || _contacts.Put(entry, fact) || customers.Put(entry, fact) || _team.Put(entry, fact);

    private bool TakeSale(Entry entry, Fact fact) =>
        sales.Take(entry, fact) || changes.Take(entry, fact) || _contacts.Take(entry, fact) || customers.Take(entry, fact) || _team.Take(entry, fact);

    private bool PutOwnership(Entry entry, Fact fact) => _ownership.Put(entry, fact) || _leaves.Put(entry, fact) || _grades.Put(entry, fact) || _objections.Put(entry, fact);

    private bool TakeOwnership(Entry entry, Fact fact) => _ownership.Take(entry, fact) || _leaves.Take(entry, fact) || _grades.Take(entry, fact) || _objections.Take(entry, fact);
}
