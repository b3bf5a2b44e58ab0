using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Pipeline;

/// <summary>What became of the deals that came to each stage, by the month in which they came.</summary>
public sealed class FunnelSums
{
    private readonly Dictionary<(StageKey Stage, int Month), FunnelCohort> _cohorts = [];

    internal FunnelSums()
    {
    }

    /// <summary>Adds what became of the deals that came to a stage in the months of a period to <paramref name="sum"/>.</summary>
    public void AddTo(FunnelCohort sum, StageKey stage, SalesPeriod period)
    {
        for (int month = MonthOf(period.First); month <= MonthOf(period.Last); month++)
        {
            if (_cohorts.TryGetValue((stage, month), out FunnelCohort? cohort)) sum.Add(cohort);
        }
    }

    internal void Count(StageStay stay, bool isForward, int sign)
    {
        (StageKey, int) key = (stay.Stage, MonthOf(stay.EnteredOn));
        if (!_cohorts.TryGetValue(key, out FunnelCohort? cohort)) _cohorts[key] = cohort = new FunnelCohort();
        cohort.Count(stay, isForward, sign);
    }

    private static int MonthOf(LocalDate day) => (day.Year * 12) + day.Month;
}
