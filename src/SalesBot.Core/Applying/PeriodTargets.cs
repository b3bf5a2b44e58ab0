using SalesBot.Core.Calendar;

namespace SalesBot.Core.Applying;

/// <summary>The targets of one metric that were set for one member, one team or the company, by period, each with its history.</summary>
internal sealed class PeriodTargets
{
    private readonly Dictionary<SalesPeriod, List<TargetSetting>> _settings = [];

    /// <summary>The periods that a target stands for, in no order.</summary>
    public IEnumerable<SalesPeriod> Periods => _settings.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key);

    /// <summary>Yuan or a count, as of <see cref="InForce"/>.</summary>
    public decimal? Set(SalesPeriod period) => InForce(period)?.Target.Amount;

    /// <summary>
    /// Null where none was set for exactly this period. The last one set by the period's last day holds; one that was set only after it holds where
    /// there was none before.
    /// </summary>
    public TargetSetting? InForce(SalesPeriod period)
    {
        if (!_settings.TryGetValue(period, out List<TargetSetting>? all) || all.Count == 0) return null;
        for (int index = all.Count - 1; index >= 0; index--)
        {
            if (all[index].On <= period.Last) return all[index];
        }

        return all[^1];
    }

    /// <summary>Every target set for exactly this period, oldest first.</summary>
    public IReadOnlyList<TargetSetting> History(SalesPeriod period) => _settings.TryGetValue(period, out List<TargetSetting>? all) ? all : [];

    public void Add(TargetSetting setting)
    {
        if (!_settings.TryGetValue(setting.Target.Period, out List<TargetSetting>? all)) _settings[setting.Target.Period] = all = [];
        // One that is put back after a correction returns to its place.
        all.Insert(all.FindLastIndex(earlier => earlier.Record < setting.Record) + 1, setting);
    }

    public void Remove(long record, SalesPeriod period) => _settings[period].RemoveAll(setting => setting.Record == record);
}
