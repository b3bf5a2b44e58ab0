namespace SalesBot.Channels.Teams.Inbound;

/// <summary>Reads a body up to a size.</summary>
internal static class RequestBody
{
    /// <summary>Null where it is larger.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, int largest, CancellationToken cancelled)
    {
        if (request.ContentLength > largest) return null;
        using MemoryStream body = new();
        byte[] part = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(part, cancelled)) > 0)
        {
            if (body.Length + read > largest) return null;
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }
}
