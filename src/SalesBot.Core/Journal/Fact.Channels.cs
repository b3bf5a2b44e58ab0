using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Journal;

/// <content>Who is who in a chat channel, and where everybody is reached.</content>
public abstract partial record Fact
{
    /// <summary>A code that once makes an account the member's. It works for a day from this entry's moment, and the next one of the member replaces it.</summary>
    /// <param name="Hash">As <see cref="Linking.LinkCode.HashOf"/> makes it; the code itself is kept nowhere.</param>
    public sealed record LinkCodeGiven(MemberId Member, string Hash) : OfChannel;

    /// <param name="Channel">As in the company file: "msteams", "wecom".</param>
    /// <param name="Account">The channel's id of the person.</param>
    /// <param name="Code">Hash of the code that was spent on it.</param>
    public sealed record AccountLinked(MemberId Member, string Channel, string Account, string Code) : OfChannel;

    /// <summary>An account is the member's no more, and nothing is sent there.</summary>
    /// <param name="Account">Null for every account of the member in the channel.</param>
    public sealed record AccountUnlinked(MemberId Member, string Channel, string? Account = null) : OfChannel;

    /// <summary>A conversation of several is the team's own from now on; what is posted to the team goes there.</summary>
    /// <param name="Room">The channel's id of the conversation.</param>
    /// <param name="Address">Where it is reached, in the channel's own JSON.</param>
    public sealed record RoomLinked(TeamId Team, string Channel, string Room, string Address) : OfChannel;

    /// <summary>A conversation of several is the team's no more, and nothing is posted there.</summary>
    public sealed record RoomUnlinked(TeamId Team, string Channel, string Room) : OfChannel;

    /// <summary>Where a member in private, or a team, is reached from now on; one of the two is given.</summary>
    /// <param name="Address">In the channel's own JSON.</param>
    public sealed record AddressNoted(string Channel, string Address, MemberId? Member = null, TeamId? Team = null) : OfChannel;

    /// <summary>The channel said that a member, or a team, is not reached any more, until an address is noted again.</summary>
    /// <param name="Why">In the channel's words.</param>
    public sealed record AddressLost(string Channel, string Why, MemberId? Member = null, TeamId? Team = null) : OfChannel;

    /// <summary>A warning of customers that are about to fall did not arrive; where it reached nobody, it does not count.</summary>
    /// <param name="Owner">Whose customers it was about.</param>
    /// <param name="On">The day of the warning.</param>
    /// <param name="Reader">Who did not get it.</param>
    public sealed record WarningLost(MemberId Owner, LocalDate On, MemberId Reader) : OfCourse;
}
