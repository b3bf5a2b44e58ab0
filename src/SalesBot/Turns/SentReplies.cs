using System.Globalization;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The replies to a message that recorded something, kept with it, so that a repeated delivery is answered with the same words.</summary>
internal static class SentReplies
{
    private const int MostReplies = 32;

    public static string KeyOf(MessageKey message, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"reply/{message.Channel}/{message.MessageId}/{index}");

    /// <summary>The message whose reply has the key; null for a post that answers none.</summary>
    public static MessageKey? MessageOf(string key)
    {
        string[] parts = key.Split('/', 3);
        return parts is ["reply", var channel, var rest] && rest.LastIndexOf('/') is > 0 and var end ? new MessageKey(channel, rest[..end]) : null;
    }

    public static IReadOnlyList<Reply> Of(IStore store, Incoming incoming)
    {
        List<Reply> replies = [];
        foreach (StoredOutgoing row in store.Recent(incoming.Speaker, MostReplies))
        {
            if (row.Post.Key.StartsWith(KeyOf(incoming.Key, 0)[..^1], StringComparison.Ordinal)) replies.Add(ReplyWire.Read(row.Post.Json.Span));
        }

        return replies;
    }
}
