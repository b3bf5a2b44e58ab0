using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>teams</c>.</summary>
internal static class TeamsSection
{
    private const int LongestRoute = 64;

    public static IReadOnlyList<Team> Read(IReadOnlyList<Named> teams, Rosters rosters, CompanySettings companys) =>
        [.. teams.Select(team => ReadTeam(team, rosters, companys))];

    private static Team ReadTeam(Named team, Rosters rosters, CompanySettings companys)
    {
        var fields = team.Fields;
        if (team.Name is "all" or "mine") fields["name"].Refuse($"expected another name; \"{team.Name}\" has a meaning of its own in questions");
        var read = new Team(
            default,
            team.Name,
            team.Aliases,
            rosters.Members.Find(fields["leader"]),
            fields["language"].Choice(Words.Languages),
            ScheduleSection.ReadTeams(fields["schedule"], companys.Schedule),
            fields["pool"].IsMissing ? null : PoolSection.Read(fields["pool"].Fields(), companys.Pool),
            ReadGroups(fields["groups"]),
            DuelSection.Read(fields["pk"], rosters),
            SettingsSection.ReadZone(fields["timezone"]),
            CalendarSection.Read(fields["calendar"]));
        fields.End();
        return read;
    }

    /// <summary>Where the team's posts go; a key or an id of the vendor's, letters, digits and a few signs.</summary>
    private static Dictionary<string, string>? ReadGroups(Value groups)
    {
        var fields = groups.Fields();
        var wecom = fields["wecom"].Fields();
        var webhook = ReadRoute(wecom["webhook"]);
        var chat = ReadRoute(wecom["appchat"]);
        if (webhook is not null && chat is not null) wecom["appchat"].Refuse("expected one route, a webhook or an appchat");
        wecom.End();
        fields.End();
        var route = webhook is not null ? $"webhook:{webhook}" : chat is not null ? $"appchat:{chat}" : null;
        return route is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["wecom"] = route };
    }

    private static string? ReadRoute(Value route)
    {
        if (route.AnyText() is not { Length: > 0 } text) return null;
        if (text.Length <= LongestRoute && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')) return text;
        // What stands there may be a secret, so that it is not repeated.
        route.Refuse("expected the key alone, letters, digits and dashes: what stands behind key= in the robot's address");
        return null;
    }
}
