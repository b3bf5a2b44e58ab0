using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Channels;

/// <summary>JSON for vendors, characters as they are: WeCom was seen refusing escaped ones, and a card stays readable.</summary>
internal static class VendorJson
{
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Bytes(JsonNode json) => JsonSerializer.SerializeToUtf8Bytes(json, Raw);

    public static string Text(JsonNode json) => json.ToJsonString(Raw);
}
