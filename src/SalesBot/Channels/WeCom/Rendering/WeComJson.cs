using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>Messages of a type that has one field of its own: <c>{"msgtype":"markdown","markdown":{"content":…}}</c>.</summary>
internal static class WeComJson
{
    public static JsonObject Message(string type, JsonObject content) => new() { ["msgtype"] = type, [type] = content };

    public static JsonObject Words(string type, string content) => Message(type, new JsonObject { ["content"] = content });
}
