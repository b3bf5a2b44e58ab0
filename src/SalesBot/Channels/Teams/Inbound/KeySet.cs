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
        if (!Uri.TryCreate(document.RootElement.TextAt("jwks_uri"), UriKind.Absolute, out Uri? keys)) throw new JsonException("the metadata names no jwks_uri");
        // Keys must come as safely as what names them.
        if (keys.Scheme != Uri.UriSchemeHttps && !(keys.Scheme == Uri.UriSchemeHttp && keys.IsLoopback)) throw new JsonException("the metadata's jwks_uri is not https");
        using JsonDocument set = await Get(http, keys, cancelled);
        return Read(set.RootElement);
    }

    private static Dictionary<string, SigningKey> Read(JsonElement set)
    {
        Dictionary<string, SigningKey> keys = new(StringComparer.Ordinal);
        if (set.At("keys") is not { ValueKind: JsonValueKind.Array } list) throw new JsonException("there is no list of keys");
        foreach (JsonElement key in list.EnumerateArray())
        {
            (string id, string modulus, string exponent) = (key.TextAt("kid"), key.TextAt("n"), key.TextAt("e"));
            if (id.Length == 0 || modulus.Length == 0 || exponent.Length == 0 || key.TextAt("kty") != "RSA") continue;
            JsonWebKey read = new() { Kid = id, Kty = "RSA", N = modulus, E = exponent };
            keys[id] = new SigningKey(read, Endorsements(key));
        }

        return keys.Count > 0 ? keys : throw new JsonException("there is no RSA key in the list");
    }

    private static HashSet<string> Endorsements(JsonElement key) =>
        key.At("endorsements") is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];

    private static async Task<JsonDocument> Get(HttpClient http, Uri url, CancellationToken cancelled)
    {
        using HttpResponseMessage response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancelled);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(LargestDocument, cancelled);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancelled));
    }
}
