using System.Text.Json;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>What a smart robot is told, by callback or by its connection.</summary>
/// <param name="Id">The same when it is delivered again.</param>
/// <param name="Chat">The group; empty in private.</param>
/// <param name="Text">What was said, with the mention; empty for what cannot be read.</param>
/// <param name="Quoted">What the message that was quoted says; a mention alone then asks just that.</param>
/// <param name="Event">In lower case; empty for a message.</param>
/// <param name="Key">The pressed button's.</param>
/// <param name="Task">The pressed card's.</param>
/// <param name="Stream">The answer that is asked for again; empty for anything else.</param>
internal sealed record RobotMessage(
    string Id, string Chat, string From, string ResponseUrl, string Type, string Text, string Quoted, string Event, string Key, string Task, string Stream)
{
    public bool IsGroup => Chat.Length > 0;

    /// <summary>The group, or the member in private.</summary>
    public string In => IsGroup ? Chat : From;

    /// <summary>Whether a button was pressed whose answer takes the card's place; what is only asked leaves the card to be pressed again.</summary>
    public bool SettlesCard => Task.Length > 0 && PressedAction.TryParse(Key) is { Settles: true };

    /// <summary>Null where it is no JSON object.</summary>
    public static RobotMessage? Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Of(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static RobotMessage Of(JsonElement body)
    {
        JsonElement told = body.At("event");
        // The vendor's tables spell the fields without the underscores that its examples have.
        JsonElement card = told.At("template_card_event");
        string chat = body.TextAt("chattype") == "single" ? "" : body.TextAt("chatid");
        return new RobotMessage(
            body.TextAt("msgid"),
            chat,
            body.TextAt("from", "userid"),
            body.TextAt("response_url"),
            body.TextAt("msgtype"),
            SaidIn(body),
            SaidIn(body.At("quote")),
            told.TextAt("eventtype").ToLowerInvariant(),
            Either(card, "event_key", "eventkey"),
            Either(card, "task_id", "taskid"),
            body.TextAt("stream", "id"));
    }

    private static string SaidIn(JsonElement body) => body.TextAt("msgtype") switch
    {
        "text" => body.TextAt("text", "content"),
        "voice" => body.TextAt("voice", "content"),
        "mixed" => MixedIn(body.At("mixed")),
        _ => "",
    };

    private static string MixedIn(JsonElement mixed) => mixed.At("msg_item") is { ValueKind: JsonValueKind.Array } items
        ? string.Join(' ', items.EnumerateArray().Select(item => item.TextAt("text", "content")).Where(text => text.Length > 0))
        : "";

    private static string Either(JsonElement card, string name, string other) => card.TextAt(name) is { Length: > 0 } text ? text : card.TextAt(other);
}
