using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Targets;

/// <summary>The target of a member, a team or the company for a period: the one that was set, else what follows from those that were.</summary>
public static class TargetInForce
{
    /// <summary>
    /// Yuan, or a count for metrics that count; null where none is set and none follows. A team without a target of its own has the sum of its
    /// members'; the company without one that of its teams and of those who are in none.
    /// </summary>
    public static decimal? Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period)
    {
        if (scope.Member is { } member) return Of(ledger, member.Id, metric, period);
        return scope.Team is { } team ? OfTeam(ledger, team.Id, metric, period) : OfCompany(ledger, metric, period);
    }

    public static decimal? Of(Ledger ledger, MemberId member, Metric metric, SalesPeriod period) =>
        new TargetDerivation(ledger, metric, period).Of(member, default);

    /// <summary>What was set for a team or the company itself, or follows from that; null where nothing was.</summary>
    internal static decimal? OwnOf(Ledger ledger, Scope scope, Metric metric, SalesPeriod period) =>
        new TargetDerivation(ledger, metric, period).Of(default, scope.Team?.Id ?? default);

    /// <summary>The targets below a team or the company together; null where there is none.</summary>
    internal static decimal? OfParts(Ledger ledger, Scope scope, Metric metric, SalesPeriod period) =>
        scope.Team is { } team ? OfMembers(ledger, team.Id, metric, period) : OfTeams(ledger, metric, period);

    private static decimal? OfTeam(Ledger ledger, TeamId team, Metric metric, SalesPeriod period) =>
        new TargetDerivation(ledger, metric, period).Of(default, team) ?? OfMembers(ledger, team, metric, period);

    private static decimal? OfMembers(Ledger ledger, TeamId team, Metric metric, SalesPeriod period)
    {
        TargetDerivation targets = new(ledger, metric, period);
        decimal? sum = null;
        foreach (Member member in ledger.People.In(team)) sum = Plus(sum, targets.Of(member.Id, default));
        return sum;
    }

    private static decimal? OfCompany(Ledger ledger, Metric metric, SalesPeriod period) =>
        new TargetDerivation(ledger, metric, period).Of(default, default) ?? OfTeams(ledger, metric, period);

    private static decimal? OfTeams(Ledger ledger, Metric metric, SalesPeriod period)
    {
        TargetDerivation targets = new(ledger, metric, period);
        decimal? sum = null;
        HashSet<TeamId> summed = [];
        foreach (Team team in ledger.People.Teams)
        {
            if (targets.Of(default, team.Id) is { } ofTeam && summed.Add(team.Id)) sum = Plus(sum, ofTeam);
        }

        foreach (Member member in ledger.People.Members)
        {
            if (!summed.Contains(member.Team)) sum = Plus(sum, targets.Of(member.Id, default));
        }

        return sum;
    }

    private static decimal? Plus(decimal? sum, decimal? part) => part is null ? sum : (sum ?? 0) + part;
}
