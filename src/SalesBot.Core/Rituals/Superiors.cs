using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>Who is told beside the member.</summary>
internal static class Superiors
{
    /// <summary>The leader; of a leader, and of who has none, the first manager. Null where there is none.</summary>
    public static Member? Of(Ledger ledger, MemberId member) =>
        ledger.People.LeaderOf(member) is { } leader && leader.Id != member
            ? leader
            : ledger.People.Members.FirstOrDefault(one => one.IsManager && one.Id != member);
}
