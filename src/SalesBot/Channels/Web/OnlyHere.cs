using System.Net;

namespace SalesBot.Channels.Web;

/// <summary>
/// Marks what only this machine may open: the web chat knows no passwords, whoever opens it speaks as whomever they choose. Webhooks and the health
/// check carry no mark.
/// </summary>
internal sealed class OnlyHere
{
    // A proxy or a tunnel on this machine connects from here, too; it gives itself away by what it adds.
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via"];

    public static OnlyHere Mark { get; } = new();

    /// <summary>
    /// Whether a request comes from this machine. The name it asked for counts as well: a foreign page whose name was made to lead here
    /// (DNS rebinding) connects from here but asks for its own name.
    /// </summary>
    public static bool Allows(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && IsThisMachine(context.Request.Host)
        && !Forwarding.Any(context.Request.Headers.ContainsKey);

    private static bool IsThisMachine(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase) || host.Host is "127.0.0.1" or "[::1]";
}
