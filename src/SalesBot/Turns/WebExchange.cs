using NodaTime;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>One message of the web chat with what it led to.</summary>
internal sealed record WebExchange(Incoming Said, IReadOnlyList<Reply> Replies)
{
    public MessageKey Key => Said.Key;

    public Instant At => Said.At;

    /// <summary>Without the end of a message that was too long to be taken.</summary>
    public WebExchange Shortened() =>
        Said.Text is { Length: > Interpreter.LongestMessage } text ? this with { Said = Said with { Text = string.Concat(text.AsSpan(0, Interpreter.LongestMessage), "…") } } : this;
}
