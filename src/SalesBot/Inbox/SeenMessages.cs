using NodaTime;

namespace SalesBot.Inbox;

/// <summary>Remembers for a while which deliveries were answered without being kept, such as those of strangers: what is kept is known by the store for ever.</summary>
internal sealed class SeenMessages
{
    /// <summary>Longer than any channel goes on repeating a delivery.</summary>
    private static readonly Duration Memory = Duration.FromMinutes(15);

    /// <summary>Beyond it the oldest are forgotten; strangers must not fill the memory.</summary>
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<(Instant At, string Key)> _order = new();

    /// <summary>Whether the delivery is seen for the first time.</summary>
    public bool IsNew(string channel, string id, Instant now)
    {
        string key = channel + "/" + id;
        lock (_gate)
        {
            while (_order.TryPeek(out (Instant At, string Key) oldest) && (now - oldest.At > Memory || _order.Count >= Most)) _keys.Remove(_order.Dequeue().Key);
            if (!_keys.Add(key)) return false;
            _order.Enqueue((now, key));
            return true;
        }
    }
}
