using NodaTime;

namespace SalesBot.Store;

/// <summary>
/// The journal of one company, held by one process for writing, with the messages it has seen and the posts it owes. Members may be called
/// from any thread; appends take their turn. Facts are bytes here.
/// </summary>
internal interface IStore : IJournal, IDisposable
{
    /// <summary>
    /// Records the batch in one durable commit, together with the marks noted since the last one. After a <see cref="StoreException"/> nothing of it is
    /// recorded, and the same append may be tried again.
    /// </summary>
    Appended Append(Batch batch);

    /// <summary>What is known of a message; null when it was never recorded. Saves the work on a repeated delivery, but only <see cref="Append"/> decides.</summary>
    StoredMessage? Find(MessageKey key);

    /// <summary>Messages without an answer in the order they came, kept ones and worked ones; after a start these are owed work or an answer.</summary>
    IReadOnlyList<StoredMessage> Unanswered();

    /// <summary>Posts neither sent nor given up whose due moment is not after <paramref name="dueBy"/>, first due first.</summary>
    IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy);

    /// <summary>The last posts to a recipient, sent or not, oldest first.</summary>
    IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost);

    /// <summary>A speaker's last messages in every room, newest first.</summary>
    IReadOnlyList<StoredMessage> MessagesOf(string speaker, int atMost);

    /// <summary>The last messages of a channel, newest first.</summary>
    /// <param name="room">Not empty: private conversations are known by their speaker.</param>
    IReadOnlyList<StoredMessage> MessagesIn(string room, int atMost);

    /// <summary>
    /// Notes that a message was answered. The mark holds at once for this store and becomes durable with the next append, flush or orderly end; a kill
    /// before that makes the answer be given twice.
    /// </summary>
    void MarkAnswered(MessageKey key, Instant at);

    /// <summary>Notes that a post was sent; durable like <see cref="MarkAnswered"/>.</summary>
    void MarkSent(string outgoingKey, Instant at);

    /// <summary>Notes that a post is given up, with the reason in words; durable like <see cref="MarkAnswered"/>.</summary>
    void MarkUndeliverable(string outgoingKey, Instant at, string failure);

    /// <summary>Makes pending marks durable and tidies up, for an idle moment; nothing depends on it being called.</summary>
    void Flush();
}
