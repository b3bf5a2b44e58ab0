using NodaTime;

namespace SalesBot.Channels.Web.Pages;

/// <summary>One of the page's two conversations.</summary>
/// <param name="Room">The team's name in its channel; empty in private.</param>
internal sealed record Conversation(ChatPage Page, string Room, IReadOnlyList<ChatLine> Lines)
{
    private const int SaidByNewcomers = 3;

    public bool IsPrivate => Room.Length == 0;

    /// <summary>Of the elements that belong to it.</summary>
    public string Id => IsPrivate ? "private" : "channel";

    /// <summary>Whether its reader has said hardly anything yet; then it says how one begins.</summary>
    public bool IsNew => Lines.OfType<ChatLine.Said>().Count(line => line.Who == Page.Member!.Name) < SaidByNewcomers;

    public IEnumerable<IGrouping<LocalDate, ChatLine>> Days => Lines.GroupBy(line => line.At.Date);
}
