using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Targets as they were set: of a member, a team (member 0) or the company (both 0), by metric and period, each with its history.</summary>
public sealed class TargetBook
{
    private readonly Dictionary<Whose, PeriodTargets> _targets = [];

    internal TargetBook()
    {
    }

    /// <summary>
    /// In yuan, or a count for metrics that count; null where none was set for exactly this period. The last one set by the period's last day
    /// holds; one that was set only after it holds where there was none before.
    /// </summary>
    public Fact.TargetSet? InForce(MemberId member, TeamId team, Metric metric, SalesPeriod period) => Of(member, team, metric)?.InForce(period)?.Target;

    /// <summary>The periods that a target stands for, in no order.</summary>
    public IEnumerable<SalesPeriod> PeriodsSet(MemberId member, TeamId team, Metric metric) => Of(member, team, metric)?.Periods ?? [];

    /// <summary>Every target set for exactly this period, oldest first.</summary>
    public IReadOnlyList<TargetSetting> History(MemberId member, TeamId team, Metric metric, SalesPeriod period) => Of(member, team, metric)?.History(period) ?? [];

    /// <summary>Null where none was ever set.</summary>
    internal PeriodTargets? Of(MemberId member, TeamId team, Metric metric) => _targets.GetValueOrDefault(new Whose(member, team, metric));

    internal void Add(TargetSetting setting)
    {
        Whose whose = WhoseIs(setting.Target);
        if (!_targets.TryGetValue(whose, out PeriodTargets? periods)) _targets[whose] = periods = new PeriodTargets();
        periods.Add(setting);
    }

    internal void Remove(long record, Fact.TargetSet target) => _targets[WhoseIs(target)].Remove(record, target.Period);

    private static Whose WhoseIs(Fact.TargetSet target) => new(target.Member ?? default, target.Team ?? default, target.Metric);

    private readonly record struct Whose(MemberId Member, TeamId Team, Metric Metric);
}
