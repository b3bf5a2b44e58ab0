using System.Diagnostics;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Targets;

/// <summary>
/// Targets of one metric and period: what was set for it, else what follows from the year, the quarter or the months around it by season weights. A
/// part follows from its whole and a whole from its parts, but never one part from another. Made once, it is asked for as many members as there are.
/// </summary>
internal sealed class TargetDerivation(Ledger ledger, Metric metric, SalesPeriod period)
{
    private static readonly decimal[] EqualMonths = [1, 1, 1];

    // Worked out when the first target has to follow from others.
    private TargetSpan? _span;

    /// <summary>Null where none is set and none follows.</summary>
    /// <param name="member">Whose; 0 for a team's and the company's.</param>
    /// <param name="team">Whose; 0 for a member's and the company's.</param>
    public decimal? Of(MemberId member, TeamId team)
    {
        if (ledger.Targets.Of(member, team, metric) is not { } targets) return null;
        return targets.Set(period) ?? Following(targets, _span ??= TargetSpan.Of(ledger, period));
    }

    private decimal? Following(PeriodTargets targets, TargetSpan span) => span switch
    {
        TargetSpan.WholeMonth month => OfMonth(targets, month),
        TargetSpan.WholeQuarter quarter => OfQuarter(targets, quarter),
        TargetSpan.WholeYear year => OfYear(targets, year),
        TargetSpan.WholeMonths months => OfMonths(targets, months),
        TargetSpan.OtherDays => null,
        _ => throw new UnreachableException(),
    };

    private decimal? OfMonth(PeriodTargets targets, TargetSpan.WholeMonth month) =>
        (targets.Set(month.Quarter.Period) ?? PartOfYear(targets, month.Quarter)) is { } whole ? SeasonSplit.Of(whole, EqualMonths, metric)[month.Index] : null;

    private decimal? OfQuarter(PeriodTargets targets, TargetSpan.WholeQuarter quarter)
    {
        decimal sum = 0;
        int known = 0;
        foreach (SalesPeriod month in quarter.Months)
        {
            if (targets.Set(month) is not { } set) continue;
            sum += set;
            known++;
        }

        if (known == quarter.Months.Count) return sum;
        if (PartOfYear(targets, quarter) is { } part) return part;
        return known == 0 ? null : SeasonSplit.Rounded(sum * quarter.Months.Count / known, metric);
    }

    private decimal? OfYear(PeriodTargets targets, TargetSpan.WholeYear year)
    {
        decimal sum = 0;
        foreach (TargetSpan.WholeQuarter quarter in year.Quarters)
        {
            if ((targets.Set(quarter.Period) ?? OfQuarter(targets, quarter)) is not { } part) return null;
            sum += part;
        }

        return sum;
    }

    private decimal? OfMonths(PeriodTargets targets, TargetSpan.WholeMonths months)
    {
        decimal sum = 0;
        foreach (TargetSpan.WholeMonth month in months.Months)
        {
            if ((targets.Set(month.Period) ?? OfMonth(targets, month)) is not { } part) return null;
            sum += part;
        }

        return sum;
    }

    private decimal? PartOfYear(PeriodTargets targets, TargetSpan.WholeQuarter quarter) =>
        targets.Set(quarter.Year) is { } whole ? SeasonSplit.Of(whole, ledger.Settings.Season, metric)[quarter.Index] : null;
}
