using NodaTime;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>One message of the web chat with what it led to.</summary>
internal sealed record WebExchange(Incoming Said, IReadOnlyList<Reply> Replies)
{
    public MessageKey Key => Said.Key;

    public Instant At => Said.At;
}
