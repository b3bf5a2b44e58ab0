using System.Diagnostics;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Puts records into the books and takes them out again, so that undoing and amending leave every figure as if it had always been so.</summary>
internal sealed class RecordKeeper(Ledger ledger, SaleKeeper sales, CustomerKeeper customers)
{
    private readonly ContactKeeper _contacts = new(ledger);
    private readonly TeamKeeper _team = new(ledger);
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
            return;
        }

        Take(EntryOf(record), before);
        Put(EntryOf(record), now);
    }

    /// <summary>Each family of records has its keeper, which says whether the record is one of its own.</summary>
    private void Put(Entry entry, Fact fact)
    {
        ledger.Work.Count(entry, fact, 1);
        if (_pipeline.Put(entry, fact) || _knowing.Put(entry, fact)) return;
        if (sales.Put(entry, fact) || _contacts.Put(entry, fact) || customers.Put(entry, fact) || _team.Put(entry, fact)) return;
        throw new UnreachableException($"{fact.GetType().Name} is no record");
    }

    private void Take(Entry entry, Fact fact)
    {
        ledger.Work.Count(entry, fact, -1);
        UncountFollowUp(entry);
        if (_pipeline.Take(entry, fact) || _knowing.Take(entry, fact)) return;
        if (sales.Take(entry, fact) || _contacts.Take(entry, fact) || customers.Take(entry, fact) || _team.Take(entry, fact)) return;
        throw new UnreachableException($"{fact.GetType().Name} is no record");
    }

    private void UncountFollowUp(Entry entry)
    {
        if (ledger.Records.OfChange(entry.Seq) is not { FollowsUpOn: { } on } record) return;
        ledger.Work.CountFollowUp(entry.By, on, -1);
        record.FollowsUpOn = null;
    }
}
