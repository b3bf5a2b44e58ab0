using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Targets;

/// <summary>
/// One setter's targets of one metric: what was set for a period, else what follows from the year, the quarter or the months around it by season
/// weights. A part follows from its whole and a whole from its parts, but never one part from another.
/// </summary>
internal readonly struct TargetDerivation(Ledger ledger, MemberId member, TeamId team, Metric metric)
{
    private const int QuartersOfYear = 4;
    private const int MonthsOfQuarter = 3;

    private static readonly decimal[] EqualMonths = [1, 1, 1];

    /// <summary>Null where none is set and none follows: a week, or days that are no whole months, have a target only where one is set.</summary>
    public decimal? Of(SalesPeriod period)
    {
        if (Set(period) is { } set) return set;
        if (period == SalesPeriod.OfMonth(period.First)) return OfMonth(period);
        if (period == ledger.QuarterOf(period.First)) return OfQuarter(period);
        return period == ledger.YearOf(period.First) ? OfYear(period) : OfMonthsTogether(period);
    }

    private decimal? Set(SalesPeriod period) => ledger.Targets.Set(member, team, metric, period);

    private decimal? OfMonth(SalesPeriod month)
    {
        SalesPeriod quarter = ledger.QuarterOf(month.First);
        if ((Set(quarter) ?? PartOfYear(quarter)) is not { } whole) return null;
        return SeasonSplit.Of(whole, EqualMonths, metric)[MonthsBetween(quarter, month)];
    }

    private decimal? OfQuarter(SalesPeriod quarter)
    {
        decimal sum = 0;
        int known = 0;
        foreach (SalesPeriod month in Parts(quarter, MonthsOfQuarter))
        {
            if (Set(month) is not { } set) continue;
            sum += set;
            known++;
        }

        if (known == MonthsOfQuarter) return sum;
        if (PartOfYear(quarter) is { } part) return part;
        return known == 0 ? null : SeasonSplit.Rounded(sum * MonthsOfQuarter / known, metric);
    }

    private decimal? OfYear(SalesPeriod year)
    {
        decimal sum = 0;
        foreach (SalesPeriod quarter in Parts(year, QuartersOfYear))
        {
            if ((Set(quarter) ?? OfQuarter(quarter)) is not { } part) return null;
            sum += part;
        }

        return sum;
    }

    /// <summary>A half-year, or any other run of whole months.</summary>
    private decimal? OfMonthsTogether(SalesPeriod period)
    {
        if (period.First.Day != 1 || period.Last.PlusDays(1).Day != 1) return null;
        decimal sum = 0;
        for (LocalDate first = period.First; first <= period.Last; first = first.PlusMonths(1))
        {
            SalesPeriod month = SalesPeriod.OfMonth(first);
            if ((Set(month) ?? OfMonth(month)) is not { } part) return null;
            sum += part;
        }

        return sum;
    }

    private decimal? PartOfYear(SalesPeriod quarter)
    {
        SalesPeriod year = ledger.YearOf(quarter.First);
        if (Set(year) is not { } whole) return null;
        return SeasonSplit.Of(whole, ledger.Settings.Season, metric)[MonthsBetween(year, quarter) / MonthsOfQuarter];
    }

    private static IEnumerable<SalesPeriod> Parts(SalesPeriod whole, int count)
    {
        int months = (MonthsBetween(whole, SalesPeriod.OfMonth(whole.Last)) + 1) / count;
        for (int part = 0; part < count; part++)
        {
            LocalDate first = whole.First.PlusMonths(part * months);
            yield return SalesPeriod.Between(first, first.PlusMonths(months).PlusDays(-1));
        }
    }

    private static int MonthsBetween(SalesPeriod whole, SalesPeriod part) =>
        ((part.First.Year - whole.First.Year) * 12) + part.First.Month - whole.First.Month;
}
