using System.Net;
using System.Text.Json;
using NodaTime;

namespace SalesBot.Channels.Teams.Outbound;

/// <summary>The bot's own token, fetched once for all who wait and kept until five minutes before its end.</summary>
internal sealed class BotToken(HttpClient http, TeamsSettings settings, TimeProvider time) : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";

    private static readonly Duration Early = Duration.FromMinutes(5);

    /// <summary>After a refusal, which the same secret would meet again.</summary>
    private static readonly Duration Rest = Duration.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1, 1);
    private string? _token;
    private Instant _until = Instant.MinValue;
    private (string Why, Instant Until)? _refusal;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <exception cref="TokenException">The token endpoint gives none; the message says what it said.</exception>
    public async Task<string> Get(CancellationToken cancelled)
    {
        await _one.WaitAsync(cancelled);
        try
        {
            if (_token is { } kept && Now < _until) return kept;
            return _refusal is { } refusal && Now < refusal.Until ? throw new TokenException(refusal.Why) : await Fetch(cancelled);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets a token that the service refused; one that was fetched since stays.</summary>
    public async Task Drop(string refused, CancellationToken cancelled)
    {
        await _one.WaitAsync(cancelled);
        if (_token == refused) _token = null;
        _one.Release();
    }

    public void Dispose() => _one.Dispose();

    private async Task<string> Fetch(CancellationToken cancelled)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.AppId,
            ["client_secret"] = settings.ClientSecret,
            ["scope"] = Scope,
        });
        try
        {
            using HttpResponseMessage response = await http.PostAsync(settings.TokenEndpoint, form, cancelled);
            using JsonDocument said = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancelled));
            if (!response.IsSuccessStatusCode) throw Refused(response.StatusCode, said.RootElement);
            _token = said.RootElement.GetProperty("access_token").GetString() ?? throw new TokenException("it has no access_token");
            Duration life = Duration.FromSeconds(said.RootElement.GetProperty("expires_in").GetInt32());
            _until = Now + (life > Early * 2 ? life - Early : life / 2);
            return _token;
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            || (problem is OperationCanceledException && !cancelled.IsCancellationRequested))
        {
            throw new TokenException(problem.Message);
        }
    }

    /// <summary>Whoever goes on asking with a wrong secret is shut out; a service that is down is asked again.</summary>
    private TokenException Refused(HttpStatusCode status, JsonElement said)
    {
        string why = FormattableString.Invariant($"{(int)status} {ErrorIn(said)}");
        if (status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized) _refusal = (why, Now + Rest);
        return new TokenException(why);
    }

    private static string ErrorIn(JsonElement said)
    {
        string Text(string name) => said.ValueKind == JsonValueKind.Object && said.TryGetProperty(name, out JsonElement value) ? value.ToString() : "";
        return $"{Text("error")} {Text("error_description")}".ReplaceLineEndings(" ").Trim();
    }
}
