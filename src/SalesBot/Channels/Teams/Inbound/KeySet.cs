using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>Reads what the channel service publishes: where its keys are, and the keys.</summary>
internal static class KeySet
{
    private const int LargestDocument = 1_000_000;

    /// <summary>Fetches metadata, then keys, by key id.</summary>
    /// <exception cref="HttpRequestException">They cannot be fetched.</exception>
    /// <exception cref="JsonException">They are not of their form.</exception>
    public static async Task<IReadOnlyDictionary<string, SigningKey>> Fetch(HttpClient http, Uri metadata, CancellationToken cancelled)
    {
        using JsonDocument document = await Get(http, metadata, cancelled);
        if (Text(document.RootElement, "jwks_uri") is not { } place || !Uri.TryCreate(place, UriKind.Absolute, out Uri? keys)) throw new JsonException("the metadata names no jwks_uri");
        // Keys must come as safely as what names them.
        if (keys.Scheme != Uri.UriSchemeHttps && !(keys.Scheme == Uri.UriSchemeHttp && keys.IsLoopback)) throw new JsonException("the metadata's jwks_uri is not https");
        using JsonDocument set = await Get(http, keys, cancelled);
        return Read(set.RootElement);
    }

    private static Dictionary<string, SigningKey> Read(JsonElement set)
    {
        Dictionary<string, SigningKey> keys = new(StringComparer.Ordinal);
        if (!set.TryGetProperty("keys", out JsonElement list) || list.ValueKind != JsonValueKind.Array) throw new JsonException("there is no list of keys");
        foreach (JsonElement key in list.EnumerateArray())
        {
            if (Text(key, "kid") is not { } id || Text(key, "kty") != "RSA" || Text(key, "n") is null || Text(key, "e") is null) continue;
            JsonWebKey read = new() { Kid = id, Kty = "RSA", N = Text(key, "n"), E = Text(key, "e") };
            keys[id] = new SigningKey(read, Endorsements(key));
        }

        return keys.Count > 0 ? keys : throw new JsonException("there is no RSA key in the list");
    }

    private static HashSet<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];

    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static async Task<JsonDocument> Get(HttpClient http, Uri url, CancellationToken cancelled)
    {
        using HttpResponseMessage response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancelled);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(LargestDocument, cancelled);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancelled));
    }
}
