using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;

namespace SalesBot.Store.Sqlite;

/// <summary>The one connection that writes: a write-ahead log, flushed to the disk at every commit. Called by one thread at a time.</summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>
    /// Pages of the log after which an append moves it after all: under a load without a pause it never becomes empty, and so never begins anew. Little is
    /// left to be moved by then.
    /// </summary>
    private const int LongestLog = 16_000;

    private readonly SqliteConnection connection;
    private readonly EntryTable entries;
    private readonly MessageTable messages;
    private readonly OutgoingTable outgoing;
    private readonly SqliteStatement begin;
    private readonly SqliteStatement commit;
    private readonly SqliteCheckpointer checkpointer;

    private SqliteWriter(SqliteConnection connection, SqliteCheckpointer checkpointer, string folder)
    {
        (this.connection, this.checkpointer) = (connection, checkpointer);
        entries = new(connection, folder);
        messages = new(connection);
        outgoing = new(connection);
        begin = new(connection, "BEGIN IMMEDIATE");
        commit = new(connection, "COMMIT");
    }

    public long Last => entries.Tip.Seq;

    public static SqliteWriter Open(string folder, long? mostPages)
    {
        var file = Path.Combine(folder, SqliteJournal.FileName);
        var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (connection.Word("PRAGMA journal_mode = WAL") != "wal")
            {
                throw new StoreException($"The disk that holds {folder} does not allow a write-ahead log; put the folder on a local disk");
            }

            // Without the second one macOS leaves a flushed commit in the drive's own memory; elsewhere it means nothing.
            connection.Run("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA wal_autocheckpoint = {LongestLog}"));
            if (mostPages is { } limit)
            {
                connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {limit}"));
            }

            SqliteSchema.CreateIn(connection, folder);
            return new(connection, new SqliteCheckpointer(file), folder);
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

    public IReadOnlyList<StoredMessage> MessagesOf(string speaker, int atMost) => messages.Of(speaker, atMost);

    public IReadOnlyList<StoredMessage> MessagesIn(string room, int atMost) => messages.In(room, atMost);

    /// <summary>Commits the batch and the marks, which are clear afterwards; null, and nothing, where its message is known already.</summary>
    public Appended.Recorded? Record(Batch batch, PendingMarks marks)
    {
        IReadOnlyList<string> skipped = [];
        var tip = entries.Tip;
        var range = new EntryRange(tip.Seq, tip.Seq + batch.Entries.Count);
        var isNew = Commit(() =>
        {
            if (batch.Message is { } message && !messages.Record(batch, message, range))
            {
                return false;
            }

            tip = entries.Insert(batch.Entries);
            skipped = outgoing.Insert(batch.Outgoing);
            Write(marks);
            messages.FileMany();
            return true;
        });
        if (!isNew)
        {
            return null;
        }

        entries.Committed(tip);
        marks.Clear();
        return new(range, skipped);
    }

    /// <summary>Commits the marks and files the messages; without either there is no commit.</summary>
    public void Tidy(PendingMarks marks)
    {
        if (!marks.IsEmpty || messages.HasRecent)
        {
            Commit(() =>
            {
                Write(marks);
                messages.File();
                return true;
            });
            marks.Clear();
        }
    }

    /// <summary>Moves the log into the database, for an idle moment.</summary>
    public void Checkpoint() => checkpointer.Move();

    public void Dispose()
    {
        foreach (var part in (ReadOnlySpan<IDisposable>)[checkpointer, entries, messages, outgoing, begin, commit, connection])
        {
            part.Dispose();
        }
    }

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

    /// <summary>Commits what is written; where there is nothing to write after all, takes it back and returns false.</summary>
    private bool Commit(Func<bool> write)
    {
        begin.Run();
        try
        {
            if (!write())
            {
                RollBack();
                return false;
            }

            commit.Run();
            messages.Committed();
        }
        catch
        {
            RollBack();
            throw;
        }

        checkpointer.Committed();
        return true;
    }

    private void RollBack()
    {
        messages.RolledBack();
        // A full disk has made SQLite roll back by itself; a second time would be an error.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            connection.Run("ROLLBACK");
        }
    }
}
