using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Signs tokens as the channel service does, and as forgers do.</summary>
internal sealed class SigningAuthority : IDisposable
{
    // Making a key takes the processor up to a second; what is told apart is keys, not how many there are.
    private static readonly Lazy<RSAParameters> VendorsKey = new(() => Made());
    private static readonly Lazy<RSAParameters> AnotherKey = new(() => Made());

    private readonly RSA _key;

    private SigningAuthority(RSAParameters key) => _key = RSA.Create(key);

    /// <summary>The vendor's, whose key the bot is shown.</summary>
    public static SigningAuthority Vendor() => new(VendorsKey.Value);

    /// <summary>Somebody else's: a key that the vendor does not publish, or not yet.</summary>
    /// <param name="keyId">What it says its key is called.</param>
    public static SigningAuthority Another(string keyId) => new(AnotherKey.Value) { KeyId = keyId };

    public string KeyId { get; private init; } = "key-1";

    /// <summary>The key as the service publishes it.</summary>
    public JsonObject Published(params string[] endorsements)
    {
        RSAParameters key = _key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["x5t"] = KeyId,
            ["n"] = Encoded(key.Modulus!),
            ["e"] = Encoded(key.Exponent!),
            ["endorsements"] = new JsonArray([.. endorsements.Select(one => JsonValue.Create(one))]),
        };
    }

    public JsonObject Header(string algorithm = "RS256") => new() { ["alg"] = algorithm, ["kid"] = KeyId, ["x5t"] = KeyId, ["typ"] = "JWT" };

    public string Sign(JsonObject header, JsonObject payload, HashAlgorithmName? hash = null)
    {
        string signed = Signed(header, payload);
        return signed + "." + Encoded(_key.SignData(Encoding.ASCII.GetBytes(signed), hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    /// <summary>With a secret that everybody can know: the public key.</summary>
    public string SignWithSecret(JsonObject header, JsonObject payload)
    {
        string signed = Signed(header, payload);
        return signed + "." + Encoded(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_key.ExportRSAPublicKeyPem()), Encoding.ASCII.GetBytes(signed)));
    }

    public static string Unsigned(JsonObject header, JsonObject payload) => Signed(header, payload) + ".";

    public void Dispose() => _key.Dispose();

    private static RSAParameters Made()
    {
        using RSA key = RSA.Create(2048);
        return key.ExportParameters(includePrivateParameters: true);
    }

    private static string Signed(JsonObject header, JsonObject payload) => Encoded(JsonSerializer.SerializeToUtf8Bytes(header)) + "." + Encoded(JsonSerializer.SerializeToUtf8Bytes(payload));

    private static string Encoded(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
