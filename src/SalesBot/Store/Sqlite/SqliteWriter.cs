using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;

namespace SalesBot.Store.Sqlite;

/// <summary>The one connection that writes: a write-ahead log, flushed to the disk at every commit. Called by one thread at a time.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly EntryTable entries;
    private readonly MessageTable messages;
    private readonly OutgoingTable outgoing;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private bool hasUncheckpointed;

    private SqliteWriter(SqliteConnection connection, string folder)
    {
        this.connection = connection;
        entries = new(connection, folder);
        messages = new(connection);
        outgoing = new(connection);
        begin = connection.Kept("BEGIN IMMEDIATE");
        commit = connection.Kept("COMMIT");
    }

    public long Last => entries.Tip.Seq;

    public static SqliteWriter Open(string folder, long? mostPages)
    {
        var connection = SqliteFile.Open(Path.Combine(folder, SqliteJournal.FileName), SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (connection.Word("PRAGMA journal_mode = WAL") != "wal")
            {
                throw new StoreException($"The disk that holds {folder} does not allow a write-ahead log; put the folder on a local disk");
            }

            // Without the second one macOS leaves a flushed commit in the drive's own memory; elsewhere it means nothing.
            connection.Run("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
            if (mostPages is { } limit)
            {
                connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {limit}"));
            }

            SqliteSchema.CreateIn(connection, folder);
            return new(connection, folder);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public StoredMessage? Find(MessageKey key) => messages.Find(key);

    public IReadOnlyList<StoredMessage> Unanswered() => messages.Unanswered();

    public IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy) => outgoing.Unsent(dueBy);

    public IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost) => outgoing.Recent(recipient, atMost);

    public StoredOutgoing? Post(string key) => outgoing.Find(key);

    /// <summary>Commits the batch, which must be new, and the marks, which are clear afterwards.</summary>
    public Appended.Recorded Record(Batch batch, PendingMarks marks)
    {
        IReadOnlyList<string> skipped = [];
        var before = entries.Tip;
        var tip = before;
        Commit(() =>
        {
            tip = entries.Insert(batch.Entries);
            skipped = outgoing.Insert(batch.Outgoing);
            if (batch.Message is { } message)
            {
                messages.Record(message, batch.IsWorked, new(before.Seq, tip.Seq));
            }

            Write(marks);
        });
        entries.Committed(tip);
        marks.Clear();
        return new(new(before.Seq, tip.Seq), skipped);
    }

    /// <summary>Commits the marks alone; without marks there is no commit.</summary>
    public void Record(PendingMarks marks)
    {
        if (!marks.IsEmpty)
        {
            Commit(() => Write(marks));
            marks.Clear();
        }
    }

    /// <summary>Moves the log into the database, which an append would otherwise do every thousand pages while somebody waits.</summary>
    public void Checkpoint()
    {
        if (hasUncheckpointed)
        {
            connection.Run("PRAGMA wal_checkpoint(PASSIVE)");
            hasUncheckpointed = false;
        }
    }

    public void Dispose() => connection.Dispose();

    private void Write(PendingMarks marks)
    {
        foreach (var (key, at) in marks.Answered)
        {
            messages.MarkAnswered(key, at);
        }

        foreach (var (key, settlement) in marks.Settled)
        {
            outgoing.Settle(key, settlement);
        }
    }

    private void Commit(Action write)
    {
        begin.ExecuteNonQuery();
        try
        {
            write();
            commit.ExecuteNonQuery();
        }
        catch
        {
            RollBack();
            throw;
        }

        hasUncheckpointed = true;
    }

    private void RollBack()
    {
        // A full disk has made SQLite roll back by itself; a second time would be an error.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            connection.Run("ROLLBACK");
        }
    }
}
