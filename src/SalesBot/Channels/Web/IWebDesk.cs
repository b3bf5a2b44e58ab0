namespace SalesBot.Channels.Web;

/// <summary>What the page needs of the bot behind it. Members may be called from any thread.</summary>
internal interface IWebDesk
{
    string Company { get; }

    /// <summary>Teams in the company file's order; whoever belongs to none stands in a last one without a name.</summary>
    IReadOnlyList<DeskTeam> Teams { get; }

    /// <summary>What a member said in private, what was answered there and what was posted to them; oldest first.</summary>
    IReadOnlyList<ChatLine> Private(string member);

    /// <summary>What was posted, said and answered in a team's channel; oldest first.</summary>
    IReadOnlyList<ChatLine> Channel(string team);

    /// <summary>Messages worth trying first, in the member's language and about customers of theirs.</summary>
    IReadOnlyList<string> Suggestions(string member);

    /// <summary>Takes a message or a pressed button. The same id a second time does nothing.</summary>
    /// <returns>False where nothing was recorded because it could not be kept; the same message may be brought again.</returns>
    bool Take(DeskMessage message);
}
