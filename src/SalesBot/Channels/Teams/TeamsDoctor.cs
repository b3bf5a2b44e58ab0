using System.Globalization;
using System.Text.Json;
using SalesBot.Channels.Teams.Inbound;
using SalesBot.Channels.Teams.Outbound;

namespace SalesBot.Channels.Teams;

/// <summary>Tries what the bot needs of the vendor, one thing after the other, and says in a line each what is wrong.</summary>
internal sealed class TeamsDoctor(TeamsSettings settings, HttpClient http, TimeProvider time)
{
    /// <summary>As much as a token's times are allowed to be off.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<Diagnosis>> Examine(CancellationToken cancelled) =>
    [
        new(true, $"settings: application {settings.AppId}, {(settings.TenantId is { } tenant ? "tenant " + tenant : "multi-tenant")}, members of {string.Join(", ", settings.AllowedTenants)} may speak"),
        await Keys(cancelled),
        await Clock(cancelled),
        await Token(cancelled),
        Hosts(),
    ];

    private async Task<Diagnosis> Keys(CancellationToken cancelled)
    {
        try
        {
            IReadOnlyDictionary<string, SigningKey> keys = await KeySet.Fetch(http, settings.OpenIdMetadata, cancelled);
            int endorsed = keys.Values.Count(key => key.Endorsements.Contains(ActivityCheck.Channel));
            return endorsed > 0
                ? new Diagnosis(true, string.Create(CultureInfo.InvariantCulture, $"metadata: {keys.Count} signing keys, {endorsed} of them for Teams"))
                : new Diagnosis(false, $"metadata: no key at {settings.OpenIdMetadata} may speak for Teams, so that every message is refused");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or OperationCanceledException)
        {
            return new Diagnosis(false, $"metadata: {settings.OpenIdMetadata} cannot be read ({problem.Message}): let this machine reach it");
        }
    }

    private async Task<Diagnosis> Clock(CancellationToken cancelled)
    {
        try
        {
            using HttpResponseMessage response = await http.GetAsync(settings.OpenIdMetadata, cancelled);
            if (response.Headers.Date is not { } there) return new Diagnosis(true, "clock: the other side tells no time to compare with");
            TimeSpan off = (time.GetUtcNow() - there).Duration();
            string seconds = string.Create(CultureInfo.InvariantCulture, $"{off.TotalSeconds:0} s");
            return off < Skew ? new Diagnosis(true, $"clock: {seconds} off") : new Diagnosis(false, $"clock: {seconds} off, so that good tokens look stale: set this machine's clock");
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            return new Diagnosis(false, $"clock: not compared ({problem.Message})");
        }
    }

    private async Task<Diagnosis> Token(CancellationToken cancelled)
    {
        try
        {
            using BotToken token = new(http, settings, time);
            await token.Get(cancelled);
            return new Diagnosis(true, "token: given");
        }
        catch (TokenException problem)
        {
            return new Diagnosis(false, $"token: {settings.TokenEndpoint} gives none ({problem.Message}): check Teams__AppId, Teams__TenantId and Teams__ClientSecret");
        }
    }

    private Diagnosis Hosts() => settings.Hosts.UsualService is not null
        ? new Diagnosis(true, $"allow-list: the token is sent to {settings.Hosts} and nowhere else")
        : new Diagnosis(true, $"allow-list: the token is sent to {settings.Hosts} only, not to the public Teams service");
}
