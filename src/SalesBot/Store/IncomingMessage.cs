using NodaTime;

namespace SalesBot.Store;

/// <summary>What must survive a crash so that a message can be worked and answered after it.</summary>
internal sealed record IncomingMessage
{
    public required MessageKey Key { get; init; }

    public required string Speaker { get; init; }

    public required string Room { get; init; }

    /// <summary>What was written; null when a button was pressed.</summary>
    public string? Text { get; init; }

    /// <summary>The pressed button's action as JSON; null when text was written.</summary>
    public string? ActionJson { get; init; }

    public required Instant ReceivedAt { get; init; }

    /// <summary>Where the answer goes, in the channel's own JSON; only the channel reads it.</summary>
    public required string ReplyAddressJson { get; init; }
}
