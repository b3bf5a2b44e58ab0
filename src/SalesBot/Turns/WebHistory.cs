using NodaTime;
using SalesBot.Channels.Web;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>A conversation of the web chat: what is remembered, filled up with what the store keeps, whichever channel it came by.</summary>
internal static class WebHistory
{
    /// <summary>Messages, and posts of each recipient, that are looked at.</summary>
    private const int Most = 60;

    /// <summary>The lines of a room, oldest first.</summary>
    /// <param name="room">The team's name; empty for a private conversation.</param>
    /// <param name="recipients">To whom what stands here is addressed; the member first in a private conversation.</param>
    public static IReadOnlyList<ChatLine> Of(
        IStore store, IEnumerable<WebExchange> remembered, string room, IReadOnlyList<string> recipients, DateTimeZone zone)
    {
        WebLines lines = new(room, recipients, zone);
        foreach (WebExchange exchange in remembered) lines.Add(exchange);
        IReadOnlyList<StoredMessage> kept = room.Length > 0 ? store.MessagesIn(room, Most) : store.MessagesOf(recipients[0], Most);
        foreach (StoredMessage message in kept.Reverse()) lines.Add(Exchange(message));
        foreach (NewOutgoing post in recipients.SelectMany(recipient => store.Recent(recipient, Most)).Select(row => row.Post))
        {
            lines.Add(post.Key, post.DueAt, ReplyWire.Read(post.Json.Span));
        }

        return lines.InOrder();
    }

    private static WebExchange Exchange(StoredMessage kept)
    {
        IncomingMessage said = kept.Message;
        return new WebExchange(new Incoming(said.Key, said.Speaker, said.Room, said.Text, said.ActionJson, said.ReceivedAt), SentReplies.All(kept));
    }
}
