using SalesBot.Channels.WeCom.Calling;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>Sends the one more message that a robot's callback allows. Where it leads is checked: it came from outside.</summary>
internal sealed class ResponseLinks(HttpCalls calls, Uri api)
{
    private const string LinkPath = "/cgi-bin/aibot/response";

    /// <summary>Remembered; a link lives for an hour.</summary>
    private const int Most = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public async Task<Sending> Send(string url, VendorMessage message, CancellationToken cancelled)
    {
        if (!IsOurs(url)) return new Sending.Refused("the callback gave no link of WeCom's to answer by");
        if (!Use(url)) return new Sending.Refused("the callback's link was used before");
        Sending came = Outcome.Of(await calls.Post(new Uri(url), message.Body, cancelled));
        // A link works once, whatever came of it.
        return came is Sending.Accepted ? came : new Sending.Refused("WeCom did not take the answer by the callback's link");
    }

    private bool IsOurs(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? link) && link.Scheme == api.Scheme && link.Authority == api.Authority && link.AbsolutePath == LinkPath && link.UserInfo.Length == 0;

    private bool Use(string url)
    {
        lock (_gate)
        {
            if (!_used.Add(url)) return false;
            _order.Enqueue(url);
            if (_order.Count > Most) _used.Remove(_order.Dequeue());
            return true;
        }
    }
}
