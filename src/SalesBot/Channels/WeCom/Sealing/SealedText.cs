namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>An encrypted answer with its signature.</summary>
/// <param name="Timestamp">Unix seconds.</param>
internal sealed record SealedText(string Ciphertext, string Signature, string Timestamp, string Nonce);
