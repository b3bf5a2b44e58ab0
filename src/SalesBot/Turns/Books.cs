using System.Text.Json;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>
/// The journal of one company with the ledger computed from it. One turn at a time: whoever reads or writes holds <see cref="Gate"/>. Facts are
/// applied while a turn works and become durable in one commit at its end; where that fails the ledger is computed anew, so that it never
/// knows more than the journal.
/// </summary>
internal sealed class Books : IDisposable
{
    private NameDirectory? _names;
    private Ledger _ledger;
    private bool _isAhead;

    private Books(IStore store)
    {
        Store = store;
        _ledger = Rebuild(store);
    }

    public Lock Gate { get; } = new();

    public IStore Store { get; }

    public LastTurns LastTurns { get; } = new();

    /// <exception cref="StoreException">A turn failed and what is durable cannot be read either.</exception>
    public Ledger Ledger
    {
        get
        {
            if (!_isAhead) return _ledger;
            _ledger = Rebuild(Store);
            _isAhead = false;
            return _ledger;
        }
    }

    /// <summary>Everything that can be named. Made when it is asked for, so that a company file of many customers is indexed once.</summary>
    public NameDirectory Names => _names ??= LedgerNames.Of(Ledger);

    /// <exception cref="StoreException">The journal is damaged or cannot be read.</exception>
    public static Books Open(IStore store) => new(store);

    /// <summary>Rebuilds a ledger from a journal.</summary>
    public static Ledger Rebuild(IJournal journal)
    {
        Ledger ledger = new();
        foreach ((StoredEntry stored, Fact fact) in ReadAhead.Of(journal.Read(EntryRange.All).Select(stored => (stored, FactOf(stored)))))
        {
            MemberId by = stored.By.Length == 0 ? default : ledger.People.Named(stored.By)?.Id ?? default;
            ledger.Apply(new Entry(stored.Seq, stored.At, by, fact));
        }

        return ledger;
    }

    /// <summary>Time never runs backwards, whatever a channel's clock says. The journal keeps 100 ns.</summary>
    public Instant NotBefore(Instant moment) => Instant.Max(Instant.FromUnixTimeTicks(moment.ToUnixTimeTicks()), Ledger.LastAt);

    /// <summary>Applies a fact at once and returns the entry it becomes when the draft is committed.</summary>
    public Entry Apply(Instant at, MemberId by, Fact fact)
    {
        Entry entry = new(Ledger.Seq + 1, at, by, fact);
        _names = _names is null ? null : LedgerNames.After(_names, Ledger, fact);
        Ledger.Apply(entry);
        return entry;
    }

    /// <summary>Makes a turn durable. On failure the ledger forgets what the turn applied.</summary>
    /// <exception cref="StoreException">Nothing was recorded.</exception>
    public Appended Commit(Batch batch)
    {
        try
        {
            Appended appended = Store.Append(batch);
            if (appended is Appended.SeenBefore && batch.Entries.Count > 0) Forget();
            return appended;
        }
        catch (StoreException)
        {
            Forget();
            throw;
        }
    }

    /// <summary>Whoever looks next sees what is durable. Done then, since a store that just failed may not be readable now.</summary>
    public void Forget()
    {
        _isAhead = true;
        _names = null;
    }

    public NewEntry Wire(Entry entry) =>
        new(entry.At, FactWire.KindOf(entry.Fact), FactWire.Write(entry.Fact), entry.By == default ? "" : Ledger.People[entry.By].Name);

    public void Dispose() => Store.Dispose();

    private static Fact FactOf(StoredEntry stored)
    {
        try
        {
            return FactWire.Read(stored.Kind, stored.Json.Span);
        }
        catch (JsonException unknown)
        {
            throw new StoreException($"Entry {stored.Seq} of the journal is a fact that this version does not know ({unknown.Message}); use the newer salesbot that wrote it", unknown);
        }
    }
}
