using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>Who is told beside the member, or of a team: always somebody who is here on the day.</summary>
internal static class Superiors
{
    /// <summary>The leader; of a leader, and of who has none, the first manager. Null where there is none.</summary>
    public static Member? Of(Ledger ledger, MemberId member, LocalDate day) =>
        Over(ledger, ledger.People.TeamOf(member), day).FirstOrDefault(one => one.Id != member);

    /// <summary>The first leader of the member's team; null where that is the member, or nobody.</summary>
    public static Member? LeaderOf(Ledger ledger, MemberId member, LocalDate day) =>
        ledger.People.TeamOf(member) is { } team && ledger.People.LeadersOf(team, day).FirstOrDefault() is { } leader && leader.Id != member ? leader : null;

    /// <summary>
    /// Who is told that a post did not arrive, by whomever it was for: those over them, else finance, else any leader; who is at work before who is on leave.
    /// Null where there is nobody else.
    /// </summary>
    public static Member? OfUnreached(Ledger ledger, Team? team, Member? unreached, LocalDate day)
    {
        IEnumerable<Member> here = ledger.People.Members.Where(member => member.IsHereOn(day));
        return Over(ledger, team, day).Concat(here.Where(member => member.SeesAll)).Concat(here.Where(member => member.Role is Role.Leader))
            .Where(member => member.Id != unreached?.Id).OrderBy(member => member.IsOnLeave(day) ? 1 : 0).FirstOrDefault();
    }

    /// <summary>The team's leaders, then the managers.</summary>
    private static IEnumerable<Member> Over(Ledger ledger, Team? team, LocalDate day) =>
        (team is null ? [] : ledger.People.LeadersOf(team, day)).Concat(ledger.People.Members.Where(member => member.IsManager && member.IsHereOn(day)));
}
