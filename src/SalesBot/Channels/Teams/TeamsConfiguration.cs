namespace SalesBot.Channels.Teams;

/// <summary>Reads the settings from environment variables or appsettings, and says in one line what is wrong with them.</summary>
internal static class TeamsConfiguration
{
    private const string UsualMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string UsualIssuer = "https://api.botframework.com";

    private static readonly char[] Between = [',', ';', ' '];

    /// <summary>Null where the channel is off: no application id is set.</summary>
    /// <exception cref="FormatException">A setting is missing or wrong; the message names it and what would be right.</exception>
    public static TeamsSettings? Read(IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection(TeamsSettings.Section);
        if (One(section, "AppId") is not { } appId) return null;
        if (!Guid.TryParse(appId, out Guid id)) throw Wrong("AppId", "the application id of the bot, a GUID", appId);
        string? tenant = Tenant(section);
        string[] hosts = List(section, "ServiceHosts");
        string[] issuers = List(section, "Issuers");
        return new TeamsSettings(
            id.ToString(),
            tenant,
            One(section, "ClientSecret") ?? throw new FormatException("Teams__ClientSecret is missing: the bot cannot get a token without it"),
            Allowed(section, tenant),
            Address(section, "OpenIdMetadata") ?? new Uri(UsualMetadata),
            issuers.Length > 0 ? issuers : [UsualIssuer],
            Address(section, "TokenEndpoint") ?? new Uri($"https://login.microsoftonline.com/{tenant ?? "botframework.com"}/oauth2/v2.0/token"),
            hosts.Length > 0 ? AllowedHosts.Named(hosts) : AllowedHosts.Public);
    }

    private static string? Tenant(IConfigurationSection section)
    {
        if (One(section, "TenantId") is not { } tenant) return null;
        return Guid.TryParse(tenant, out Guid id) ? id.ToString() : throw Wrong("TenantId", "the id of the bot's own tenant, a GUID; nothing for a multi-tenant bot", tenant);
    }

    private static string[] Allowed(IConfigurationSection section, string? tenant)
    {
        string[] named = [.. List(section, "AllowedTenants").Select(one => one.ToLowerInvariant())];
        if (named.Length > 0) return named;
        return tenant is null
            ? throw new FormatException("Teams__AllowedTenants is missing: name the tenants whose members may speak, as Teams__TenantId names none")
            : [tenant];
    }

    private static string? One(IConfigurationSection section, string key) => section[key]?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>One text with commas, or a list of appsettings.</summary>
    private static string[] List(IConfigurationSection section, string key)
    {
        IEnumerable<string?> written = One(section, key) is { } one ? [one] : section.GetSection(key).GetChildren().Select(child => child.Value);
        return [.. written.OfType<string>().SelectMany(text => text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }

    private static Uri? Address(IConfigurationSection section, string key)
    {
        if (One(section, key) is not { } text) return null;
        bool isSafe = Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
        return isSafe ? url : throw Wrong(key, "an https address (http only on this machine)", text);
    }

    private static FormatException Wrong(string key, string right, string value) => new($"Teams__{key}: expected {right}, not {value}");
}
