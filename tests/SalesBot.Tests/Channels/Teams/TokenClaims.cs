using System.Text.Json.Nodes;
using NodaTime;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>The claims of a good token.</summary>
internal static class TokenClaims
{
    public const string Issuer = "https://api.botframework.com";

    public static JsonObject Good(string serviceUrl, Instant now) => new()
    {
        ["serviceurl"] = serviceUrl,
        ["nbf"] = now.ToUnixTimeSeconds() - 60,
        ["exp"] = now.ToUnixTimeSeconds() + 3_600,
        ["iss"] = Issuer,
        ["aud"] = TeamsCloud.AppId,
    };
}
