namespace SalesBot.Channels.Teams;

/// <summary>How the bot is registered. Read once at the start.</summary>
/// <param name="AppId">The bot's application id, a GUID.</param>
/// <param name="TenantId">The bot's own tenant where it is single-tenant, as new bots are; null for a multi-tenant one.</param>
/// <param name="ClientSecret">Goes to the token endpoint and nowhere else.</param>
/// <param name="AllowedTenants">Whose members may speak; others are refused. In lower case.</param>
/// <param name="OpenIdMetadata">Where the channel service says with which keys it signs.</param>
/// <param name="Issuers">Who may have issued a token; the first is the usual one.</param>
/// <param name="TokenEndpoint">Where the bot gets its own token.</param>
/// <param name="Hosts">Where the bot's token may be sent.</param>
internal sealed record TeamsSettings(
    string AppId,
    string? TenantId,
    string ClientSecret,
    IReadOnlyList<string> AllowedTenants,
    Uri OpenIdMetadata,
    IReadOnlyList<string> Issuers,
    Uri TokenEndpoint,
    AllowedHosts Hosts)
{
    /// <summary>As the configuration names it; as an environment variable <c>Teams__</c>.</summary>
    public const string Section = "Teams";

    /// <summary>As a bot account: how the channel names the bot.</summary>
    public string BotAccount => "28:" + AppId;

    /// <summary>Whether a recipient is this bot.</summary>
    public bool IsBot(string recipient) =>
        string.Equals(recipient, BotAccount, StringComparison.OrdinalIgnoreCase) || string.Equals(recipient, AppId, StringComparison.OrdinalIgnoreCase);
}
