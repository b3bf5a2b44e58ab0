using NodaTime;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>One message of the web chat with what it led to.</summary>
internal sealed record WebExchange(Incoming Said, IReadOnlyList<Reply> Replies)
{
    private const int LongestShown = 4_000;

    public MessageKey Key => Said.Key;

    public Instant At => Said.At;

    /// <summary>Without the end of a message that was too long to be taken.</summary>
    public WebExchange Shortened() =>
        Said.Text is { Length: > LongestShown } text ? this with { Said = Said with { Text = string.Concat(text.AsSpan(0, LongestShown), "…") } } : this;
}
