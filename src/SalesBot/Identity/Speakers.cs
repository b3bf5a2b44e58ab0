using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Identity;

/// <summary>Finds the member behind an account and the team behind a conversation. The channel has proved the account; what it may do is decided later.</summary>
internal static class Speakers
{
    /// <param name="room">The channel's id of the conversation; empty in private.</param>
    public static Identified Find(Ledger ledger, string channel, string account, string room, Instant now)
    {
        if (ledger.Company is null || ledger.Channels.MemberWith(channel, account) is not { } id) return new Identified.Stranger();
        Member member = ledger.People[id];
        if (!member.IsHereOn(ledger.DayOf(now))) return new Identified.Stranger();
        if (room.Length == 0) return new Identified.Known(member, "");
        return ledger.Channels.TeamIn(channel, room) is { } team ? new Identified.Known(member, ledger.People[team].Name) : new Identified.Elsewhere(member);
    }
}
