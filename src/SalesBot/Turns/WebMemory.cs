using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The last talk in the web chat, of everyone.</summary>
internal sealed class WebMemory
{
    /// <summary>Exchanges kept for each member.</summary>
    private const int Most = 50;

    private readonly Dictionary<string, Queue<WebExchange>> _bySpeaker = new(StringComparer.Ordinal);

    public IEnumerable<WebExchange> Exchanges => _bySpeaker.Values.SelectMany(exchanges => exchanges);

    public bool Knows(MessageKey key) => Exchanges.Any(exchange => exchange.Key == key);

    public void Add(WebExchange exchange)
    {
        if (!_bySpeaker.TryGetValue(exchange.Said.Speaker, out Queue<WebExchange>? kept)) _bySpeaker[exchange.Said.Speaker] = kept = new();
        kept.Enqueue(exchange);
        if (kept.Count > Most) kept.Dequeue();
    }
}
