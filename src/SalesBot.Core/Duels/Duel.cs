using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Duels;

/// <summary>
/// A contest over a period: between the groups of a team, or between the members of one group. Whoever changes groups leaves what they did in the
/// old one there. The better value wins, then the larger collected share; what is still equal is shared.
/// </summary>
public sealed record Duel(IReadOnlyList<DuelLine> Lines)
{
    /// <summary>Those in the first place; nobody where nobody has anything.</summary>
    public IReadOnlyList<DuelLine> Winners => [.. Lines.Where(line => line is { Rank: 1, Value: > 0 })];

    /// <summary>Between the groups; null where the team has none on the period's last day.</summary>
    public static Duel? BetweenGroups(Ledger ledger, Team team, SalesPeriod period)
    {
        if (ledger.Duels.RulesOf(team.Id, period) is not { } rules) return null;
        ILookup<string, (string Group, string Member, SalesPeriod Days)> spans = ledger.Duels.Spans(team.Id, period).ToLookup(span => span.Group);
        IEnumerable<DuelLine> lines = rules.Groups.Select(group => Line(
            ledger, rules.By, period, group.Name, [.. spans[group.Name].Select(span => (span.Member, span.Days))], [.. group.Members.Select(ledger.People.Named).OfType<Member>().Select(member => member.Id)]));
        return new Duel(Ranked(lines));
    }

    /// <summary>Between the members of a group of the rules; leavers are no longer listed.</summary>
    public static Duel InsideGroup(Ledger ledger, Team team, DuelRules rules, DuelGroup group, SalesPeriod period)
    {
        IEnumerable<Member> members = group.Members.Select(ledger.People.Named).OfType<Member>().Where(member => member.IsHereOn(period.Last));
        ILookup<string, (string Member, SalesPeriod Days)> spans = ledger.Duels.Spans(team.Id, period).Where(span => span.Group == group.Name).ToLookup(span => span.Member, span => (span.Member, span.Days));
        return new Duel(Ranked(members.Select(member => Line(ledger, rules.By, period, member.Name, [.. spans[member.Name]], [member.Id]))));
    }

    private static DuelLine Line(Ledger ledger, Metric by, SalesPeriod period, string name, (string Member, SalesPeriod Days)[] spans, IReadOnlyList<MemberId> behind)
    {
        decimal value = 0;
        decimal target = 0;
        decimal signed = 0;
        decimal collected = 0;
        foreach ((string who, SalesPeriod days) in spans)
        {
            if (ledger.People.Named(who) is not { } member) continue;
            MemberFigures figures = ledger.Figures.Of(member.Id);
            signed += figures.Signed.Over(days);
            collected += figures.Collected.Over(days);
            decimal? goal = by is Metric.Attainment ? TargetInForce.Of(ledger, member.Id, Metric.Amount, period) * days.Days / period.Days : null;
            target += goal ?? 0;
            if (by is not Metric.Attainment) value += AchievedSum.Of(ledger, member.Id, by, days);
            else if (goal is not null) value += figures.Signed.Over(days);
        }

        decimal? score = by is not Metric.Attainment ? value : target > 0 ? value / target : null;
        return new DuelLine(0, name, score, signed > 0 ? collected / signed : 0, behind);
    }

    private static List<DuelLine> Ranked(IEnumerable<DuelLine> lines)
    {
        List<DuelLine> sorted = [.. lines.OrderByDescending(line => line.Value ?? decimal.MinValue).ThenByDescending(line => line.CollectedShare).ThenBy(line => line.Name, StringComparer.Ordinal)];
        for (int index = 0; index < sorted.Count; index++)
        {
            if (sorted[index].Value is null) continue;
            bool shares = index > 0 && sorted[index].Value == sorted[index - 1].Value && sorted[index].CollectedShare == sorted[index - 1].CollectedShare;
            sorted[index] = sorted[index] with { Rank = shares ? sorted[index - 1].Rank : index + 1 };
        }

        return sorted;
    }
}
