using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>
/// Checks that a request comes from the channel service, before anything of its body is read: one bearer token, RS256, of a known issuer and key, for this bot
/// alone, in its time within five minutes. Tokens of other kinds, such as the bot's own or another bot's, are refused. Of one that was found good before, only
/// what may have changed is checked: that its key is still the service's, and its time.
/// </summary>
internal sealed partial class TokenCheck(TeamsSettings settings, SigningKeys keys, IClock clock, ILogger<TokenCheck> log)
{
    private const int LongestToken = 16 * 1024;
    private const string Bearer = "Bearer";

    private static readonly Duration Skew = Duration.FromMinutes(5);

    // Whoever holds one of these speaks for an application, not for the channel.
    private static readonly string[] OfApplications = ["appid", "azp", "ver"];

    private readonly KnownTokens _known = new();
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };

    /// <returns>Null where the token is missing, forged, stale or another's.</returns>
    /// <exception cref="KeysUnavailableException">It cannot be told.</exception>
    public async Task<CheckedToken?> Check(IReadOnlyList<string?> authorization, CancellationToken cancelled)
    {
        if (TokenIn(authorization) is not { } token) return null;
        return await Known(token, cancelled) ?? await Verified(token, cancelled);
    }

    private async Task<CheckedToken?> Known(string token, CancellationToken cancelled) =>
        _known.Find(token) is { } known && IsInTime(known.NotBefore, known.Expires) && ReferenceEquals(await keys.Find(known.KeyId, cancelled), known.Key)
            ? known.Token
            : null;

    private async Task<CheckedToken?> Verified(string token, CancellationToken cancelled)
    {
        if (Read(token) is not { } unverified) return null;
        // Unverified still, so that it only saves work: whoever forges these fails below.
        if (unverified.Alg != SecurityAlgorithms.RsaSha256 || string.IsNullOrEmpty(unverified.Kid) || !settings.Issuers.Contains(unverified.Issuer))
        {
            Refused(log, "not of the channel service", Shown(unverified.Issuer), Shown(string.Join(' ', unverified.Audiences)));
            return null;
        }

        if (await keys.Find(unverified.Kid, cancelled) is not { } key) return Refuse(unverified, "unknown key");
        TokenValidationResult result = await _handler.ValidateTokenAsync(token, Parameters(key));
        if (!result.IsValid) return Refuse(unverified, result.Exception.GetType().Name);
        JsonElement payload = PayloadOf((JsonWebToken)result.SecurityToken);
        if (!IsForUsAlone(payload)) return Refuse(unverified, "of another kind");
        string service = payload.TextAt("serviceurl");
        CheckedToken good = new(service, key.Endorsements);
        DateTime? notBefore = unverified.ValidFrom > DateTime.MinValue ? unverified.ValidFrom : null;
        _known.Add(token, new KnownToken(good, unverified.Kid, key, notBefore, unverified.ValidTo));
        return good;
    }

    private static string? TokenIn(IReadOnlyList<string?> authorization)
    {
        if (authorization is not [{ } header]) return null;
        string[] parts = header.Split(' ');
        return parts is [_, { Length: > 0 and <= LongestToken } token] && parts[0].Equals(Bearer, StringComparison.OrdinalIgnoreCase) ? token : null;
    }

    private JsonWebToken? Read(string token)
    {
        try
        {
            return _handler.CanReadToken(token) ? _handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or JsonException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(SigningKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        ValidIssuers = settings.Issuers,
        ValidAudience = settings.AppId,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        LifetimeValidator = (notBefore, expires, _, _) => IsInTime(notBefore, expires),
    };

    /// <summary>By the program's clock.</summary>
    private bool IsInTime(DateTime? notBefore, DateTime? expires)
    {
        DateTime now = clock.GetCurrentInstant().ToDateTimeUtc();
        return expires is { } end && now < end + Skew.ToTimeSpan() && (notBefore is not { } start || now >= start - Skew.ToTimeSpan());
    }

    private bool IsForUsAlone(JsonElement payload) =>
        payload.TryGetProperty("aud", out JsonElement audience) && audience.ValueKind == JsonValueKind.String && audience.GetString() == settings.AppId
        && !OfApplications.Any(name => payload.TryGetProperty(name, out _));

    private static JsonElement PayloadOf(JsonWebToken token)
    {
        using JsonDocument document = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload));
        return document.RootElement.Clone();
    }

    private CheckedToken? Refuse(JsonWebToken token, string why)
    {
        Refused(log, why, Shown(token.Issuer), Shown(string.Join(' ', token.Audiences)));
        return null;
    }

    /// <summary>Short and without line ends: it comes from a stranger.</summary>
    private static string Shown(string claim)
    {
        StringBuilder shown = new();
        foreach (char letter in claim.Take(100)) shown.Append(char.IsControl(letter) ? '?' : letter);
        return shown.ToString();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A token was refused ({Why}): issuer {Issuer}, audience {Audience}")]
    private static partial void Refused(ILogger log, string why, string issuer, string audience);
}
