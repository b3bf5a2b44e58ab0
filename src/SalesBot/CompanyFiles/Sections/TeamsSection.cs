using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>teams</c>.</summary>
internal static class TeamsSection
{
    public static IReadOnlyList<Team> Read(IReadOnlyList<Named> teams, Rosters rosters, PoolRules companys) =>
        [.. teams.Select(team => ReadTeam(team, rosters, companys))];

    private static Team ReadTeam(Named team, Rosters rosters, PoolRules companys)
    {
        var fields = team.Fields;
        if (team.Name is "all" or "mine") fields["name"].Refuse($"expected another name; \"{team.Name}\" has a meaning of its own in questions");
        var read = new Team(
            default,
            team.Name,
            team.Aliases,
            rosters.Members.Find(fields["leader"]),
            fields["language"].Choice(Words.Languages),
            fields["schedule"].IsMissing ? null : ScheduleSection.Read(fields["schedule"].Fields()),
            fields["pool"].IsMissing ? null : PoolSection.Read(fields["pool"].Fields(), companys),
            DuelSection.Read(fields["pk"], rosters),
            SettingsSection.ReadZone(fields["timezone"]),
            CalendarSection.Read(fields["calendar"]));
        ReadGroups(fields["groups"]);
        fields.End();
        return read;
    }

    private static void ReadGroups(Value groups)
    {
        var fields = groups.Fields();
        var wecom = fields["wecom"].Fields();
        var webhook = wecom["webhook"].AnyText();
        if (webhook is { Length: > 0 })
        {
            if (!Uri.TryCreate(webhook, UriKind.Absolute, out var address) || address.Scheme is not "https") wecom["webhook"].Refuse("expected an address that begins with https://");
            else groups.RemarkWithoutEffect();
        }

        wecom.End();
        fields.End();
    }
}
