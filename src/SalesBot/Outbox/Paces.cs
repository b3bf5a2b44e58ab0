using NodaTime;
using SalesBot.Channels;

namespace SalesBot.Outbox;

/// <summary>The paces of all conversations and of whole channels. May be called from any thread.</summary>
internal sealed class Paces
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Pace> _paces = new(StringComparer.Ordinal);

    /// <summary>Takes a place in a conversation or a channel; how long to wait for it.</summary>
    public Duration Reserve(string of, IReadOnlyList<Rate> rates, Instant now)
    {
        lock (_gate)
        {
            if (!_paces.TryGetValue(of, out Pace? pace)) _paces[of] = pace = new Pace(rates);
            return pace.Reserve(now);
        }
    }
}
