using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.CommandLine.Statements;

/// <summary>A period as it is written on the command line.</summary>
internal static partial class StatementPeriod
{
    private const int MonthsOfQuarter = 3;

    /// <summary>"2026-Q3" (of the company's year), "2026-07", or "2026-07-01/2026-09-30"; null for anything else.</summary>
    /// <param name="yearStarts">Month in which the company's year starts.</param>
    public static SalesPeriod? Read(string text, int yearStarts)
    {
        if (Quarter().Match(text) is { Success: true } quarter)
        {
            LocalDate year = new(Number(quarter, "year"), yearStarts, 1);
            return SalesPeriod.OfQuarter(year.PlusMonths((Number(quarter, "quarter") - 1) * MonthsOfQuarter), yearStarts);
        }

        if (Month().Match(text) is { Success: true } month) return SalesPeriod.OfMonth(new LocalDate(Number(month, "year"), Number(month, "month"), 1));
        return SalesPeriod.TryParse(text, out SalesPeriod? days) ? days : null;
    }

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[12][0-9]{3})-[Qq](?<quarter>[1-4])$")]
    private static partial Regex Quarter();

    [GeneratedRegex("^(?<year>[12][0-9]{3})-(?<month>0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}
