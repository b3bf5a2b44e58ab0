using NodaTime;
using SalesBot.Store;

namespace SalesBot.Tests.Conversations;

/// <summary>A store that takes no entries, or cannot be read, as long as the test says so.</summary>
internal sealed class ThrowingStore(IStore store) : IStore
{
    public static readonly StoreException DiskFull = new("the disk is full");

    /// <summary>What an append comes to; null where all is well.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Whether what is durable cannot be read either.</summary>
    public bool IsGone { get; set; }

    /// <summary>How many appends still succeed, after which the process is taken to be dead; without end where missing.</summary>
    public int? AppendsLeft { get; set; }

    public Appended Append(Batch batch)
    {
        if (AppendsLeft is 0) throw DiskFull;
        AppendsLeft--;
        return Failure is null ? store.Append(batch) : throw Failure;
    }

    public StoredMessage? Find(MessageKey key) => store.Find(key);

    public IReadOnlyList<StoredMessage> Unanswered() => store.Unanswered();

    public IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy) => store.Unsent(dueBy);

    public IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost) => store.Recent(recipient, atMost);

    public IReadOnlyList<StoredMessage> MessagesOf(string speaker, int atMost) => store.MessagesOf(speaker, atMost);

    public IReadOnlyList<StoredMessage> MessagesIn(string room, int atMost) => store.MessagesIn(room, atMost);

    public void MarkAnswered(MessageKey key, Instant at) => store.MarkAnswered(key, at);

    public void MarkSent(string outgoingKey, Instant at) => store.MarkSent(outgoingKey, at);

    public void MarkUndeliverable(string outgoingKey, Instant at, string failure) => store.MarkUndeliverable(outgoingKey, at, failure);

    public void Flush() => store.Flush();

    public long Last => store.Last;

    public IEnumerable<StoredEntry> Read(EntryRange range) => IsGone ? throw new StoreException("the disk is gone") : store.Read(range);

    public Verification Verify() => store.Verify();

    public Verification Backup(string file) => store.Backup(file);

    public void Dispose() => store.Dispose();
}
