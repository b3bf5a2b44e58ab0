using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Web;

/// <summary>One line of a conversation.</summary>
internal abstract record ChatLine
{
    // Private, so that no case can be added outside this type.
    private ChatLine(string key, LocalDateTime at) => (Key, At) = (key, at);

    /// <summary>Its own in its conversation, and the same whenever it is read.</summary>
    public string Key { get; }

    /// <summary>In the company's zone.</summary>
    public LocalDateTime At { get; }

    internal sealed record Said(string Key, LocalDateTime At, string Who, string Text) : ChatLine(Key, At);

    /// <param name="Label">The button's; empty where the button is not known any more.</param>
    internal sealed record Pressed(string Key, LocalDateTime At, string Who, string Label) : ChatLine(Key, At);

    internal sealed record Answered(string Key, LocalDateTime At, Reply Reply) : ChatLine(Key, At);
}
