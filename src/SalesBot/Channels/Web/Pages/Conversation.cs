using NodaTime;

namespace SalesBot.Channels.Web.Pages;

/// <summary>One of the page's two conversations.</summary>
/// <param name="Room">The team's name in its channel; empty in private.</param>
internal sealed record Conversation(ChatPage Page, string Room, IReadOnlyList<ChatLine> Lines)
{
    public bool IsPrivate => Room.Length == 0;

    /// <summary>Of the elements that belong to it.</summary>
    public string Id => IsPrivate ? "private" : "channel";

    public IEnumerable<IGrouping<LocalDate, ChatLine>> Days => Lines.GroupBy(line => line.At.Date);
}
