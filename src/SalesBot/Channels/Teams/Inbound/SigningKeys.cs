using System.Text.Json;
using NodaTime;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>
/// The keys with which the channel service signs, fetched when they are a day old and where a token names one that is not known, the latter at most once a
/// minute: a stranger can name any. Old keys stay where fetching fails. One fetch at a time; whoever needs it waits for it.
/// </summary>
internal sealed partial class SigningKeys(HttpClient http, Uri metadata, IClock clock, ILogger<SigningKeys> log) : IDisposable
{
    private static readonly Duration Fresh = Duration.FromHours(24);
    private static readonly Duration BetweenUnknown = Duration.FromMinutes(1);

    /// <summary>While there are no keys at all.</summary>
    private static readonly Duration BetweenFailures = Duration.FromSeconds(2);

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile IReadOnlyDictionary<string, SigningKey>? _keys;
    private Instant _fetchedAt = Instant.MinValue;
    private Instant _triedAt = Instant.MinValue;
    private volatile bool _hasFailed;

    /// <summary>The key of an id; null where there is none.</summary>
    /// <exception cref="KeysUnavailableException">The keys cannot be fetched, so that nothing can be said of the id.</exception>
    public async Task<SigningKey?> Find(string id, CancellationToken cancelled)
    {
        if (Known(id) is { } known) return known;
        await _one.WaitAsync(cancelled);
        try
        {
            // Another may have fetched meanwhile.
            if (Known(id) is { } there) return there;
            if (IsDue(clock.GetCurrentInstant())) await Fetch(cancelled);
        }
        finally
        {
            _one.Release();
        }

        if (_keys is not { } keys || (!keys.ContainsKey(id) && _hasFailed)) throw new KeysUnavailableException();
        return keys.GetValueOrDefault(id);
    }

    public void Dispose() => _one.Dispose();

    private SigningKey? Known(string id) => _keys is { } keys && clock.GetCurrentInstant() < _fetchedAt + Fresh ? keys.GetValueOrDefault(id) : null;

    private bool IsDue(Instant now) => now >= _triedAt + (_keys is null ? BetweenFailures : BetweenUnknown);

    private async Task Fetch(CancellationToken cancelled)
    {
        _triedAt = clock.GetCurrentInstant();
        try
        {
            _keys = await KeySet.Fetch(http, metadata, cancelled);
            _fetchedAt = _triedAt;
            _hasFailed = false;
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or IOException || (problem is OperationCanceledException && !cancelled.IsCancellationRequested))
        {
            _hasFailed = true;
            NotFetched(log, metadata, problem.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The signing keys at {Metadata} cannot be fetched: {Why}")]
    private static partial void NotFetched(ILogger log, Uri metadata, string why);
}
