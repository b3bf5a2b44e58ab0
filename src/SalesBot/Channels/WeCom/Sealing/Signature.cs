using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>SHA-1 over token, timestamp, nonce and ciphertext in ordinal order, in lower-case hex: what WeCom signs with.</summary>
internal static class Signature
{
    private const int HexLength = SHA1.HashSizeInBytes * 2;

    public static string Of(string token, string timestamp, string nonce, string ciphertext)
    {
        string[] parts = [token, timestamp, nonce, ciphertext];
        // Not in the order of a culture: that differs where letters of both cases or signs begin the parts.
        Array.Sort(parts, StringComparer.Ordinal);
        byte[] joined = ArrayPool<byte>.Shared.Rent(parts.Sum(part => Encoding.UTF8.GetMaxByteCount(part.Length)));
        int length = 0;
        foreach (string part in parts) length += Encoding.UTF8.GetBytes(part, joined.AsSpan(length));
        string signature = Convert.ToHexStringLower(Hash(joined.AsSpan(0, length)));
        ArrayPool<byte>.Shared.Return(joined);
        return signature;
    }

    /// <summary>Takes as long whatever is wrong.</summary>
    public static bool IsOf(string token, CallbackQuery query, string ciphertext)
    {
        if (query.Signature.Length != HexLength) return false;
        byte[] expected = Encoding.ASCII.GetBytes(Of(token, query.Timestamp, query.Nonce, ciphertext));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.ASCII.GetBytes(query.Signature));
    }

#pragma warning disable CA5350 // The vendor's scheme is SHA-1.
    private static byte[] Hash(ReadOnlySpan<byte> bytes) => SHA1.HashData(bytes);
#pragma warning restore CA5350
}
