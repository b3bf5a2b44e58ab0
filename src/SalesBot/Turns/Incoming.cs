using NodaTime;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>One message or pressed button, after the channel has checked who sent it.</summary>
/// <param name="Speaker">The member's name.</param>
/// <param name="Room">The team's name in its channel; empty in private.</param>
/// <param name="Text">What was written; null where a button was pressed.</param>
/// <param name="Action">The pressed button's action; null where text was written.</param>
/// <param name="ReplyAddress">
/// Where the outbox sends the answers, in the channel's own JSON: the message is then always kept, so that it is answered even where the process dies. Null
/// where whoever brings the message shows the answers itself.
/// </param>
internal sealed record Incoming(MessageKey Key, string Speaker, string Room, string? Text, string? Action, Instant At, string? ReplyAddress = null)
{
    private const string Nowhere = "{}";

    /// <summary>A message that was kept to be worked later.</summary>
    public static Incoming Of(IncomingMessage kept) =>
        new(kept.Key, kept.Speaker, kept.Room, kept.Text, kept.ActionJson, kept.ReceivedAt, kept.ReplyAddressJson == Nowhere ? null : kept.ReplyAddressJson);

    /// <summary>As the store keeps it.</summary>
    public IncomingMessage ToKeep(Instant at) => new()
    {
        Key = Key,
        Speaker = Speaker,
        Room = Room,
        Text = Text,
        ActionJson = Action,
        ReceivedAt = at,
        ReplyAddressJson = ReplyAddress ?? Nowhere,
    };
}
