namespace SalesBot.Store;

/// <summary>What is recorded together or not at all, in one durable commit.</summary>
internal sealed record Batch
{
    /// <summary>The message that led to the rest; null for what the clock or a verb does.</summary>
    public IncomingMessage? Message { get; init; }

    /// <summary>
    /// Whether this is everything that the message leads to, the usual case. False keeps the message so that it can be acknowledged, and worked
    /// later: a second append of the same key with true then records its entries. Ignored without a message.
    /// </summary>
    public bool IsWorked { get; init; } = true;

    /// <summary>What the message is answered, UTF-8, kept with it; not interpreted here. Empty without a message, and while it is only kept.</summary>
    public ReadOnlyMemory<byte> Replies { get; init; }

    public IReadOnlyList<NewEntry> Entries { get; init; } = [];

    public IReadOnlyList<NewOutgoing> Outgoing { get; init; } = [];
}
