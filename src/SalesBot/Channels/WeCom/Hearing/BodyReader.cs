using System.Text;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary>Reads a callback's body, but not more than a callback may have.</summary>
internal static class BodyReader
{
    /// <summary>Bytes.</summary>
    private const int Largest = 1024 * 1024;

    /// <summary>Null where it is too large.</summary>
    public static async Task<string?> Read(HttpRequest request, CancellationToken cancelled)
    {
        if (request.ContentLength > Largest) return null;
        using MemoryStream body = new();
        byte[] block = new byte[8192];
        while (await request.Body.ReadAsync(block, cancelled) is > 0 and var count)
        {
            if (body.Length + count > Largest) return null;
            body.Write(block, 0, count);
        }

        return Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
    }
}
