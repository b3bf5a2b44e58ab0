using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Whom a command is about.</summary>
internal static class ScopeFinder
{
    /// <summary>
    /// The member or team named; without either a manager's or finance's question is about the company, everyone else's about themselves.
    /// Null where a name is not known.
    /// </summary>
    public static Scope? Find(Setting setting, MemberName? who, TeamName? team)
    {
        if (who is { } name) return MemberFinder.Named(setting, name.Text) is { } member ? new Scope(member, null) : null;
        if (team is { } group) return OfTeam(setting, group);
        return setting.Speaker.Member.SeesAll ? Scope.Company : new Scope(setting.Speaker.Member, null);
    }

    private static Scope? OfTeam(Setting setting, TeamName team)
    {
        if (team == TeamName.All) return Scope.Company;
        if (team == TeamName.Mine)
        {
            return setting.Ledger.People.TeamOf(setting.Speaker.Member.Id) is { } own ? new Scope(null, own) : Scope.Company;
        }

        Team? named = setting.Ledger.People.TeamNamed(team.Text)
            ?? setting.Ledger.People.Teams.FirstOrDefault(one => one.Aliases.Contains(team.Text, StringComparer.OrdinalIgnoreCase));
        return named is null ? null : new Scope(null, named);
    }
}
