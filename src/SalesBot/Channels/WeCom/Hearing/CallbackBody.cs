using System.Text;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary>Reads a callback's body, but not more than a callback may have.</summary>
internal static class CallbackBody
{
    /// <summary>Bytes.</summary>
    private const int Largest = 1024 * 1024;

    /// <summary>Null where it is too large.</summary>
    public static async Task<string?> Read(HttpRequest request, CancellationToken cancelled) =>
        await BoundedBody.Read(request, Largest, cancelled) is { } body ? Encoding.UTF8.GetString(body.Span) : null;
}
