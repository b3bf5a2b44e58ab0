using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Targets as they were set: of a member, a team (member 0) or the company (both 0), by metric and period, each with its history.</summary>
public sealed class TargetBook
{
    private readonly Dictionary<Whose, Dictionary<SalesPeriod, List<TargetSetting>>> _settings = [];

    internal TargetBook()
    {
    }

    /// <summary>
    /// Yuan, or a count for metrics that count; null where none was set for exactly this period. The last one set by the period's last day
    /// holds; one that was set only after it holds where there was none before.
    /// </summary>
    public decimal? Set(MemberId member, TeamId team, Metric metric, SalesPeriod period) => InForce(member, team, metric, period)?.Amount;

    /// <summary>The same with its floor and its stretch.</summary>
    public Fact.TargetSet? InForce(MemberId member, TeamId team, Metric metric, SalesPeriod period)
    {
        if (!_settings.TryGetValue(new Whose(member, team, metric), out Dictionary<SalesPeriod, List<TargetSetting>>? periods)) return null;
        return periods.TryGetValue(period, out List<TargetSetting>? all) ? InForce(all, period)?.Target : null;
    }

    /// <summary>The periods that a target stands for, in no order.</summary>
    public IEnumerable<SalesPeriod> PeriodsSet(MemberId member, TeamId team, Metric metric) =>
        _settings.TryGetValue(new Whose(member, team, metric), out Dictionary<SalesPeriod, List<TargetSetting>>? periods)
            ? periods.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key)
            : [];

    /// <summary>Every target set for exactly this period, oldest first.</summary>
    public IReadOnlyList<TargetSetting> History(MemberId member, TeamId team, Metric metric, SalesPeriod period) =>
        _settings.TryGetValue(new Whose(member, team, metric), out Dictionary<SalesPeriod, List<TargetSetting>>? periods)
        && periods.TryGetValue(period, out List<TargetSetting>? all) ? all : [];

    internal void Add(TargetSetting setting)
    {
        Whose whose = WhoseIs(setting.Target);
        if (!_settings.TryGetValue(whose, out Dictionary<SalesPeriod, List<TargetSetting>>? periods)) _settings[whose] = periods = [];
        if (!periods.TryGetValue(setting.Target.Period, out List<TargetSetting>? all)) periods[setting.Target.Period] = all = [];
        // One that is put back after a correction returns to its place.
        all.Insert(all.FindLastIndex(earlier => earlier.Record < setting.Record) + 1, setting);
    }

    internal void Remove(long record, Fact.TargetSet target) => _settings[WhoseIs(target)][target.Period].RemoveAll(setting => setting.Record == record);

    private static TargetSetting? InForce(List<TargetSetting> all, SalesPeriod period) =>
        all.Count == 0 ? null : all.FindLast(setting => setting.On <= period.Last) ?? all[^1];

    private static Whose WhoseIs(Fact.TargetSet target) => new(target.Member ?? default, target.Team ?? default, target.Metric);

    private readonly record struct Whose(MemberId Member, TeamId Team, Metric Metric);
}
