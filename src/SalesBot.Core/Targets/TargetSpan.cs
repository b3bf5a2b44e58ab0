using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Targets;

/// <summary>A period as targets see it: which wholes it is a part of, and which parts it has.</summary>
internal abstract record TargetSpan
{
    private const int QuartersOfYear = 4;
    private const int MonthsOfQuarter = 3;

    // Private, so that no case can be added outside this type.
    private TargetSpan(SalesPeriod period) => Period = period;

    public SalesPeriod Period { get; }

    public static TargetSpan Of(Ledger ledger, SalesPeriod period)
    {
        if (period == SalesPeriod.OfMonth(period.First)) return MonthOf(ledger, period.First);
        if (period == ledger.QuarterOf(period.First)) return QuarterOf(ledger, period);
        if (period == ledger.YearOf(period.First)) return new WholeYear(period, [.. Parts(period, QuartersOfYear, MonthsOfQuarter).Select(quarter => QuarterOf(ledger, quarter))]);
        if (period.First.Day != 1 || period.Last.PlusDays(1).Day != 1) return new OtherDays(period);
        return new WholeMonths(period, [.. Parts(period, MonthsBetween(period, period.Last) + 1, 1).Select(month => MonthOf(ledger, month.First))]);
    }

    private static WholeMonth MonthOf(Ledger ledger, LocalDate day)
    {
        SalesPeriod quarter = ledger.QuarterOf(day);
        return new WholeMonth(SalesPeriod.OfMonth(day), QuarterOf(ledger, quarter), MonthsBetween(quarter, day));
    }

    private static WholeQuarter QuarterOf(Ledger ledger, SalesPeriod quarter)
    {
        SalesPeriod year = ledger.YearOf(quarter.First);
        return new WholeQuarter(quarter, year, MonthsBetween(year, quarter.First) / MonthsOfQuarter, [.. Parts(quarter, MonthsOfQuarter, 1)]);
    }

    private static IEnumerable<SalesPeriod> Parts(SalesPeriod whole, int count, int months)
    {
        for (int part = 0; part < count; part++)
        {
            LocalDate first = whole.First.PlusMonths(part * months);
            yield return SalesPeriod.Between(first, first.PlusMonths(months).PlusDays(-1));
        }
    }

    private static int MonthsBetween(SalesPeriod whole, LocalDate day) => ((day.Year - whole.First.Year) * 12) + day.Month - whole.First.Month;

    /// <param name="Index">In its quarter, from 0.</param>
    internal sealed record WholeMonth(SalesPeriod Period, WholeQuarter Quarter, int Index) : TargetSpan(Period);

    /// <param name="Year">The fiscal year that it lies in.</param>
    /// <param name="Index">In that year, from 0.</param>
    internal sealed record WholeQuarter(SalesPeriod Period, SalesPeriod Year, int Index, IReadOnlyList<SalesPeriod> Months) : TargetSpan(Period);

    internal sealed record WholeYear(SalesPeriod Period, IReadOnlyList<WholeQuarter> Quarters) : TargetSpan(Period);

    /// <summary>A half-year, or any other run of whole months.</summary>
    internal sealed record WholeMonths(SalesPeriod Period, IReadOnlyList<WholeMonth> Months) : TargetSpan(Period);

    /// <summary>A week, or days that are no whole months: they have a target only where one is set.</summary>
    internal sealed record OtherDays(SalesPeriod Period) : TargetSpan(Period);
}
