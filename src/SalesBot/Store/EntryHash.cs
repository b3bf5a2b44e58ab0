using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Store;

/// <summary>
/// The chain: SHA-256 over the previous hash, the number and the moment (64-bit big-endian, the moment in 100 ns since 1970), then author, kind and
/// JSON, each as its length (32-bit big-endian) and its UTF-8 bytes. The lengths keep two different entries from spelling the same bytes.
/// </summary>
internal static class EntryHash
{
    public const int Size = SHA256.HashSizeInBytes;

    private const int FixedSize = Size + (2 * sizeof(long)) + (3 * sizeof(int));

    /// <summary>Stands for the hash before the first entry.</summary>
    public static readonly byte[] Origin = new byte[Size];

    public static byte[] Of(ReadOnlySpan<byte> previous, long seq, NewEntry entry)
    {
        var length = FixedSize + Encoding.UTF8.GetByteCount(entry.By) + Encoding.UTF8.GetByteCount(entry.Kind) + entry.Json.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            previous.CopyTo(buffer);
            var rest = buffer.AsSpan(Size);
            rest = Number(rest, seq);
            rest = Number(rest, entry.At.ToUnixTimeTicks());
            rest = Text(rest, entry.By);
            rest = Text(rest, entry.Kind);
            Bytes(rest, entry.Json.Span);
            return SHA256.HashData(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Span<byte> Number(Span<byte> into, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(into, value);
        return into[sizeof(long)..];
    }

    private static Span<byte> Text(Span<byte> into, string value)
    {
        var length = Encoding.UTF8.GetBytes(value, into[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(into, length);
        return into[(sizeof(int) + length)..];
    }

    private static void Bytes(Span<byte> into, ReadOnlySpan<byte> value)
    {
        BinaryPrimitives.WriteInt32BigEndian(into, value.Length);
        value.CopyTo(into[sizeof(int)..]);
    }
}
