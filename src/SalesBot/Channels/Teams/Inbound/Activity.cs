using System.Text.Json;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>What the bot reads of a request of the channel. Nothing of it is proved but what the token covers.</summary>
internal sealed record Activity
{
    public required string Type { get; init; }

    /// <summary>Empty where it is missing.</summary>
    public required string Id { get; init; }

    public required string ServiceUrl { get; init; }

    public required string ChannelId { get; init; }

    public required ActivityPerson From { get; init; }

    public required ActivityPerson Recipient { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>"personal", "groupChat" or "channel"; empty where it is not said.</summary>
    public required string ConversationType { get; init; }

    /// <summary>Every tenant that it names.</summary>
    public required IReadOnlyList<string> Tenants { get; init; }

    /// <summary>Null where nothing was written.</summary>
    public string? Text { get; init; }

    /// <summary>The name of an invoke.</summary>
    public string Name { get; init; } = "";

    /// <summary>What an installation update does.</summary>
    public string Action { get; init; } = "";

    /// <summary>What kind of change the channel tells of.</summary>
    public string EventType { get; init; } = "";

    public string ReplyToId { get; init; } = "";

    public string Timestamp { get; init; } = "";

    public string Locale { get; init; } = "";

    /// <summary>How the sender wants to be answered; empty for messages of their own.</summary>
    public string DeliveryMode { get; init; } = "";

    /// <summary>Ids of who went.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The channel that a change is about; empty where it is none.</summary>
    public string ChangedChannel { get; init; } = "";

    public JsonElement Value { get; init; }

    public IReadOnlyList<ActivityMention> Mentions { get; init; } = [];

    public bool IsPersonal => ConversationType is "personal" or "";
}
