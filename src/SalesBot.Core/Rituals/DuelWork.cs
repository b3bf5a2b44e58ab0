using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Duels;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>Settles what is over: the duels inside the groups of a team every month, the one between them every quarter.</summary>
internal static class DuelWork
{
    public static Performance Settle(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        Team team = act.Team!;
        SalesPeriod month = SalesPeriod.OfMonth(SalesPeriod.OfMonth(act.On).First.PlusDays(-1));
        SalesPeriod quarter = ledger.QuarterOf(month.Last);
        if (ledger.Duels.RulesOf(team.Id, month) is not { } rules) return Performance.Nothing;
        List<Fact> facts = [done];
        foreach (DuelGroup group in rules.Groups)
        {
            Duel inside = Duel.InsideGroup(ledger, team, rules, group, month);
            if (inside.Winners.Count > 0) facts.Add(new Fact.DuelSettled(team.Id, month, [.. inside.Winners.SelectMany(line => line.Members)], group.Name));
        }

        bool isEnd = quarter.Last == month.Last;
        if (isEnd && Duel.BetweenGroups(ledger, team, quarter) is { Winners.Count: > 0 } between)
        {
            facts.Add(new Fact.DuelSettled(team.Id, quarter, [.. between.Winners.SelectMany(line => line.Members)]));
        }

        return new Performance(facts, [new Post.DuelSettled(act, Tongue.Of(ledger, team), isEnd ? quarter : month, month, IsQuarter: isEnd)]);
    }
}
