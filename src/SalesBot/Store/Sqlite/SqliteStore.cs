using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>A journal in the file <c>journal.db</c> of a folder, held for writing; reading has connections of its own and waits for nobody.</summary>
internal sealed class SqliteStore : IStore
{
    private readonly Lock turn = new();
    private readonly PendingMarks marks = new();
    private readonly string folder;
    private readonly FolderLock held;
    private readonly SqliteWriter writer;
    private readonly SqliteJournal journal;
    private bool isDisposed;

    private SqliteStore(string folder, FolderLock held, SqliteWriter writer)
    {
        (this.folder, this.held, this.writer) = (folder, held, writer);
        journal = SqliteJournal.Open(folder);
    }

    public long Last => writer.Last;

    /// <summary>Opens the folder for writing, creating folder and journal when they are absent.</summary>
    /// <param name="folder">Held until the store is disposed or the process ends.</param>
    /// <param name="mostPages">How many pages of 4096 bytes the database may grow to; null for as many as the disk takes.</param>
    /// <exception cref="StoreException">Another process holds it, or it cannot be used.</exception>
    public static SqliteStore Open(string folder, long? mostPages = null) =>
        SqliteFailure.Guard(folder, () =>
        {
            Directory.CreateDirectory(folder);
            var held = FolderLock.Take(folder);
            SqliteWriter? writer = null;
            try
            {
                writer = SqliteWriter.Open(folder, mostPages);
                return new SqliteStore(folder, held, writer);
            }
            catch
            {
                writer?.Dispose();
                held.Dispose();
                throw;
            }
        });

    public Appended Append(Batch batch)
    {
        if (!batch.IsWorked && batch is not { Message: not null, Entries.Count: 0, Outgoing.Count: 0 })
        {
            throw new ArgumentException("What is only kept is a message without entries and posts", nameof(batch));
        }

        return InTurn<Appended>(() => (Appended?)writer.Record(batch, marks) ?? new Appended.SeenBefore(marks.On(writer.Find(batch.Message!.Key)!)));
    }

    public StoredMessage? Find(MessageKey key) => InTurn(() => writer.Find(key) is { } known ? marks.On(known) : null);

    public IReadOnlyList<StoredMessage> Unanswered() =>
        InTurn<IReadOnlyList<StoredMessage>>(() => [.. writer.Unanswered().Where(known => marks.On(known).AnsweredAt is null)]);

    public IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy) =>
        InTurn<IReadOnlyList<StoredOutgoing>>(() => [.. writer.Unsent(dueBy).Where(post => marks.On(post).SettledAt is null)]);

    public IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost) =>
        InTurn<IReadOnlyList<StoredOutgoing>>(() => [.. writer.Recent(recipient, atMost).Select(marks.On)]);

    public IReadOnlyList<StoredMessage> MessagesOf(string speaker, int atMost) =>
        InTurn<IReadOnlyList<StoredMessage>>(() => [.. writer.MessagesOf(speaker, atMost).Select(marks.On)]);

    public IReadOnlyList<StoredMessage> MessagesIn(string room, int atMost) =>
        InTurn<IReadOnlyList<StoredMessage>>(() => [.. writer.MessagesIn(room, atMost).Select(marks.On)]);

    public void MarkAnswered(MessageKey key, Instant at) => InTurn(() => marks.Answer(key, at));

    public void MarkSent(string outgoingKey, Instant at) => InTurn(() => marks.Settle(outgoingKey, new(at, null)));

    public void MarkUndeliverable(string outgoingKey, Instant at, string failure) => InTurn(() => marks.Settle(outgoingKey, new(at, failure)));

    public void Flush() =>
        InTurn(() =>
        {
            writer.Tidy(marks);
            writer.Checkpoint();
        });

    public IEnumerable<StoredEntry> Read(EntryRange range) => journal.Read(range);

    public Verification Verify() => journal.Verify();

    public Verification Backup(string file) => journal.Backup(file);

    public void Dispose()
    {
        lock (turn)
        {
            if (isDisposed)
            {
                return;
            }

            isDisposed = true;
            try
            {
                SqliteFailure.Guard(folder, () => writer.Tidy(marks));
            }
            catch (StoreException)
            {
                // A mark that cannot be written makes an answer come twice; the end goes on.
            }

            writer.Dispose();
            held.Dispose();
        }
    }

    private T InTurn<T>(Func<T> work)
    {
        lock (turn)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return SqliteFailure.Guard(folder, work);
        }
    }

    private void InTurn(Action work) =>
        InTurn(() =>
        {
            work();
            return true;
        });
}
