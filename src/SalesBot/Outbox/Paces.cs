using NodaTime;
using SalesBot.Channels;

namespace SalesBot.Outbox;

/// <summary>The paces of all conversations and of whole channels. May be called from any thread.</summary>
internal sealed class Paces
{
    /// <summary>Fewer are never tidied up.</summary>
    private const int Few = 1000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Pace> _paces = new(StringComparer.Ordinal);
    private int _most = Few;

    /// <summary>Takes a place in a conversation or a channel; how long to wait for it.</summary>
    public Duration Reserve(string of, IReadOnlyList<Rate> rates, Instant now)
    {
        lock (_gate)
        {
            if (!_paces.TryGetValue(of, out Pace? pace))
            {
                if (_paces.Count >= _most) Forget(now);
                _paces[of] = pace = new Pace(rates);
            }

            return pace.Reserve(now);
        }
    }

    /// <summary>Forgets the conversations whose past does not matter any more; looked for again when there are twice as many as are left.</summary>
    private void Forget(Instant now)
    {
        foreach (string idle in _paces.Where(one => one.Value.IdleFrom <= now).Select(one => one.Key).ToArray()) _paces.Remove(idle);
        _most = Math.Max(Few, _paces.Count * 2);
    }
}
