using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Calendar periods counted from the one that holds today: this month (0), last quarter (−1), 上上周 (−2).</summary>
internal static class Periods
{
    public static DayPhrase? Of(DateScan scan, int next, TimeUnit unit, int relative) => unit switch
    {
        TimeUnit.Week => Week(scan, next, relative),
        TimeUnit.Weekend => Weekend(scan, next, relative),
        TimeUnit.Fortnight => DayPhrase.Of(next, unit, new(DayRange.Week(scan.Today.PlusWeeks(relative)).First, DayRange.Week(scan.Today.PlusWeeks(relative + 1)).Last)),
        TimeUnit.Month => Month(scan, next, relative),
        TimeUnit.Quarter => DayPhrase.Of(next, unit, DayRange.Quarter(scan.Today.PlusMonths(3 * relative), scan.FiscalStart)),
        TimeUnit.Year => Year(scan, next, relative),
        _ => null,
    };

    public static DayPhrase Week(DateScan scan, int next, int relative) => DayPhrase.Of(next, TimeUnit.Week, DayRange.Week(scan.Today.PlusWeeks(relative)));

    public static DayPhrase Weekend(DateScan scan, int next, int relative)
    {
        var week = DayRange.Week(scan.Today.PlusWeeks(relative));
        return DayPhrase.Of(next, TimeUnit.Weekend, new(week.Last.PlusDays(-1), week.Last));
    }

    public static DayPhrase Month(DateScan scan, int next, int relative) =>
        DayPhrase.Of(next, TimeUnit.Month, DayRange.Month(DayRange.Month(scan.Today).First.PlusMonths(relative)));

    public static DayPhrase Year(DateScan scan, int next, int relative) => DayPhrase.Of(next, TimeUnit.Year, DayRange.Year(scan.Today.Year + relative));
}
