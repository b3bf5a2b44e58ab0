using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>Walks entries in order, checking each against the one before. It sees the journal as it stood when it was opened.</summary>
internal sealed class EntryReader : IDisposable
{
    private readonly string place;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly SqliteDataReader rows;
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
        command = connection
            .Kept("SELECT seq, at, kind, json, by, hash FROM entries WHERE seq BETWEEN $after AND $last ORDER BY seq", "$after", "$last")
            .With(range.After, range.Last);
        rows = command.ExecuteReader();
    }

    /// <summary>The next entry; null after the last.</summary>
    public StoredEntry? Next()
    {
        try
        {
            if (tip is null && rows.Read())
            {
                // The entry before the range is read for its hash alone.
                tip = new(Expected(rows.GetInt64(0)), rows.Bytes(5));
            }

            return tip is not null && rows.Read() ? Chained(Row(), tip) : null;
        }
        catch (Exception thrown) when (IsUnreadable(thrown))
        {
            throw new DamagedJournalException(expected, place, "it cannot be read", thrown);
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        command.Dispose();
        connection.Dispose();
    }

    // A torn page, or a row whose columns are not what was written: null where there was text, a moment beyond the calendar.
    private static bool IsUnreadable(Exception thrown) =>
        thrown is InvalidOperationException or InvalidCastException or ArgumentOutOfRangeException
        || (thrown is SqliteException driver && SqliteFailure.IsDamage(driver));

    private StoredEntry Row() => new(rows.GetInt64(0), rows.Moment(1), rows.Text(2), rows.Bytes(3), rows.Text(4), rows.Bytes(5));

    private StoredEntry Chained(StoredEntry entry, ChainTip previous)
    {
        Expected(entry.Seq);
        tip = previous.Next(new(entry.At, entry.Kind, entry.Json, entry.By));
        return tip.Hash.AsSpan().SequenceEqual(entry.Hash) ? entry : throw new DamagedJournalException(entry.Seq, place, "its hash does not fit");
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
