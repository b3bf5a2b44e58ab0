using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Targets as they were set: of a member, a team (member 0) or the company (both 0), by metric and period, the newest last.</summary>
public sealed class TargetBook
{
    private readonly Dictionary<Key, List<Setting>> _settings = [];

    internal TargetBook()
    {
    }

    /// <summary>Yuan, or a count for metrics that count; null where none was set for exactly this period.</summary>
    public decimal? Set(MemberId member, TeamId team, Metric metric, SalesPeriod period) =>
        _settings.TryGetValue(new Key(member, team, metric, period), out List<Setting>? all) && all.Count > 0 ? all[^1].Target.Amount : null;

    /// <summary>All targets of a member, team or company that stand, one a period.</summary>
    public IEnumerable<Fact.TargetSet> Standing(MemberId member, TeamId team, Metric metric) =>
        from pair in _settings
        where pair.Key.Member == member && pair.Key.Team == team && pair.Key.Metric == metric && pair.Value.Count > 0
        select pair.Value[^1].Target;

    internal void Add(long record, Fact.TargetSet target)
    {
        if (!_settings.TryGetValue(KeyOf(target), out List<Setting>? all)) _settings[KeyOf(target)] = all = [];
        all.Add(new Setting(record, target));
    }

    internal void Remove(long record, Fact.TargetSet target) => _settings[KeyOf(target)].RemoveAll(setting => setting.Record == record);

    private static Key KeyOf(Fact.TargetSet target) =>
        new(target.Member ?? default, target.Team ?? default, target.Metric, target.Period);

    private readonly record struct Key(MemberId Member, TeamId Team, Metric Metric, SalesPeriod Period);

    private readonly record struct Setting(long Record, Fact.TargetSet Target);
}
