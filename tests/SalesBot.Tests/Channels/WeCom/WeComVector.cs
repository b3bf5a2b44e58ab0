using System.Text.Json;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>A line of the vectors of WeCom's callback encryption. The positive ones come from the vendor's own library.</summary>
internal sealed record WeComVector
{
    private static readonly Dictionary<string, WeComVector> All = Read();

    public required string Id { get; init; }

    public required string Token { get; init; }

    public required string EncodingAESKey { get; init; }

    public required string ReceiveId { get; init; }

    public required string Timestamp { get; init; }

    public required string Nonce { get; init; }

    public required string Plaintext { get; init; }

    public required string Encrypt { get; init; }

    public required string Signature { get; init; }

    /// <summary>Of the negative ones: the first check that fails.</summary>
    public string Expect { get; init; } = "";

    public string RandomHex { get; init; } = "";

    public CallbackSecret Secret => CallbackSecret.Of(Token, EncodingAESKey, ReceiveId);

    public CallbackQuery Query => new(Signature, Timestamp, Nonce);

    public static WeComVector Of(string id) => All[id];

    public static TheoryData<string> Ids(bool isPositive) => [.. All.Values.Where(vector => vector.Expect.Length == 0 == isPositive).Select(vector => vector.Id)];

    private static Dictionary<string, WeComVector> Read()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Checkout.PathOf("tests/data/wecom-crypto-vectors.json")));
        JsonSerializerOptions names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        return new[] { "positive", "negative" }
            .SelectMany(kind => file.RootElement.GetProperty(kind).Deserialize<WeComVector[]>(names)!)
            .ToDictionary(vector => vector.Id, StringComparer.Ordinal);
    }
}
