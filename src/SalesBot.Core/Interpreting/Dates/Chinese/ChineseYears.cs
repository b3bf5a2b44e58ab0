using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Feasts;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Chinese;

/// <summary>Years in Chinese and what stands behind them: 去年Q4, 2026年三季度, 明年上半年, 今年第三个月, 年底.</summary>
internal static class ChineseYears
{
    /// <summary>A year of the calendar (2026年, 零八年, 24年): not a count of years (三年, 10年).</summary>
    public static (int Next, int Year)? YearEnd(DateScan scan, int at)
    {
        var number = scan[at];
        if (!number.Is(DateWord.Number) || !scan[at + 1].Is(DateWord.YearMark))
        {
            return null;
        }

        if (Years.IsYear(number))
        {
            return (at + 2, number.Value);
        }

        var isShort = Math.Abs(number.Detail) == 2;
        var isNear = Math.Abs(2000 + number.Value - scan.Today.Year) <= 4;
        var hasMonth = scan[at + 2].Is(DateWord.Number) && scan[at + 3].Is(DateWord.MonthMark);
        return isShort && (isNear || hasMonth || number.Detail < 0) ? (at + 2, Years.OfTwoDigits(number.Value)) : null;
    }

    /// <summary>The part of <paramref name="year"/> that is said behind it; the year itself if none is.</summary>
    public static DayPhrase Within(DateScan scan, DayPhrase year)
    {
        var at = scan.Skip(year.Next, DateWord.Of);
        return ChineseMonths.Read(scan, at, year)
            ?? Part(scan, at, year)
            ?? Counted(scan, at, year)
            ?? FeastOf(scan, at, year)
            ?? (scan[at].Is(DateWord.Day, 0) ? SameDays.In(scan, at + 1, year) : null)
            ?? ChineseMonths.LastOf(scan, at, year)
            ?? Several.Of(scan, at, year)
            ?? EdgeOf(scan, year, DateWord.YearMark);
    }

    /// <summary>The beginning or end of <paramref name="period"/>, its mark said again or not: 下月初, 明年年初, 上个月月底; the period itself if none is said.</summary>
    public static DayPhrase EdgeOf(DateScan scan, DayPhrase period, DateWord mark)
    {
        var again = mark != DateWord.Other && scan[period.Next].Is(mark) ? period.Next + 1 : period.Next;
        return scan[again].Is(DateWord.Edge) && scan.IsJoined(again) ? Edges.Apply(period, again + 1, (Edge)scan[again].Value) : period;
    }

    /// <summary>上半年, Q3, 三季度 without a year.</summary>
    public static DayPhrase? PartWithoutYear(DateScan scan, int at)
    {
        if (scan[at].Is(DateWord.HalfOf) && scan[at].Detail != (int)TimeUnit.Year)
        {
            return (TimeUnit)scan[at].Detail == TimeUnit.Week
                ? Periods.Week(scan, at + 1, 0).Part(at + 1, TimeUnit.Fortnight, days => Halves.Of(days, scan[at].Value))
                : Periods.Month(scan, at + 1, 0).Part(at + 1, TimeUnit.Fortnight, days => Halves.Of(days, scan[at].Value));
        }

        return PartAt(scan, at) is { } part ? EdgeOf(scan, scan.Resolve(part.Next, part.Open), DateWord.Other) : null;
    }

    private static DayPhrase? Part(DateScan scan, int at, DayPhrase year) =>
        PartAt(scan, at) is { } part ? EdgeOf(scan, year.Part(part.Next, part.Open.Unit, days => part.Open.InYear(days.First.Year)), DateWord.Other) : null;


    // Q3, H1, 三季度, 第三季度, 上半年; 三个季度 are nine months and "three quarters" a part.
    private static (int Next, OpenDate Open)? PartAt(DateScan scan, int at)
    {
        var token = scan[at];
        if (token.Is(DateWord.HalfOf))
        {
            return token.Detail == (int)TimeUnit.Year ? (at + 1, new OpenDate(TimeUnit.Half, token.Value)) : null;
        }

        if (token.Is(DateWord.PeriodLetter))
        {
            var number = scan[at + 1];
            var unit = token.Value == 3 ? TimeUnit.Quarter : TimeUnit.Half;
            return number.HasDigits(1) && scan.IsJoined(at + 1) && number.Value >= 1 && number.Value <= 12 / token.Value ? (at + 2, Open(scan, unit, number.Value)) : null;
        }

        var start = scan.Skip(at, DateWord.Nth);
        return scan[start] is { Kind: DateWord.Number, Value: >= 1 and <= 4 } && scan[start + 1].IsUnit(TimeUnit.Quarter) && scan.Text[scan[start + 1].Start] == '季'
            ? (start + 2, Open(scan, TimeUnit.Quarter, scan[start].Value))
            : null;
    }

    private static OpenDate Open(DateScan scan, TimeUnit unit, int number) => new(unit, number) { FiscalStart = unit == TimeUnit.Quarter ? scan.FiscalStart : 1 };

    // 第九个月, 第一周
    private static DayPhrase? Counted(DateScan scan, int at, DayPhrase year)
    {
        if (!scan[at].Is(DateWord.Nth) || !scan[at + 1].Is(DateWord.Number) || !scan[at + 2].Is(DateWord.Unit))
        {
            return null;
        }

        var n = scan[at + 1].Value;
        return (TimeUnit)scan[at + 2].Value switch
        {
            TimeUnit.Week when n is >= 1 and <= 53 => year.Part(at + 3, TimeUnit.Week, days => Weeks.Nth(days, n)),
            TimeUnit.Month when n is >= 1 and <= 12 => year.Part(at + 3, TimeUnit.Month, days => DayRange.Months(days.First.PlusMonths(n - 1), 1)),
            _ => null,
        };
    }

    private static DayPhrase? FeastOf(DateScan scan, int at, DayPhrase year) =>
        scan[at].Is(DateWord.Feast) ? year.Part(at + 1, TimeUnit.Day, days => DayRange.Of(FeastDays.In((Feast)scan[at].Value, days.First.Year))) : null;
}
