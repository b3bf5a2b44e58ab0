using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>What a robot in callback mode is told.</summary>
internal static class RobotSaying
{
    public const string Group = "wrkSFfCgAA";

    /// <param name="chat">Null in private.</param>
    public static JsonObject Said(WeComCloud cloud, string user, string text, string id, string? chat = Group) => new()
    {
        ["msgid"] = id,
        ["aibotid"] = "bot",
        ["chatid"] = chat,
        ["chattype"] = chat is null ? "single" : "group",
        ["from"] = new JsonObject { ["userid"] = user },
        ["response_url"] = new Uri(cloud.Address, "/cgi-bin/aibot/response?response_code=" + id).ToString(),
        ["msgtype"] = "text",
        ["text"] = new JsonObject { ["content"] = text },
    };

    /// <param name="task">The pressed card's.</param>
    /// <param name="chat">Null in private.</param>
    public static JsonObject Pressed(WeComCloud cloud, string user, string key, string task, string id, string? chat = Group)
    {
        JsonObject pressed = Said(cloud, user, "", id, chat);
        pressed["msgtype"] = "event";
        pressed["event"] = new JsonObject
        {
            ["eventtype"] = "template_card_event",
            ["template_card_event"] = new JsonObject { ["card_type"] = "button_interaction", ["event_key"] = key, ["task_id"] = task },
        };
        return pressed;
    }

    /// <summary>An answer is asked for again.</summary>
    /// <param name="stream">The answer's.</param>
    /// <param name="chat">Null in private.</param>
    public static JsonObject Poll(WeComCloud cloud, string user, string stream, string id, string? chat = Group)
    {
        JsonObject poll = Said(cloud, user, "", id, chat);
        poll["msgtype"] = "stream";
        poll["stream"] = new JsonObject { ["id"] = stream };
        return poll;
    }
}
