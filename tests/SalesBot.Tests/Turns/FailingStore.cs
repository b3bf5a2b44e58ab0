using NodaTime;
using SalesBot.Store;

namespace SalesBot.Tests.Turns;

/// <summary>A store that takes no entries while a test says so.</summary>
internal sealed class FailingStore(IStore store) : IStore
{
    /// <summary>What an append comes to; null where all is well.</summary>
    public Exception? Failure { get; set; }

    public long Last => store.Last;

    public Appended Append(Batch batch) => Failure is null ? store.Append(batch) : throw Failure;

    public StoredMessage? Find(MessageKey key) => store.Find(key);

    public IReadOnlyList<StoredMessage> Unanswered() => store.Unanswered();

    public IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy) => store.Unsent(dueBy);

    public IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost) => store.Recent(recipient, atMost);

    public void MarkAnswered(MessageKey key, Instant at) => store.MarkAnswered(key, at);

    public void MarkSent(string outgoingKey, Instant at) => store.MarkSent(outgoingKey, at);

    public void MarkUndeliverable(string outgoingKey, Instant at, string failure) => store.MarkUndeliverable(outgoingKey, at, failure);

    public void Flush() => store.Flush();

    public IEnumerable<StoredEntry> Read(EntryRange range) => store.Read(range);

    public Verification Verify() => store.Verify();

    public Verification Backup(string file) => store.Backup(file);

    public void Dispose() => store.Dispose();
}
