using System.Globalization;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The replies to a message that recorded something, kept with it, so that a repeated delivery is answered with the same words.</summary>
internal static class SentReplies
{
    public static string KeyOf(MessageKey message, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"reply/{message.Channel}/{message.MessageId}/{index}");

    /// <summary>The message whose reply has the key; null for a post that answers none.</summary>
    public static MessageKey? MessageOf(string key)
    {
        string[] parts = key.Split('/', 3);
        return parts is ["reply", var channel, var rest] && rest.LastIndexOf('/') is > 0 and var end ? new MessageKey(channel, rest[..end]) : null;
    }

    /// <summary>What was answered then to the speaker and, where the message stood in a channel, to all who read it.</summary>
    public static IReadOnlyList<Reply> Of(IStore store, Incoming incoming)
    {
        string[] readers = RecipientsOf(incoming);
        List<Reply> replies = [];
        for (int index = 0; store.Post(KeyOf(incoming.Key, index)) is { } kept; index++)
        {
            if (readers.Contains(kept.Post.Recipient)) replies.Add(ReplyWire.Read(kept.Post.Json.Span));
        }

        return replies;
    }

    private static string[] RecipientsOf(Incoming incoming) =>
        incoming.Room.Length > 0 ? [incoming.Speaker, "team:" + incoming.Room] : [incoming.Speaker];
}
