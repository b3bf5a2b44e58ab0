using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>
/// Opens and closes what WeCom encrypts: AES-256-CBC with padding to 32 bytes around 16 random bytes, the length, the message and whom it is for. May be
/// used by several threads.
/// </summary>
/// <param name="window">How far a signature's moment may be from now, both ways.</param>
internal sealed class Seal(CallbackSecret secret, Duration window)
{
    private const int RandomBytes = 16;
    private const int Frame = RandomBytes + sizeof(uint);
    private const int CipherBlock = 16;
    private const int PaddingBlock = 32;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>For a message: signed by the token, and not long ago.</summary>
    public Opened Open(CallbackQuery query, string ciphertext, Instant now)
    {
        if (!Signature.IsOf(secret.Token, query, ciphertext)) return new Opened.Refused(OpeningFault.Signature);
        return IsFresh(query.Timestamp, now) ? Decrypt(ciphertext) : new Opened.Refused(OpeningFault.Stale);
    }

    /// <summary>For the check of the address, which says nothing that may not be said twice.</summary>
    public Opened Open(CallbackQuery query, string ciphertext) =>
        Signature.IsOf(secret.Token, query, ciphertext) ? Decrypt(ciphertext) : new Opened.Refused(OpeningFault.Signature);

    public SealedText Close(string message, string nonce, Instant now)
    {
        string timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string ciphertext = Encrypt(message, RandomNumberGenerator.GetBytes(RandomBytes));
        return new SealedText(ciphertext, Signature.Of(secret.Token, timestamp, nonce, ciphertext), timestamp, nonce);
    }

    /// <param name="random">16 bytes that nobody can foresee.</param>
    public string Encrypt(string message, ReadOnlySpan<byte> random)
    {
        byte[] text = Encoding.UTF8.GetBytes(message);
        byte[] receiver = Encoding.UTF8.GetBytes(secret.Receiver);
        int length = Frame + text.Length + receiver.Length;
        // Also an aligned text is padded, by a whole block.
        int padding = PaddingBlock - (length % PaddingBlock);
        byte[] plain = new byte[length + padding];
        random.CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(RandomBytes), text.Length);
        text.CopyTo(plain, Frame);
        receiver.CopyTo(plain, Frame + text.Length);
        plain.AsSpan(length).Fill((byte)padding);
        using Aes aes = Cipher();
        return Convert.ToBase64String(aes.EncryptCbc(plain, secret.Key.AsSpan(0, CipherBlock), PaddingMode.None));
    }

    private bool IsFresh(string timestamp, Instant now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
        && Math.Abs((double)(now.ToUnixTimeSeconds() - seconds)) <= window.TotalSeconds;

    private Opened Decrypt(string ciphertext)
    {
        byte[] bytes = new byte[(ciphertext.Length / 4 * 3) + 3];
        if (!Convert.TryFromBase64String(ciphertext, bytes, out int length) || length == 0 || length % CipherBlock != 0) return Unreadable();
        using Aes aes = Cipher();
        byte[] plain = aes.DecryptCbc(bytes.AsSpan(0, length), secret.Key.AsSpan(0, CipherBlock), PaddingMode.None);
        return Unpadded(plain) is { } framed ? Unframed(plain.AsSpan(0, framed)) : Unreadable();
    }

    /// <summary>How much of it is no padding; null where the padding is wrong.</summary>
    private static int? Unpadded(ReadOnlySpan<byte> plain)
    {
        int padding = plain[^1];
        if (padding is < 1 or > PaddingBlock || padding > plain.Length) return null;
        return plain[^padding..].ContainsAnyExcept((byte)padding) ? null : plain.Length - padding;
    }

    private Opened Unframed(ReadOnlySpan<byte> framed)
    {
        if (framed.Length < Frame) return Unreadable();
        uint length = BinaryPrimitives.ReadUInt32BigEndian(framed[RandomBytes..]);
        ReadOnlySpan<byte> rest = framed[Frame..];
        if (length > rest.Length) return Unreadable();
        ReadOnlySpan<byte> receiver = rest[(int)length..];
        if (!CryptographicOperations.FixedTimeEquals(receiver, Encoding.UTF8.GetBytes(secret.Receiver))) return new Opened.Refused(OpeningFault.Receiver);
        try
        {
            return new Opened.Message(Utf8.GetString(rest[..(int)length]));
        }
        catch (DecoderFallbackException)
        {
            return Unreadable();
        }
    }

    private static Opened.Refused Unreadable() => new(OpeningFault.Decryption);

    private Aes Cipher()
    {
        Aes aes = Aes.Create();
        aes.Key = secret.Key;
        return aes;
    }
}
