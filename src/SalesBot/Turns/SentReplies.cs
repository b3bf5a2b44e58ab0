using System.Globalization;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The replies to a message that recorded something, kept with it, so that a repeated delivery is answered with the same words.</summary>
internal static class SentReplies
{
    public static string KeyOf(MessageKey message, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"reply/{message.Channel}/{message.MessageId}/{index}");

    /// <summary>Whether a reply goes where the message came from: to its speaker or, where it stood in a channel, to all who read it.</summary>
    public static bool IsAnswer(Incoming incoming, Reply reply) => IsAnswer(incoming.Speaker, incoming.Room, reply);

    /// <inheritdoc cref="IsAnswer(Incoming, Reply)"/>
    public static bool IsAnswer(IncomingMessage message, Reply reply) => IsAnswer(message.Speaker, message.Room, reply);

    /// <summary>What was answered then.</summary>
    public static IReadOnlyList<Reply> Of(StoredMessage kept, Incoming incoming) => [.. All(kept).Where(reply => IsAnswer(incoming, reply))];

    /// <summary>Everything that the message led to, in order, answers and what others were told.</summary>
    public static IReadOnlyList<Reply> All(StoredMessage kept) => kept.Replies.IsEmpty ? [] : ReplyWire.ReadAll(kept.Replies.Span);

    private static bool IsAnswer(string speaker, string room, Reply reply) => reply.To == speaker || (room.Length > 0 && reply.To == Recipient.Team(room));
}
