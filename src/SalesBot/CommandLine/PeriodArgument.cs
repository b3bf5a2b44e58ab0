using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.CommandLine;

/// <summary>A period as an argument names it: "2026-Q3", "2026-09", "2026", or its first and last day, "2026-07-01/2026-08-15".</summary>
internal static class PeriodArgument
{
    /// <summary>What <c>--help</c> says of it.</summary>
    public const string Forms = "2026-Q3, 2026-09, 2026, or two days, 2026-07-01/2026-08-15";

    /// <param name="text">As it was written.</param>
    /// <param name="fiscalYearStarts">Month, 1 to 12; quarters and years are those of the company.</param>
    /// <exception cref="RefusedException">It is none.</exception>
    public static SalesPeriod Read(string text, int fiscalYearStarts) =>
        Find(text, fiscalYearStarts) ?? throw new RefusedException($"--period: expected {Forms}, not {text}");

    private static SalesPeriod? Find(string text, int fiscalYearStarts)
    {
        if (SalesPeriod.TryParse(text, out var days)) return days;
        var parts = text.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1970 or > 2199) return null;
        var first = new LocalDate(year, fiscalYearStarts, 1);
        if (parts.Length == 1) return SalesPeriod.OfYear(first, fiscalYearStarts);
        if (parts is [_, ['q' or 'Q', >= '1' and <= '4' and var quarter]]) return SalesPeriod.OfQuarter(first.PlusMonths(3 * (quarter - '1')), fiscalYearStarts);
        var isMonth = int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;
        return parts.Length == 2 && isMonth ? SalesPeriod.OfMonth(new LocalDate(year, month, 1)) : null;
    }
}
