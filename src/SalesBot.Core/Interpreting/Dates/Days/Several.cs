using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>The first or last months, weeks, days or quarters of a period: 今年前三个月, 2021年的最后4个月, last four months of 2021.</summary>
internal static class Several
{
    /// <summary>Behind the period, as Chinese says it: 前 or 最后 at <paramref name="at"/>, a number, a unit.</summary>
    public static DayPhrase? Of(DateScan scan, int at, DayPhrase period)
    {
        var isLast = scan[at].Is(DateWord.LastOf);
        return (isLast || scan[at].Is(DateWord.Ago)) && scan[at + 1].Is(DateWord.Number) && scan[at + 2].Is(DateWord.Unit)
            ? Part(scan, at + 3, period, scan[at + 1].Value, (TimeUnit)scan[at + 2].Value, isLast)
            : null;
    }

    public static DayPhrase? Part(DateScan scan, int next, DayPhrase period, int count, TimeUnit unit, bool isLast)
    {
        if (count is < 1 or > 366)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Day => period.Part(next, TimeUnit.Fortnight, days => isLast ? new(days.Last.PlusDays(1 - count), days.Last) : new(days.First, days.First.PlusDays(count - 1))),
            TimeUnit.Week => period.Part(next, TimeUnit.Fortnight, days => Weeks(days, count, isLast)),
            TimeUnit.Month => period.Part(next, TimeUnit.Fortnight, days => Months(days, count, isLast)),
            TimeUnit.Quarter => period.Part(next, TimeUnit.Fortnight, days => Months(scan.FiscalYear(days), count * 3, isLast)),
            _ => null,
        };
    }

    private static DayRange Weeks(DayRange days, int count, bool isLast)
    {
        var week = isLast ? Days.Weeks.Last(days) : Days.Weeks.Nth(days, 1);
        return isLast ? new(week.First.PlusWeeks(1 - count), week.Last) : new(week.First, week.Last.PlusWeeks(count - 1));
    }

    private static DayRange Months(DayRange days, int count, bool isLast) =>
        isLast ? DayRange.Months(days.Last.PlusDays(1).PlusMonths(-count), count) : DayRange.Months(days.First, count);
}
