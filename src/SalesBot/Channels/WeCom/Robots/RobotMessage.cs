using System.Text.Json;

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
        JsonElement told = At(body, "event");
        // The vendor's tables spell the fields without the underscores that its examples have.
        JsonElement card = At(told, "template_card_event");
        string chat = TextOf(body, "chattype") == "single" ? "" : TextOf(body, "chatid");
        return new RobotMessage(
            TextOf(body, "msgid"),
            chat,
            TextOf(At(body, "from"), "userid"),
            TextOf(body, "response_url"),
            TextOf(body, "msgtype"),
            SaidIn(body),
            SaidIn(At(body, "quote")),
            TextOf(told, "eventtype").ToLowerInvariant(),
            TextOf(card, "event_key", "eventkey"),
            TextOf(card, "task_id", "taskid"),
            TextOf(At(body, "stream"), "id"));
    }

    private static string SaidIn(JsonElement body) => TextOf(body, "msgtype") switch
    {
        "text" => TextOf(At(body, "text"), "content"),
        "voice" => TextOf(At(body, "voice"), "content"),
        "mixed" => MixedIn(At(body, "mixed")),
        _ => "",
    };

    private static string MixedIn(JsonElement mixed) => At(mixed, "msg_item") is { ValueKind: JsonValueKind.Array } items
        ? string.Join(' ', items.EnumerateArray().Select(item => TextOf(At(item, "text"), "content")).Where(text => text.Length > 0))
        : "";

    private static JsonElement At(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement found) ? found : default;

    private static string TextOf(JsonElement parent, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (At(parent, name) is { ValueKind: JsonValueKind.String } found) return found.GetString()!;
        }

        return "";
    }
}
