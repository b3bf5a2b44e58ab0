using NodaTime;
using SalesBot.Channels.Web;
using SalesBot.Core.Replies;

namespace SalesBot.Turns;

/// <summary>Gathers the lines of one conversation, each once.</summary>
/// <param name="room">The team's name; empty for a private conversation.</param>
/// <param name="recipients">To whom what stands here is addressed; the member first in a private conversation.</param>
internal sealed class WebLines(string room, IReadOnlyList<string> recipients, DateTimeZone zone)
{
    private readonly List<(Instant At, string Key, Incoming? Said, Reply? Reply)> _lines = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public void Add(WebExchange exchange)
    {
        Add(exchange.Said);
        for (int index = 0; index < exchange.Replies.Count; index++) Add(SentReplies.KeyOf(exchange.Key, index), exchange.At, exchange.Replies[index]);
    }

    /// <summary>What somebody wrote or pressed here; nothing where it was elsewhere.</summary>
    public void Add(Incoming said)
    {
        string key = $"said/{said.Key.Channel}/{said.Key.MessageId}";
        bool isHere = said.Room == room && (room.Length > 0 || said.Speaker == recipients[0]);
        if (isHere && _keys.Add(key)) _lines.Add((said.At, key, said, null));
    }

    /// <summary>A reply or a post to one of the recipients; nothing where it is to others.</summary>
    public void Add(string key, Instant at, Reply reply)
    {
        if (recipients.Contains(reply.To) && _keys.Add(key)) _lines.Add((at, key, null, reply));
    }

    /// <summary>Oldest first; a message before its replies, which have its moment.</summary>
    public IReadOnlyList<ChatLine> InOrder() => [.. _lines.OrderBy(line => line.At).Select(line => LineOf(line.At.InZone(zone).LocalDateTime, line.Key, line.Said, line.Reply))];

    private ChatLine LineOf(LocalDateTime at, string key, Incoming? said, Reply? reply)
    {
        if (reply is not null) return new ChatLine.Answered(key, at, reply);
        return said!.Text is { } text ? new ChatLine.Said(key, at, said.Speaker, text) : new ChatLine.Pressed(key, at, said.Speaker, LabelOf(said.Action));
    }

    private string LabelOf(string? action) =>
        _lines.SelectMany(line => line.Reply?.Actions ?? []).FirstOrDefault(button => button.Action == action)?.Label ?? "";
}
