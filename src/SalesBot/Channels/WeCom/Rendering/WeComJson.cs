using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>JSON as WeCom takes it: characters as they are, since escaped ones were seen refused.</summary>
internal static class WeComJson
{
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, Raw);

    public static string Text(JsonObject json) => json.ToJsonString(Raw);

    /// <summary>A message of a type that has one field of its own: <c>{"msgtype":"markdown","markdown":{"content":…}}</c>.</summary>
    public static JsonObject Message(string type, JsonObject content) => new() { ["msgtype"] = type, [type] = content };

    public static JsonObject Words(string type, string content) => Message(type, new JsonObject { ["content"] = content });
}
