using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.English;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Joins two days or periods; each side lends the other what it leaves out.</summary>
internal static class DayRanges
{
    public static DayPhrase? Join(DayPhrase first, DayPhrase second)
    {
        if (first.IsImpossible || second.IsImpossible)
        {
            return DayPhrase.Impossible(second.Next);
        }

        first = Completed(first, second);
        var back = Ending(first.Back, second, second.Back);
        var ahead = Ending(first.Ahead, second, second.Ahead) ?? back;
        back ??= ahead;
        return back is { } past && ahead is { } future
            ? new DayPhrase(second.Next, TimeUnit.Fortnight, past, future) { Form = past == future ? DateForm.Complete : first.Form == DateForm.Complete ? second.Form : first.Form }
            : null;
    }

    /// <summary>Days of a month by number: 4-23 in next month, 4 to 22 January, 1995, "4 and 22 this month" behind "between".</summary>
    public static DayPhrase? Numbered(DateScan scan, int at)
    {
        if (SmallNumbers.DayOfMonth(scan, scan.Skip(at, DateWord.Article)) is not { } first || !IsJoint(scan, first.Next, at))
        {
            return null;
        }

        var secondAt = scan.Skip(first.Next + 1, DateWord.Article);
        if (EnglishMonths.DayFirst(scan, secondAt) is { IsDay: true, IsImpossible: false } dated && !scan[dated.Next].Is(DateWord.Number))
        {
            return Join(DayOf(dated, first.Value), dated);
        }

        if (scan[secondAt].Is(DateWord.Month) && EnglishMonths.Read(scan, secondAt) is { IsDay: true, IsImpossible: false } full)
        {
            return Join(DayOf(full, first.Value), full);
        }

        return Ordinals(scan, at, secondAt) ?? InMonth(scan, secondAt, first.Value);
    }

    // 21st to 25th: of the month that is nearest.
    private static DayPhrase? Ordinals(DateScan scan, int at, int secondAt) =>
        IsWrittenOrdinal(scan, at) && IsWrittenOrdinal(scan, secondAt) && BareDay(scan, secondAt) is { } second && SmallNumbers.DayOfMonth(scan, at) is { } first
            ? Join(scan.Resolve(first.Next, new OpenDate(TimeUnit.Day, Day: first.Value)), second) : null;

    private static bool IsWrittenOrdinal(DateScan scan, int at) => scan[at].Kind == DateWord.Ordinal && TextScan.IsDigit(scan.Text.CharAt(scan[at].Start));

    private static DayPhrase? InMonth(DateScan scan, int secondAt, int first) =>
        SmallNumbers.DayOfMonth(scan, secondAt) is { } second && second.Value > first && scan[second.Next].Kind is DateWord.Of or DateWord.In or DateWord.Relative
            && EnglishDays.Container(scan, second.Next) is { Unit: TimeUnit.Month } month
            ? month.Part(month.Next, TimeUnit.Fortnight, days => second.Value <= days.Last.Day ? new(days.First.PlusDays(first - 1), days.First.PlusDays(second.Value - 1)) : null)
            : null;

    /// <summary>Two sides inside a period said before them: this week from Tue to Thur, November between 19 and 20.</summary>
    public static DayPhrase? Inside(DateScan scan, DayPhrase period)
    {
        if (scan[period.Next].Kind is not (DateWord.From or DateWord.Between) || period.Unit is not (TimeUnit.Week or TimeUnit.Month))
        {
            return null;
        }

        if (OpenDay(scan, period.Next + 1, period.Unit) is not { } first || scan[first.Next].Kind is not (DateWord.To or DateWord.Dash or DateWord.And)
            || OpenDay(scan, first.Next + 1, period.Unit) is not { } second)
        {
            return null;
        }

        return period.Part(second.Next, TimeUnit.Fortnight, days => first.Open.From(days.First) is { } from && second.Open.From(from.First) is { } to ? new DayRange(from.First, to.Last) : null);
    }

    /// <summary>A day of the month that only the side before it makes one: the 19 of "November 18-19".</summary>
    public static DayPhrase? BareDay(DateScan scan, int at)
    {
        var start = scan.Skip(at, DateWord.Article);
        return SmallNumbers.DayOfMonth(scan, start) is { } day && scan[day.Next].Kind is DateWord.Other or DateWord.Comma or DateWord.Dot && scan.IsClauseEnd(day.Next) && !scan[day.Next + 1].IsArabic
            ? scan.Resolve(day.Next, new OpenDate(TimeUnit.Day, Day: day.Value))
            : null;
    }

    private static bool IsJoint(DateScan scan, int at, int start) =>
        scan[at].Kind is DateWord.Dash or DateWord.To || (scan[at].Is(DateWord.And) && scan[start - 1].Is(DateWord.Between));

    private static DayPhrase DayOf(DayPhrase month, int day) =>
        month.Part(month.Next, TimeUnit.Day, days => day <= DayRange.Month(days.First).Last.Day ? DayRange.Of(DayRange.Month(days.First).First.PlusDays(day - 1)) : null);

    private static (int Next, OpenDate Open)? OpenDay(DateScan scan, int at, TimeUnit unit) => unit == TimeUnit.Week
        ? scan[at].Is(DateWord.Weekday) ? (at + 1, new OpenDate(TimeUnit.Day, Weekday: scan[at].Value)) : null
        : SmallNumbers.DayOfMonth(scan, at) is { } day ? (day.Next, new OpenDate(TimeUnit.Day, Day: day.Value)) : null;

    // "4 to January 22, 1995", "26 june to 28 june in 2020": month and year of the second side count for the first.
    private static DayPhrase Completed(DayPhrase first, DayPhrase second)
    {
        if (first.Open is not { } open || open.Form == DateForm.Weekday || !(second.Open is null || open.Form == DateForm.DayOfMonth))
        {
            return first;
        }

        if (open.Form == DateForm.DayOfMonth)
        {
            return second.Open is { Month: > 0, Feast: null } named && open.Day > 0 ? Filled(first, second, days => new OpenDate(TimeUnit.Day, named.Month, open.Day).Back(days.First)) : first;
        }

        return second.IsDay || second.Unit == open.Unit ? Filled(first, second, days => open.Back(days.First)) : first;
    }

    private static DayPhrase Filled(DayPhrase first, DayPhrase second, Func<DayRange, DayRange?> find) =>
        find(second.Back) is { } back && find(second.Ahead) is { } ahead ? first with { Back = back, Ahead = ahead } : first;

    private static DayRange? Ending(DayRange start, DayPhrase second, DayRange end)
    {
        var last = second.Open is { } open ? open.From(start.First)?.Last : end.Last;
        return last is { } day && day >= start.First ? new DayRange(start.First, day) : null;
    }
}
