namespace SalesBot.Channels.Teams;

/// <summary>
/// Where the bot's token may be sent: hosts named exactly, as a whole namespace such as trafficmanager.net is open to anyone. Https at the usual port, without
/// user names; a loopback host may be plain http, at the port that is named with it.
/// </summary>
internal sealed class AllowedHosts(IReadOnlyList<string> hosts, IReadOnlyList<string> domains)
{
    /// <summary>The public cloud's.</summary>
    public static AllowedHosts Public { get; } = new(["smba.trafficmanager.net"], ["botframework.com", "teams.microsoft.com"]);

    /// <summary>Where conversations are made of which no address was ever told; null where only other hosts are allowed.</summary>
    public Uri? UsualService { get; } = hosts.Contains("smba.trafficmanager.net") ? new Uri("https://smba.trafficmanager.net/teams") : null;

    /// <summary>Exactly these, each as <c>host</c> or <c>host:port</c>.</summary>
    public static AllowedHosts Named(IReadOnlyList<string> hosts) => new(hosts, []);

    public bool Allows(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true } || url.UserInfo.Length > 0) return false;
        bool isSafe = url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);
        return isSafe && (hosts.Contains(NameOf(url), StringComparer.OrdinalIgnoreCase) || (url is { Scheme: "https", IsDefaultPort: true } && IsInDomain(url.Host)));
    }

    public sealed override string ToString() => string.Join(", ", [.. hosts, .. domains.Select(domain => "*." + domain)]);

    private static string NameOf(Uri url) => url.IsDefaultPort ? url.Host : FormattableString.Invariant($"{url.Host}:{url.Port}");

    private bool IsInDomain(string host) => domains.Any(domain =>
        string.Equals(host, domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase));
}
