using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>
/// Records and amendments that can still be taken back or amended. Older ones than <see cref="Reach"/> are forgotten, so that the log stays
/// small however long the journal is.
/// </summary>
public sealed class RecordLog
{
    /// <summary>How far back undo reaches.</summary>
    public static readonly Duration Reach = Duration.FromDays(7);

    private readonly Dictionary<long, Record> _recordOfChange = [];
    private readonly Queue<(long Change, Instant At)> _byAge = new();
    private readonly Dictionary<int, List<long>> _changesOf = [];

    internal RecordLog()
    {
    }

    /// <summary>The record that a change, itself or an amendment of it, belongs to; null where it is too old or unknown.</summary>
    public Record? OfChange(long change) => _recordOfChange.GetValueOrDefault(change);

    /// <summary>The member's changes that still stand, newest first.</summary>
    public IEnumerable<long> ChangesOf(MemberId member) =>
        _changesOf.TryGetValue(member.Number, out List<long>? changes) ? changes.AsEnumerable().Reverse() : [];

    /// <summary>Everybody's changes that still stand, newest first.</summary>
    public IEnumerable<long> Changes => _changesOf.Values.SelectMany(changes => changes).OrderDescending();

    internal void Add(Entry entry)
    {
        _recordOfChange[entry.Seq] = new Record(entry);
        Push(entry);
    }

    internal void Amend(Entry entry, Record record, Fact now)
    {
        record.Amendments.Add((entry.Seq, record.Now));
        record.Now = now;
        _recordOfChange[entry.Seq] = record;
        Push(entry);
    }

    /// <param name="change">The record itself, with all its amendments, or its newest amendment.</param>
    /// <param name="record">The record it belongs to.</param>
    internal void TakeBack(long change, Record record)
    {
        Strike(change);
        if (change != record.Seq)
        {
            record.Now = record.Amendments[^1].Before;
            record.Amendments.RemoveAt(record.Amendments.Count - 1);
            return;
        }

        record.IsTakenBack = true;
        foreach ((long amendment, _) in record.Amendments) Strike(amendment);
    }

    private void Strike(long change)
    {
        foreach (List<long> changes in _changesOf.Values) changes.Remove(change);
    }

    private void Push(Entry entry)
    {
        Forget(entry.At - Reach - Duration.FromDays(1));
        _byAge.Enqueue((entry.Seq, entry.At));
        if (!_changesOf.TryGetValue(entry.By.Number, out List<long>? changes)) _changesOf[entry.By.Number] = changes = [];
        changes.Add(entry.Seq);
    }

    private void Forget(Instant before)
    {
        while (_byAge.TryPeek(out (long Change, Instant At) oldest) && oldest.At < before)
        {
            _byAge.Dequeue();
            if (_recordOfChange.Remove(oldest.Change, out Record? record) && _changesOf.TryGetValue(record.By.Number, out List<long>? changes)) changes.Remove(oldest.Change);
        }
    }
}
