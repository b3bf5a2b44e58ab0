using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>Appending to <c>entries</c>, inside the caller's transaction. Knows the chain's end as of the last commit.</summary>
internal sealed class EntryTable : IDisposable
{
    private readonly SqliteStatement insert;

    public EntryTable(SqliteConnection connection, string place)
    {
        insert = new(connection, "INSERT INTO entries (seq, at, kind, json, by, hash) VALUES (?, ?, ?, ?, ?, ?)");
        Tip = ReadTip(connection, place);
    }

    public ChainTip Tip { get; private set; }

    /// <summary>Inserts and returns the new end of the chain, which <see cref="Committed"/> makes the known one.</summary>
    public ChainTip Insert(IReadOnlyList<NewEntry> entries)
    {
        var tip = Tip;
        foreach (var entry in entries)
        {
            tip = tip.Next(entry);
            insert.Bind(tip.Seq).Bind(entry.At).Bind(entry.Kind).BindText(entry.Json.Span).Bind(entry.By).BindBlob(tip.Hash).Run();
        }

        return tip;
    }

    public void Committed(ChainTip tip) => Tip = tip;

    public void Dispose() => insert.Dispose();

    private static ChainTip ReadTip(SqliteConnection connection, string place)
    {
        using var last = new SqliteStatement(connection, "SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1");
        var tip = last.First(row => new ChainTip(row.Number(0), row.Bytes(1).ToArray())) ?? ChainTip.Start;
        return tip.Hash.Length == EntryHash.Size ? tip : throw new DamagedJournalException(tip.Seq, place, "its hash is cut short");
    }
}
