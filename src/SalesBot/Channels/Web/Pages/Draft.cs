namespace SalesBot.Channels.Web.Pages;

/// <summary>What stands in one of the page's message boxes.</summary>
/// <param name="Room">The team's name for its channel; empty in private.</param>
/// <param name="Trouble">Why it was not sent, in one sentence; null where nothing went wrong.</param>
internal sealed record Draft(string Room, string Text, string? Trouble)
{
    public static Draft None { get; } = new("", "", null);

    /// <summary>What of it belongs to a room.</summary>
    public Draft In(string room) => room == Room ? this : None;
}
