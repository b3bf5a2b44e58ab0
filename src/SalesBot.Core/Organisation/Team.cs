namespace SalesBot.Core.Organisation;

/// <summary>A team as the company file describes it; names as written there.</summary>
/// <param name="Leader">The leading member's name, if any.</param>
/// <param name="Language">Of the team's posts; the company's where missing.</param>
/// <param name="Schedule">Overrides of the company's times.</param>
/// <param name="Pool">Rules of its own for its members' customers, whole; the company's where missing.</param>
/// <param name="Groups">By channel, the group that posts go to, in the channel's own words; it may be a secret.</param>
/// <param name="Duel">The groups it is cut into for duels; none where missing.</param>
/// <param name="TimeZone">IANA id of the zone in which its day is kept; the company's where missing.</param>
/// <param name="Calendar">Its working days; the company's where missing.</param>
public sealed record Team(
    TeamId Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string? Leader = null,
    Language? Language = null,
    ScheduleTimes? Schedule = null,
    PoolRules? Pool = null,
    IReadOnlyDictionary<string, string>? Groups = null,
    DuelRules? Duel = null,
    string? TimeZone = null,
    CalendarRules? Calendar = null)
{
    /// <summary>Whether the member leads it: as the one it names, or as a leader among its members.</summary>
    public bool IsLedBy(Member member) => Leader == member.Name || (member.Role is Role.Leader && member.Team == Id);
}
