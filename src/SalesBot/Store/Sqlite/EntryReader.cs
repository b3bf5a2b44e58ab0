using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>Walks entries in order, checking each against the one before. It sees the journal as it stood when the first was read.</summary>
internal sealed class EntryReader : IDisposable
{
    private readonly string place;
    private readonly SqliteConnection connection;
    private readonly SqliteStatement rows;
    private ChainTip? tip;
    private long expected;

    /// <param name="connection">Belongs to the reader from here on.</param>
    /// <param name="place">Named when an entry is damaged.</param>
    /// <param name="range">May reach beyond the last entry.</param>
    public EntryReader(SqliteConnection connection, string place, EntryRange range)
    {
        (this.connection, this.place) = (connection, place);
        tip = range.After == 0 ? ChainTip.Start : null;
        expected = Math.Max(range.After, 1);
        rows = new SqliteStatement(connection, "SELECT seq, at, kind, json, by, hash FROM entries WHERE seq BETWEEN ? AND ? ORDER BY seq")
            .Bind(range.After)
            .Bind(range.Last);
    }

    /// <summary>The next entry; null after the last.</summary>
    public StoredEntry? Next()
    {
        try
        {
            if (tip is null && rows.Step())
            {
                // The entry before the range is read for its hash alone.
                tip = new(Expected(rows.Number(0)), rows.Bytes(5).ToArray());
            }

            return tip is not null && rows.Step() ? Chained(tip) : null;
        }
        catch (Exception thrown) when (IsUnreadable(thrown))
        {
            throw new DamagedJournalException(expected, place, "it cannot be read", thrown);
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        connection.Dispose();
    }

    // A torn page, or a row whose columns are not what was written: null where there was text, a moment beyond the calendar.
    private static bool IsUnreadable(Exception thrown) =>
        thrown is InvalidCastException or ArgumentOutOfRangeException || (thrown is SqliteException driver && SqliteFailure.IsDamage(driver));

    private StoredEntry Chained(ChainTip previous)
    {
        var entry = new NewEntry(rows.Moment(1), rows.Text(2), rows.Bytes(3).ToArray(), rows.Text(4));
        var seq = Expected(rows.Number(0));
        tip = previous.Next(entry);
        return rows.Bytes(5).SequenceEqual(tip.Hash)
            ? new(seq, entry.At, entry.Kind, entry.Json, entry.By, tip.Hash)
            : throw new DamagedJournalException(seq, place, "its hash does not fit");
    }

    private long Expected(long seq)
    {
        if (seq != expected)
        {
            throw new DamagedJournalException(expected, place, "it is missing");
        }

        expected++;
        return seq;
    }
}
