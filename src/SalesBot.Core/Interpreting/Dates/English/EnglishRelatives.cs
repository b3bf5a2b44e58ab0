using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Phrases that begin with last, this or next: next Friday, last month, this past Wednesday, last week of July.</summary>
internal static class EnglishRelatives
{
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var relative = scan[at];
        if (relative.Value == 0 && scan[at + 1].Is(DateWord.Relative))
        {
            return Read(scan, at + 1);
        }

        var next = at + 1;
        return scan[next].Kind switch
        {
            DateWord.Weekday => OnWeekday(scan, relative, next),
            DateWord.Month => InMonth(scan, relative.Value, next),
            DateWord.Unit => InUnit(scan, relative.Value, next),
            DateWord.PeriodLetter when scan[next].Value == 3 && !scan[next + 1].Is(DateWord.Number) => Periods.Of(scan, next + 1, TimeUnit.Quarter, relative.Value),
            DateWord.Calendar when scan[next + 1].IsUnit(TimeUnit.Year) => Periods.Year(scan, next + 2, relative.Value),
            DateWord.Feast => EnglishFeasts.Relative(scan, next, relative.Value),
            DateWord.Number when relative.Value == -1 => LastOfPeriod(scan, next),
            _ => null,
        };
    }

    // the last four months of 2021
    private static DayPhrase? LastOfPeriod(DateScan scan, int at) =>
        SmallNumbers.Read(scan, at) is { IsOrdinal: false } count && scan[count.Next].Is(DateWord.Unit) && scan[count.Next + 1].Is(DateWord.Of)
            && EnglishDays.Container(scan, count.Next + 1) is { } period
            ? Several.Part(scan, period.Next, period, count.Value, (TimeUnit)scan[count.Next].Value, isLast: true)
            : null;

    private static DayPhrase? OnWeekday(DateScan scan, DateToken relative, int at)
    {
        var weekday = (IsoDayOfWeek)scan[at].Value;
        if (relative.Value == -1 && scan[at + 1].Kind is DateWord.Of or DateWord.In && EnglishDays.Container(scan, at + 1) is { } period)
        {
            return period.Part(period.Next, TimeUnit.Day, days => DayRange.Of(days.Last.With(DateAdjusters.PreviousOrSame(weekday))));
        }

        if (relative.Value == 0 && EnglishWeekdays.DatedBehind(scan, at + 1) is { } dated)
        {
            return dated;
        }

        return DayPhrase.Of(at + 1, Weekdays.Relative(scan.Today, weekday, relative.Value, isNearest: relative.Detail == Flavour.Nearest));
    }

    // "next june" is the next one to come, "last june" the one that is over.
    private static DayPhrase InMonth(DateScan scan, int relative, int at)
    {
        var open = new OpenDate(TimeUnit.Month, scan[at].Value);
        var month = DayRange.Month(scan.Today);
        var days = relative switch
        {
            0 => open.InYear(scan.Today.Year),
            > 0 => open.From(month.Last),
            _ => open.Back(month.First.PlusDays(-1)),
        };
        return DayPhrase.Of(at + 1, TimeUnit.Month, days ?? month);
    }

    private static DayPhrase? InUnit(DateScan scan, int relative, int at)
    {
        var unit = (TimeUnit)scan[at].Value;
        if (relative == -1 && scan[at + 1].Kind is DateWord.Of or DateWord.In && EnglishDays.Container(scan, at + 1) is { } period && LastOf(scan, unit, period) is { } last)
        {
            return last;
        }

        return unit switch
        {
            TimeUnit.Day => relative == 0 && scan[at + 1].Kind is DateWord.Relative && Read(scan, at + 1) is { } other ? SameDays.In(scan, other.Next, other) : DayPhrase.Of(at + 1, scan.Today.PlusDays(relative)),
            TimeUnit.Week => EnglishPeriods.WeekdayBehind(scan, Periods.Week(scan, at + 1, relative)),
            _ => Periods.Of(scan, at + 1, unit, relative) is { } calendar ? EnglishPeriods.NamedInside(scan, calendar) : null,
        };
    }

    // the last day of the month, the last week of july
    private static DayPhrase? LastOf(DateScan scan, TimeUnit unit, DayPhrase period) => unit switch
    {
        TimeUnit.Day => period.Part(period.Next, TimeUnit.Day, days => DayRange.Of(days.Last)),
        TimeUnit.Week => period.Part(period.Next, unit, days => Weeks.Last(days)),
        TimeUnit.Month => period.Part(period.Next, unit, days => DayRange.Month(days.Last)),
        TimeUnit.Quarter => period.Part(period.Next, unit, days => DayRange.Quarter(days.Last, scan.FiscalStart)),
        _ => null,
    };
}
