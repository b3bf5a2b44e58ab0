namespace SalesBot.Channels;

/// <summary>Reads the body of a request, but no more of it than its sender may have to say.</summary>
internal static class BoundedBody
{
    private const int Block = 16 * 1024;

    /// <param name="largest">Bytes.</param>
    /// <returns>Null where it is larger.</returns>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, int largest, CancellationToken cancelled)
    {
        if (request.ContentLength > largest) return null;
        using MemoryStream body = new();
        byte[] block = new byte[Block];
        while (await request.Body.ReadAsync(block, cancelled) is > 0 and var count)
        {
            if (body.Length + count > largest) return null;
            body.Write(block, 0, count);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
