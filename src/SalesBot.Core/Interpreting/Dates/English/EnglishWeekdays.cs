using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Phrases that begin with a weekday: Friday, Friday of next week, Saturday the 23rd, Tuesday, Jan 15.</summary>
internal static class EnglishWeekdays
{
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var weekday = scan[at].Value;
        if (InWeek(scan, at + 1) is { } week)
        {
            return week.Part(week.Next, TimeUnit.Day, days => DayRange.Of(days.First.PlusDays(weekday - 1)));
        }

        return WeekLater(scan, at) ?? BeforeLast(scan, at + 1, weekday) ?? DatedBehind(scan, at + 1) ?? WithDayOfMonth(scan, at + 1, weekday) ?? scan.Resolve(at + 1, new OpenDate(TimeUnit.Day, Weekday: weekday));
    }

    /// <summary>A full date behind a weekday, which then only repeats it: "Tuesday, Jan 15", "this Friday-Jun-15", "this friday (jun-15)", "this friday 5/12".</summary>
    public static DayPhrase? DatedBehind(DateScan scan, int at)
    {
        var inside = scan[at].Is(DateWord.Open);
        var start = scan[at].Kind is DateWord.Open or DateWord.Comma or DateWord.Dash ? at + 1 : at;
        var date = scan[start].Kind switch
        {
            DateWord.Month => EnglishMonths.Read(scan, start),
            DateWord.Number => NumericDates.Read(scan, start) ?? EnglishMonths.DayFirst(scan, start),
            DateWord.Ordinal => EnglishMonths.DayFirst(scan, start),
            _ => null,
        };
        return date is { IsDay: true } day ? day.Until(inside ? scan.Skip(day.Next, DateWord.Close) : day.Next) : null;
    }

    // "Monday week": the one after the next to come.
    private static DayPhrase? WeekLater(DateScan scan, int at) =>
        scan[at + 1].IsUnit(TimeUnit.Week) && scan[at + 1].Start == scan[at].End + 1 && scan.Text[scan[at + 1].End - 1] == 'k' && new OpenDate(TimeUnit.Day, Weekday: scan[at].Value).Ahead(scan.Today) is { } next
            ? DayPhrase.Of(at + 2, next.First.PlusWeeks(1)) : null;

    // the Friday before last, Friday after next
    private static DayPhrase? BeforeLast(DateScan scan, int at, int weekday) => (scan[at].Kind, scan[at + 1]) switch
    {
        (DateWord.Before, { Kind: DateWord.Relative, Value: -1 }) => DayPhrase.Of(at + 2, DayRange.Week(scan.Today.PlusWeeks(-2)).First.PlusDays(weekday - 1)),
        (DateWord.After, { Kind: DateWord.Relative, Value: 1 }) => DayPhrase.Of(at + 2, DayRange.Week(scan.Today.PlusWeeks(2)).First.PlusDays(weekday - 1)),
        _ => null,
    };

    // Friday next week, Friday of next week, tuesday of the week before last
    private static DayPhrase? InWeek(DateScan scan, int at)
    {
        var start = scan[at].Kind is DateWord.Of or DateWord.In or DateWord.Comma ? at + 1 : at;
        return scan[start].Kind is DateWord.Relative or DateWord.Article && EnglishDays.Read(scan, start) is { Unit: TimeUnit.Week } week ? week : null;
    }

    // Friday 31, Saturday the 23rd, Wed 13th: not "Monday 12-4", "Friday 3pm" or "Monday two weeks from now".
    private static DayPhrase? WithDayOfMonth(DateScan scan, int at, int weekday)
    {
        var start = scan.Skip(at, DateWord.Article);
        if (SmallNumbers.DayOfMonth(scan, start) is not { } day || !(scan[start].IsArabic || day.IsOrdinal || start > at))
        {
            return null;
        }

        var isClock = !day.IsOrdinal && start == at && scan[day.Next].Kind is DateWord.Colon or DateWord.HalfDay or DateWord.Dash or DateWord.To or DateWord.Dot or DateWord.OClock or DateWord.HourMark or DateWord.And;
        var isCount = scan[day.Next].Kind is DateWord.Unit or DateWord.Slash || (!day.IsOrdinal && !scan.IsClauseEnd(day.Next));
        var open = new OpenDate(TimeUnit.Day, Day: day.Value, Weekday: weekday);
        return isClock || isCount || scan[start].Start > scan[at - 1].End + 5 ? null : scan.Resolve(day.Next, open);
    }
}
