using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>members</c>.</summary>
internal static class MembersSection
{
    public static IReadOnlyList<MemberDefinition> Read(IReadOnlyList<Named> members, Rosters rosters)
    {
        var accounts = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. members.Select(member => ReadMember(member, rosters, accounts))];
    }

    private static MemberDefinition ReadMember(Named member, Rosters rosters, Dictionary<string, string> taken)
    {
        var fields = member.Fields;
        var joined = fields["joined"].Date();
        var left = fields["left"].Date();
        if (left < joined) fields["left"].Refuse("expected a day after the one of joining");
        var mentor = rosters.Members.Find(fields["mentor"]);
        if (mentor is not null && mentor == member.Name) fields["mentor"].Refuse("expected another member");
        var read = new Member(
            default,
            member.Name,
            member.Aliases,
            fields["role"].Choice(Words.Roles) ?? Role.Rep,
            default,
            fields["grade"].Choice(Words.Grades) ?? Grade.Junior,
            joined,
            left,
            fields["birthday"].AnnualDate(),
            mentor,
            fields["language"].Choice(Words.Languages),
            fields["leave"].IsMissing ? null : [.. fields["leave"].Items().Select(leave => leave.Period(orDay: true)).OfType<Core.Calendar.SalesPeriod>()],
            Accounts(fields["accounts"], member.Name, taken),
            fields["grade"].IsMissing ? true : null);
        var team = rosters.Teams.Find(fields["team"]);
        fields.End();
        return new MemberDefinition(read, team);
    }

    private static Dictionary<string, string>? Accounts(Value accounts, string name, Dictionary<string, string> taken)
    {
        if (accounts.IsMissing) return null;
        var fields = accounts.Fields();
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var channel in (string[])["msteams", "wecom"])
        {
            if (fields[channel].Text() is not { } account) continue;
            read[channel] = account;
            var key = $"{channel} {account}";
            if (!taken.TryAdd(key, name)) fields[channel].Refuse($"\"{account}\" is the account of {taken[key]} already");
        }

        fields.End();
        return read;
    }
}
