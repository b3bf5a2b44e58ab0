namespace SalesBot.Core.Organisation;

/// <summary>How replies and posts say whom they are for: a member by name, a team's channel behind a mark, or the channels of all teams.</summary>
public static class Recipient
{
    public const string EveryTeam = TeamMark + "all";

    private const string TeamMark = "team:";

    public static string Team(string name) => TeamMark + name;

    /// <summary>The team's channel; those of all teams where it is null.</summary>
    public static string TeamOrAll(Team? team) => team is null ? EveryTeam : Team(team.Name);

    /// <summary>Whether a team reads it, or all of them, and not one member.</summary>
    public static bool IsTeam(string to) => to.StartsWith(TeamMark, StringComparison.Ordinal);

    /// <summary>The name of the team whose channel it is; null for a member and for all teams.</summary>
    public static string? TeamIn(string to) => to.StartsWith(TeamMark, StringComparison.Ordinal) && to != EveryTeam ? to[TeamMark.Length..] : null;
}
