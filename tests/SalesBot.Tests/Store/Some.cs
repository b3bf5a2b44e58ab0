using System.Globalization;
using System.Text;
using NodaTime;
using SalesBot.Store;

namespace SalesBot.Tests.Store;

/// <summary>Valid things in which only what a test names matters.</summary>
internal static class Some
{
    public static readonly Instant Moment = Instant.FromUtc(2026, 9, 16, 8, 30);

    public static NewEntry Entry(string json = """{"amount":120000}""", string kind = "deal_signed", string by = "李娜", Instant? at = null) =>
        new(at ?? Moment, kind, Encoding.UTF8.GetBytes(json), by);

    public static IReadOnlyList<NewEntry> Entries(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Entry(string.Create(CultureInfo.InvariantCulture, $$"""{"n":{{i}}}""")))];

    public static MessageKey Key(string id = "m1", string channel = "teams") => new(channel, id);

    public static IncomingMessage Message(string id = "m1", string channel = "teams", string? text = "宏达签了12万礼盒，预付") =>
        new()
        {
            Key = Key(id, channel),
            Speaker = "李娜",
            Room = "private",
            Text = text,
            ReceivedAt = Moment,
            ReplyAddressJson = """{"conversation":"19:abc"}""",
        };

    public static NewOutgoing Post(string key = "digest/East/2026-09-16", string recipient = "East", Instant? dueAt = null) =>
        new(key, recipient, "digest", """{"lines":[]}"""u8.ToArray(), dueAt ?? Moment);

    public static Batch Turn(string id, params IReadOnlyList<NewEntry> entries) => new() { Message = Message(id), Entries = entries };
}
