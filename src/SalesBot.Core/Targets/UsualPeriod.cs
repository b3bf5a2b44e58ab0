using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Targets;

/// <summary>The period that is meant where none is named.</summary>
public static class UsualPeriod
{
    /// <summary>For attainment and commission: this quarter; this month for those whose targets are all monthly.</summary>
    public static SalesPeriod Of(Ledger ledger, Scope scope, Metric metric, LocalDate today)
    {
        bool some = false;
        foreach (SalesPeriod period in ledger.Targets.PeriodsSet(scope.Member?.Id ?? default, scope.Team?.Id ?? default, metric))
        {
            if (period != SalesPeriod.OfMonth(period.First)) return ledger.QuarterOf(today);
            some = true;
        }

        return some ? SalesPeriod.OfMonth(today) : ledger.QuarterOf(today);
    }
}
