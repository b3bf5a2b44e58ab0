using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Days and periods in English.</summary>
internal static class EnglishDays
{
    /// <summary>The day or period whose first token is at <paramref name="at"/>; null if none begins there.</summary>
    public static DayPhrase? Read(DateScan scan, int at)
    {
        if (!scan.Enter())
        {
            return null;
        }

        var phrase = ReadInside(scan, at);
        scan.Leave();
        return phrase;
    }

    /// <summary>A week, month, quarter or year at <paramref name="at"/>, an "of" or "in" before it left out.</summary>
    public static DayPhrase? Container(DateScan scan, int at)
    {
        var start = scan[at].Kind is DateWord.Of or DateWord.In or DateWord.Comma ? at + 1 : at;
        return Read(scan, start) is { IsDay: false, IsImpossible: false } period ? period : Years.Read(scan, start) is { } year && start > at
            ? DayPhrase.Of(year.Next, TimeUnit.Year, DayRange.Year(year.Year))
            : null;
    }

    private static DayPhrase? ReadInside(DateScan scan, int at) => scan[at].Kind switch
    {
        DateWord.Day => InWeeks(scan, at) ?? DayPhrase.Of(at + 1, scan.Today.PlusDays(scan[at].Value)),
        DateWord.Article => WeeksFrom(scan, at) ?? AfterArticle(scan, at),
        DateWord.On => AfterOn(scan, at + 1),
        DateWord.For when scan[at + 1].Is(DateWord.Ordinal) && TextScan.IsDigit(scan.Text[scan[at + 1].Start]) => EnglishOrdinals.Bare(scan, at + 1),
        DateWord.Month => EnglishMonths.Read(scan, at),
        DateWord.Ordinal => EnglishOrdinals.Read(scan, at, hasArticle: false),
        DateWord.Number => NumericDates.Read(scan, at) ?? EnglishMonths.DayFirst(scan, at) ?? EnglishPeriods.YearFirst(scan, at),
        DateWord.EightDigits => NumericDates.Read(scan, at),
        DateWord.Weekday => EnglishWeekdays.Read(scan, at),
        DateWord.Relative => EnglishRelatives.Read(scan, at),
        DateWord.Unit when !TextScan.IsHan(scan.Text[scan[at].Start]) => EnglishPeriods.UnitFirst(scan, at),
        DateWord.Half or DateWord.PeriodLetter or DateWord.Calendar => EnglishPeriods.Read(scan, at),
        DateWord.Edge or DateWord.Rest or DateWord.Later or DateWord.Ago => EnglishEdges.Read(scan, at),
        DateWord.ToDate when scan[at].Value >= 0 => EnglishPeriods.ToDate(scan, at + 1, (TimeUnit)scan[at].Value),
        DateWord.Feast => EnglishFeasts.Read(scan, at),
        _ => null,
    };

    // "today week", "tomorrow fortnight": British for so long after that day.
    private static DayPhrase? InWeeks(DateScan scan, int at) =>
        scan[at].Value >= 0 && DaysOf(scan, at + 1) is { } days ? DayPhrase.Of(at + 2, scan.Today.PlusDays(scan[at].Value + days)) : null;

    // "a week today", "a fortnight tomorrow", "a week on Friday"
    private static DayPhrase? WeeksFrom(DateScan scan, int at)
    {
        if (scan[at].Value != 1 || DaysOf(scan, at + 1) is not { } days) return null;
        var day = scan.Skip(at + 2, DateWord.On);
        if (day == at + 2 && scan[day].Is(DateWord.Day) && scan[day].Value >= 0) return DayPhrase.Of(day + 1, scan.Today.PlusDays(scan[day].Value + days));
        return day > at + 2 && scan[day].Is(DateWord.Weekday) ? DayPhrase.Of(day + 1, scan.Today.Next((NodaTime.IsoDayOfWeek)scan[day].Value).PlusDays(days)) : null;
    }

    private static int? DaysOf(DateScan scan, int at) => scan[at].IsUnit(TimeUnit.Week) ? 7 : scan[at].IsUnit(TimeUnit.Fortnight) ? 14 : null;

    private static DayPhrase? AfterArticle(DateScan scan, int at) => scan[at + 1].Kind switch
    {
        DateWord.Ordinal => EnglishOrdinals.Read(scan, at + 1, hasArticle: scan[at].Value == 0),
        DateWord.Number => EnglishOrdinals.NumberAfterArticle(scan, at + 1),
        DateWord.Unit => EnglishPeriods.UnitAfterArticle(scan, at + 1),
        DateWord.Weekday when scan[at + 2].Kind is DateWord.Before or DateWord.After => Read(scan, at + 1),
        DateWord.Relative or DateWord.Edge or DateWord.Rest or DateWord.Feast or DateWord.Half => Read(scan, at + 1),
        _ => null,
    };

    private static DayPhrase? AfterOn(DateScan scan, int at) =>
        Read(scan, at) ?? (scan[at].Kind is DateWord.Ordinal or DateWord.Number && !scan[at - 2].IsArabic ? EnglishOrdinals.Bare(scan, at) : null);
}
