using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>The day of another week, month or year that today is of this one: this day last month, 去年今天. A shorter month lends its last day.</summary>
internal static class SameDays
{
    public static DayPhrase? In(DateScan scan, int next, DayPhrase period) => period.Unit switch
    {
        TimeUnit.Week => period.Part(next, TimeUnit.Day, days => DayRange.Of(days.First.PlusDays((int)scan.Today.DayOfWeek - 1))),
        TimeUnit.Month => period.Part(next, TimeUnit.Day, days => DayRange.Of(scan.Today.PlusMonths(Months(DayRange.Month(scan.Today).First, days.First)))),
        TimeUnit.Year => period.Part(next, TimeUnit.Day, days => DayRange.Of(scan.Today.PlusYears(days.First.Year - scan.Today.Year))),
        _ => null,
    };

    private static int Months(LocalDate from, LocalDate to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
