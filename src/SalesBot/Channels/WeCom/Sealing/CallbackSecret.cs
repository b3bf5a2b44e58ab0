namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>What callbacks are signed and encrypted with, as set in WeCom's console.</summary>
internal sealed class CallbackSecret
{
    private const int KeyLetters = 43;
    private const int KeyBytes = 32;

    private CallbackSecret(string token, byte[] key, string receiver) => (Token, Key, Receiver) = (token, key, receiver);

    public string Token { get; }

    /// <summary>32 bytes; the first 16 are the initial vector too.</summary>
    public byte[] Key { get; }

    /// <summary>Whom callbacks are for: the CorpID for an app, empty for a robot of the own corporation.</summary>
    public string Receiver { get; }

    /// <summary>3 to 32 letters and digits.</summary>
    public static bool IsToken(string token) => token.Length is >= 3 and <= 32 && token.All(char.IsAsciiLetterOrDigit);

    /// <summary>43 letters and digits.</summary>
    public static bool IsKey(string encodingAesKey) => encodingAesKey.Length == KeyLetters && encodingAesKey.All(char.IsAsciiLetterOrDigit);

    /// <exception cref="ArgumentException">The key is no EncodingAESKey.</exception>
    public static CallbackSecret Of(string token, string encodingAesKey, string receiver)
    {
        if (!IsKey(encodingAesKey)) throw new ArgumentException("an EncodingAESKey has 43 letters and digits", nameof(encodingAesKey));
        // Not Base64.DecodeFromUtf8: it refuses the keys whose last letter carries spare bits, which are most.
        byte[] key = Convert.FromBase64String(encodingAesKey + "=");
        return key.Length == KeyBytes ? new CallbackSecret(token, key, receiver) : throw new ArgumentException("an EncodingAESKey is 32 bytes", nameof(encodingAesKey));
    }
}
