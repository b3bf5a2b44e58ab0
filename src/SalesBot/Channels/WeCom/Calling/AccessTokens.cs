using NodaTime;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>
/// The app's access token, fetched once for all who need it and renewed before it ends. After a refusal nobody asks for a minute: the vendor shuts out whoever
/// goes on asking with a wrong secret.
/// </summary>
internal sealed class AccessTokens(HttpCalls calls, Uri api, AppSetting app, IClock clock) : IDisposable
{
    /// <summary>Renewed so long before its end.</summary>
    private static readonly Duration Early = Duration.FromMinutes(5);

    private static readonly Duration UsualLife = Duration.FromHours(2);
    private static readonly Duration Rest = Duration.FromMinutes(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private Kept? _kept;
    private Refusal? _refusal;

    /// <summary>The token, or the answer that came in its place.</summary>
    public async Task<(string? Token, ApiAnswer? Failure)> Current(CancellationToken cancelled)
    {
        if (Fresh() is { } ready) return (ready, null);
        await _one.WaitAsync(cancelled);
        try
        {
            // Whoever waited finds what the first one fetched, or was told.
            if (Fresh() is { } fetched) return (fetched, null);
            return Resting() is { } why ? (null, why) : await Fetch(cancelled);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets a token that was refused, unless it was renewed since.</summary>
    public void Drop(string token)
    {
        Kept? kept = Volatile.Read(ref _kept);
        if (kept?.Token == token) Interlocked.CompareExchange(ref _kept, null, kept);
    }

    /// <summary>Forgets a token that was refused although it was new; another would be, too.</summary>
    public void Refuse(string token, ApiAnswer.Answered why)
    {
        Drop(token);
        Volatile.Write(ref _refusal, new Refusal(why, clock.GetCurrentInstant() + Rest));
    }

    public void Dispose() => _one.Dispose();

    private ApiAnswer.Answered? Resting() => Volatile.Read(ref _refusal) is { } refusal && clock.GetCurrentInstant() < refusal.Until ? refusal.Why : null;

    private string? Fresh() => Volatile.Read(ref _kept) is { } kept && clock.GetCurrentInstant() < kept.Until ? kept.Token : null;

    private async Task<(string? Token, ApiAnswer? Failure)> Fetch(CancellationToken cancelled)
    {
        Uri address = new(api, $"/cgi-bin/gettoken?corpid={Uri.EscapeDataString(app.Corp)}&corpsecret={Uri.EscapeDataString(app.Secret)}");
        ApiAnswer answer = await calls.Get(address, cancelled);
        // A token that may have been fetched has sent no message: it is safe to ask again.
        if (answer is ApiAnswer.Silence silence) return (null, silence with { MayHaveArrived = false });
        ApiAnswer.Answered answered = (ApiAnswer.Answered)answer;
        if (answered.Code != ErrorCode.Fine || (string?)answered.Body["access_token"] is not { Length: > 0 } token)
        {
            if (answered.Code != ErrorCode.Busy) Volatile.Write(ref _refusal, new Refusal(answered, clock.GetCurrentInstant() + Rest));
            return (null, answered);
        }

        Duration life = (int?)answered.Body["expires_in"] is { } seconds ? Duration.FromSeconds(seconds) : UsualLife;
        Volatile.Write(ref _kept, new Kept(token, clock.GetCurrentInstant() + life - Duration.Min(Early, life / 2)));
        return (token, null);
    }

    private sealed record Kept(string Token, Instant Until);

    private sealed record Refusal(ApiAnswer.Answered Why, Instant Until);
}
