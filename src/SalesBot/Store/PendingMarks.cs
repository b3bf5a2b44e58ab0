using NodaTime;

namespace SalesBot.Store;

/// <summary>
/// What was answered and sent since the last commit. Marks cost no commit of their own: they ride on the next one, and hold in memory until then.
/// </summary>
internal sealed class PendingMarks
{
    private readonly Dictionary<MessageKey, Instant> answered = [];
    private readonly Dictionary<string, Settlement> settled = new(StringComparer.Ordinal);

    public bool IsEmpty => answered.Count == 0 && settled.Count == 0;

    public IReadOnlyDictionary<MessageKey, Instant> Answered => answered;

    public IReadOnlyDictionary<string, Settlement> Settled => settled;

    public void Answer(MessageKey key, Instant at) => answered[key] = at;

    public void Settle(string outgoingKey, Settlement settlement) => settled[outgoingKey] = settlement;

    public void Clear()
    {
        answered.Clear();
        settled.Clear();
    }

    /// <summary>The message as it will be once the marks are written.</summary>
    public StoredMessage On(StoredMessage message) =>
        answered.TryGetValue(message.Message.Key, out var at) ? message with { AnsweredAt = at } : message;

    /// <summary>The post as it will be once the marks are written.</summary>
    public StoredOutgoing On(StoredOutgoing outgoing) =>
        settled.TryGetValue(outgoing.Post.Key, out var mark) ? outgoing with { SettledAt = mark.At, Failure = mark.Failure } : outgoing;
}
