using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Dates and periods with an English month name: May 21st, 4th of July 1995, Feb 2018, December last year.</summary>
internal static class EnglishMonths
{
    /// <summary>The month name stands at <paramref name="at"/>.</summary>
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var month = scan[at].Value;
        var next = scan[at + 1].Kind is DateWord.Dot or DateWord.Slash or DateWord.Dash or DateWord.Comma ? at + 2 : at + 1;
        next = scan.Skip(next, DateWord.Article);
        if (SmallNumbers.DayOfMonth(scan, next) is { } day && !IsClockBehind(scan, day, next))
        {
            return AfterDay(scan, day.Next, month, day.Value, mayBeShort: day.IsOrdinal);
        }

        if (Years.Behind(scan, at + 1) is { } year)
        {
            return DayPhrase.Of(year.Next, TimeUnit.Month, DayRange.Months(new LocalDate(year.Year, month, 1), 1));
        }

        return InYear(scan, at + 1, month) ?? scan.Resolve(at + 1, new OpenDate(TimeUnit.Month, month));
    }

    /// <summary>The day stands before the month: 26 june, 4th of July, 05-Aug-2016; also 2019/aug/01.</summary>
    public static DayPhrase? DayFirst(DateScan scan, int at)
    {
        if (Years.IsYear(scan[at]) && scan[at + 1].Kind is DateWord.Dash or DateWord.Slash && scan[at + 2].Is(DateWord.Month) && scan[at + 3].Is(scan[at + 1].Kind)
            && SmallNumbers.DayOfMonth(scan, at + 4) is { } last)
        {
            return DateScan.Resolve(last.Next, scan[at].Value, scan[at + 2].Value, last.Value);
        }

        if (SmallNumbers.DayOfMonth(scan, at) is not { } day)
        {
            return null;
        }

        var name = scan[day.Next].Kind is DateWord.Of or DateWord.Dot or DateWord.Dash or DateWord.Slash or DateWord.Comma ? day.Next + 1 : day.Next;
        return scan[name].Is(DateWord.Month) ? AfterDay(scan, name + 1, scan[name].Value, day.Value, mayBeShort: false) : null;
    }

    private static DayPhrase AfterDay(DateScan scan, int at, int month, int day, bool mayBeShort)
    {
        if (Years.Behind(scan, at) is { } year)
        {
            return DateScan.Resolve(year.Next, year.Year, month, day);
        }

        if (mayBeShort && scan[at].HasDigits(2) && scan[at].Value >= 10 && scan[at + 1].Kind is not (DateWord.Colon or DateWord.HalfDay or DateWord.Unit))
        {
            return DateScan.Resolve(at + 1, Years.OfTwoDigits(scan[at].Value), month, day);
        }

        var open = new OpenDate(TimeUnit.Day, month, day);
        return RelativeYear(scan, at) is { } relative
            ? relative.Part(relative.Next, TimeUnit.Day, days => open.InYear(days.First.Year))
            : scan.Resolve(at, open);
    }

    // December last year, June of next year
    private static DayPhrase? InYear(DateScan scan, int at, int month) =>
        RelativeYear(scan, at) is { } year ? year.Part(year.Next, TimeUnit.Month, days => DayRange.Months(new LocalDate(days.First.Year, month, 1), 1)) : null;

    private static DayPhrase? RelativeYear(DateScan scan, int at)
    {
        var start = scan[at].Kind is DateWord.Of or DateWord.In ? at + 1 : at;
        return scan[start].Is(DateWord.Relative) && scan[start + 1].IsUnit(TimeUnit.Year) ? EnglishRelatives.Read(scan, start) : null;
    }

    // "May 10:30" and "in March 3pm" name no day.
    private static bool IsClockBehind(DateScan scan, (int Next, int Value, bool IsOrdinal) day, int at) =>
        !day.IsOrdinal && ((scan[day.Next].Is(DateWord.Colon) && day.Next == at + 1 && scan.IsJoined(day.Next + 1)) || (scan[day.Next].Is(DateWord.HalfDay) && scan.IsJoined(day.Next)));
}
