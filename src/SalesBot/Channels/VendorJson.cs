using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Channels;

/// <summary>JSON for vendors, characters as they are: WeCom was seen refusing escaped ones, and a card stays readable.</summary>
internal static class VendorJson
{
    private const int BytesOfLetter = 6;

    /// <summary>Of a number, a truth value or nothing.</summary>
    private const int LongestPlain = 40;

    /// <summary>The quotes of a key, the colon and the comma.</summary>
    private const int Marks = 4;

    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(JsonNode json) => JsonSerializer.SerializeToUtf8Bytes(json, Raw);

    public static string Text(JsonNode json) => json.ToJsonString(Raw);

    /// <summary>Not fewer than it has bytes, and found without writing it: a letter may be written as <c>\u001f</c>, and numbers are short.</summary>
    public static int MostBytes(JsonNode? json) => json switch
    {
        JsonObject fields => 2 + fields.Sum(field => (field.Key.Length * BytesOfLetter) + Marks + MostBytes(field.Value)),
        JsonArray items => 2 + items.Sum(item => 1 + MostBytes(item)),
        JsonValue value when value.TryGetValue(out string? text) => (text.Length * BytesOfLetter) + 2,
        _ => LongestPlain,
    };
}
