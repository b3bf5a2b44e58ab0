using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Which groups competed when, and which duel each team settled last.</summary>
public sealed class DuelBook
{
    private readonly Dictionary<TeamId, List<(LocalDate From, DuelRules? Rules)>> _rules = [];
    private readonly Dictionary<TeamId, (Instant At, Fact.DuelSettled Duel)> _lastWins = [];

    internal DuelBook()
    {
    }

    /// <summary>The last duel between groups that every team settled, and when.</summary>
    public IEnumerable<(Instant At, Fact.DuelSettled Duel)> LastWins => _lastWins.Values;

    /// <summary>The rules that hold on the last day of a period; null where the team has no groups then.</summary>
    public DuelRules? RulesOf(TeamId team, SalesPeriod period) => _rules.TryGetValue(team, out var known) ? known.FindLast(one => one.From <= period.Last).Rules : null;

    /// <summary>Who was in which group on which days of a period. The groups of the first company file hold from the start.</summary>
    public IEnumerable<(string Group, string Member, SalesPeriod Days)> Spans(TeamId team, SalesPeriod period)
    {
        if (!_rules.TryGetValue(team, out var known)) yield break;
        for (int index = 0; index < known.Count; index++)
        {
            LocalDate last = index + 1 < known.Count ? known[index + 1].From.PlusDays(-1) : period.Last;
            if (last < known[index].From || SalesPeriod.Between(known[index].From, last).SharedWith(period) is not { } days) continue;
            foreach ((string Group, string Member) one in MembersOf(known[index].Rules)) yield return (one.Group, one.Member, days);
        }
    }

    private static IEnumerable<(string Group, string Member)> MembersOf(DuelRules? rules) =>
        (rules?.Groups ?? []).SelectMany(group => group.Members.Select(member => (group.Name, member)));

    internal void Form(Team team, LocalDate day)
    {
        if (!_rules.TryGetValue(team.Id, out var known)) _rules[team.Id] = known = [];
        if (known.Count > 0 && known[^1].From == day) known.RemoveAt(known.Count - 1);
        bool isFirst = known.TrueForAll(one => one.Rules is null);
        if (isFirst) known.Clear();
        known.Add((isFirst ? LocalDate.MinIsoValue : day, team.Duel));
    }

    internal void Settle(Entry entry, Fact.DuelSettled duel)
    {
        if (duel.Group is null) _lastWins[duel.Team] = (entry.At, duel);
    }
}
