using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Phrases that begin with an ordinal: the 15th, first Friday of next month, third week of Jan, second half of 2025.</summary>
internal static class EnglishOrdinals
{
    public static DayPhrase? Read(DateScan scan, int at, bool hasArticle)
    {
        if (SmallNumbers.Read(scan, at) is not { Value: >= 1 and <= 366 } ordinal)
        {
            return null;
        }

        return scan[ordinal.Next].Kind switch
        {
            DateWord.Weekday => NthWeekday(scan, ordinal.Next, ordinal.Value),
            DateWord.Unit or DateWord.Half => NthUnit(scan, ordinal.Next, ordinal.Value),
            _ => EnglishMonths.DayFirst(scan, at) ?? DayOf(scan, ordinal.Next, ordinal.Value) ?? (hasArticle ? Bare(scan, at) : null),
        };
    }

    /// <summary>"the 27", "the twenty second".</summary>
    public static DayPhrase? NumberAfterArticle(DateScan scan, int at) =>
        SmallNumbers.Read(scan, at) is { IsOrdinal: true } ? Read(scan, at, hasArticle: true)
        : EnglishMonths.DayFirst(scan, at) ?? (scan[at].IsArabic ? Bare(scan, at) : null);

    /// <summary>A day of the month behind "the" or "on", where nothing follows that it could count.</summary>
    public static DayPhrase? Bare(DateScan scan, int at)
    {
        if (SmallNumbers.DayOfMonth(scan, at) is not { } day || scan[day.Next].Kind is DateWord.Unit or DateWord.Relative or DateWord.Slash or DateWord.Colon or DateWord.Multiplier or DateWord.HalfDay)
        {
            return null;
        }

        var isSure = day.IsOrdinal && (scan[at].Kind == DateWord.Ordinal && TextScan.IsDigit(scan.Text.CharAt(scan[at].Start)) || day.Next > at + 1);
        return isSure || StartsSentence(scan.Text, scan[day.Next].Start) || (scan.IsClauseEnd(day.Next) && !scan[day.Next].Is(DateWord.Number)) || (scan[at].IsArabic && scan.IsClauseEnd(day.Next)) ? scan.Resolve(day.Next, new OpenDate(TimeUnit.Day, Day: day.Value)) : null;
    }

    // "on the twenty eighth i rang"
    private static bool StartsSentence(string text, int at) => text.StartsAt(at, "i ") || text.StartsAt(at, "we ") || text.StartsAt(at, "they ");

    // 20th of next month, the 21st this month
    private static DayPhrase? DayOf(DateScan scan, int at, int day) =>
        scan[at].Kind is DateWord.Of or DateWord.Relative && EnglishDays.Container(scan, at) is { Unit: TimeUnit.Month } month
            ? month.Part(month.Next, TimeUnit.Day, days => Within(days, days.First.PlusDays(day - 1)))
            : null;

    private static DayPhrase? NthWeekday(DateScan scan, int at, int n)
    {
        var weekday = (IsoDayOfWeek)scan[at].Value;
        var period = EnglishDays.Container(scan, at + 1) ?? DayPhrase.Of(at + 1, TimeUnit.Month, DayRange.Month(scan.Today));
        return period.Part(period.Next, TimeUnit.Day, days => Within(days, days.First.With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(n - 1)));
    }

    private static DayPhrase? NthUnit(DateScan scan, int at, int n)
    {
        if (scan[at].Is(DateWord.Half))
        {
            return HalfOf(scan, at + 1, n);
        }

        var unit = (TimeUnit)scan[at].Value;
        if (EnglishDays.Container(scan, at + 1) is { } period)
        {
            return unit switch
            {
                TimeUnit.Day => period.Part(period.Next, TimeUnit.Day, days => Within(days, days.First.PlusDays(n - 1))),
                TimeUnit.Week => period.Part(period.Next, unit, days => Weeks.Nth(days, n)),
                TimeUnit.Month when n <= 12 => period.Part(period.Next, unit, days => DayRange.Months(days.First.PlusMonths(n - 1), 1)),
                TimeUnit.Quarter when n <= 4 => period.Part(period.Next, unit, days => new OpenDate(unit, n) { FiscalStart = scan.FiscalStart }.InYear(days.First.Year)),
                _ => null,
            };
        }

        return unit == TimeUnit.Quarter && n <= 4 ? scan.Resolve(at + 1, new OpenDate(unit, n) { FiscalStart = scan.FiscalStart }) : null;
    }

    private static DayPhrase? HalfOf(DateScan scan, int at, int n)
    {
        if (n > 2)
        {
            return null;
        }

        return EnglishDays.Container(scan, at) switch
        {
            { Unit: TimeUnit.Year } year => year.Part(year.Next, TimeUnit.Half, days => new OpenDate(TimeUnit.Half, n).InYear(days.First.Year)),
            { Unit: TimeUnit.Month } month => month.Part(month.Next, TimeUnit.Fortnight, days => Halves.Of(days, n)),
            null => scan.Resolve(at, new OpenDate(TimeUnit.Half, n)),
            _ => null,
        };
    }

    private static DayRange? Within(DayRange days, LocalDate day) => day <= days.Last ? DayRange.Of(day) : null;
}
