using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Chinese;

/// <summary>Months in Chinese and the days in them: 9月1号, 八月二十三, 上月下旬, 四月的最后一个星期一, 1-6月, 15号.</summary>
internal static class ChineseMonths
{
    /// <summary>The month by number at <paramref name="at"/>, in <paramref name="year"/> or, if that is null, in any year.</summary>
    public static DayPhrase? Read(DateScan scan, int at, DayPhrase? year)
    {
        if (scan[at] is not { Kind: DateWord.Number, Value: >= 1 and <= 12 } month || !IsMonthMark(scan, at + 1) || IsCount(scan, month))
        {
            return RangeOfMonths(scan, at, year) ?? NoSuchMonth(scan, at);
        }

        return NoSuchDay(scan, at + 2) ?? InMonth(scan, at + 2, month.Value, year) ?? Within(scan, Whole(scan, at + 2, month.Value, year));
    }

    /// <summary>俩月 and 两月 are two months, not February.</summary>
    public static bool IsCount(DateScan scan, DateToken number) => scan.Text[number.Start] is '俩' or '两' or '仨';

    /// <summary>What is said behind a month that is known: a day, an edge, a week; the month itself if nothing is.</summary>
    public static DayPhrase Within(DateScan scan, DayPhrase month)
    {
        var at = scan.Skip(month.Next, DateWord.Of);
        if (ChineseYears.EdgeOf(scan, month, DateWord.MonthMark) is { Edge: not PeriodEdge.Whole } edge)
        {
            return edge;
        }

        if (scan[at].Is(DateWord.Day, 0) && SameDays.In(scan, at + 1, month) is { } same)
        {
            return same;
        }

        return DayOnly(scan, at, month) ?? Counted(scan, at, month) ?? LastOf(scan, at, month)
            ?? (scan[at].Is(DateWord.HalfOf) && scan[at].Detail == (int)TimeUnit.Month ? month.Part(at + 1, TimeUnit.Fortnight, days => Halves.Of(days, scan[at].Value)) : month);
    }

    /// <summary>15号 and 12日, in <paramref name="month"/> or in any; also 12到15号, 1-15号.</summary>
    public static DayPhrase? DayOnly(DateScan scan, int at, DayPhrase? month)
    {
        if (scan[at] is not { Kind: DateWord.Number, Value: >= 1 and <= 31 } day)
        {
            return null;
        }

        if (IsDayMark(scan, at + 1))
        {
            return OneDay(scan, at + 2, day.Value, month);
        }

        var last = scan[at + 1].Kind is DateWord.Dash or DateWord.To && scan[at + 2] is { Kind: DateWord.Number, Value: <= 31 } second && IsDayMark(scan, at + 3) ? second.Value : 0;
        if (last > day.Value && OneDay(scan, at + 4, day.Value, month) is { IsImpossible: false } from && OneDay(scan, at + 4, last, month) is { IsImpossible: false } to)
        {
            return new DayPhrase(at + 4, TimeUnit.Fortnight, Joined(from.Back, last), Joined(from.Ahead, last)) { Form = to.Form };
        }

        return null;
    }

    /// <summary>最后一天, 最后一周, 最后一个星期一 of <paramref name="period"/>.</summary>
    public static DayPhrase? LastOf(DateScan scan, int at, DayPhrase period)
    {
        if (!scan[at].Is(DateWord.LastOf))
        {
            return null;
        }

        var next = scan[at + 1].Is(DateWord.Number, 1) ? at + 2 : at + 1;
        return (scan[next].Kind, (TimeUnit)scan[next].Value) switch
        {
            (DateWord.Weekday, _) => period.Part(next + 1, TimeUnit.Day, days => DayRange.Of(days.Last.With(DateAdjusters.PreviousOrSame((IsoDayOfWeek)scan[next].Value)))),
            (DateWord.Unit, TimeUnit.Day) => period.Part(next + 1, TimeUnit.Day, days => DayRange.Of(days.Last)),
            (DateWord.Unit, TimeUnit.Week) => period.Part(next + 1, TimeUnit.Week, days => Weeks.Last(days)),
            (DateWord.Unit, TimeUnit.Month) => period.Part(next + 1, TimeUnit.Month, days => DayRange.Month(days.Last)),
            (DateWord.Unit, TimeUnit.Quarter) => period.Part(next + 1, TimeUnit.Quarter, days => DayRange.Quarter(days.Last, scan.FiscalStart)),
            _ => null,
        };
    }

    // 13月5日: said like a date, and no calendar has it.
    private static DayPhrase? NoSuchMonth(DateScan scan, int at) =>
        scan[at] is { Kind: DateWord.Number, Value: 0 or > 12 and < 100 } && IsMonthMark(scan, at + 1) && scan.IsJoined(at + 1) && scan[at + 2].Is(DateWord.Number) && IsDayMark(scan, at + 3)
            ? DayPhrase.Impossible(at + 4) : null;

    // 9月32号
    private static DayPhrase? NoSuchDay(DateScan scan, int at) =>
        scan[at] is { Kind: DateWord.Number, Value: 0 or > 31 and < 100 } && IsDayMark(scan, at + 1) ? DayPhrase.Impossible(at + 2) : null;

    private static DayRange Joined(DayRange first, int lastDay) => new(first.First, first.First.PlusDays(lastDay - first.First.Day));

    private static DayPhrase Whole(DateScan scan, int next, int month, DayPhrase? year) => year is { } known
        ? known.Part(next, TimeUnit.Month, days => DayRange.Months(new LocalDate(days.First.Year, month, 1), 1))
        : scan.Resolve(next, new OpenDate(TimeUnit.Month, month));

    // The day behind the month, its mark left out or not: 9月1号, 八月二十三. Not a count: 9月3家.
    private static DayPhrase? InMonth(DateScan scan, int at, int month, DayPhrase? year)
    {
        var start = scan.Skip(at, DateWord.Of);
        if (scan[start] is not { Kind: DateWord.Number, Value: >= 1 and <= 31 } day || (start > at && !IsDayMark(scan, start + 1)))
        {
            return null;
        }

        var hasMark = IsDayMark(scan, start + 1);
        if (!hasMark && !IsBareDay(scan, start))
        {
            return null;
        }

        var next = hasMark ? start + 2 : start + 1;
        return year is { } known
            ? known.Part(next, TimeUnit.Day, days => new OpenDate(TimeUnit.Day, month, day.Value).InYear(days.First.Year))
            : scan.Resolve(next, new OpenDate(TimeUnit.Day, month, day.Value));
    }

    private static bool IsBareDay(DateScan scan, int at) =>
        scan.IsJoined(at) && !IsOfWord(scan, at) && Math.Abs(scan[at].Detail) <= 2 && scan[at + 1].Kind is not (DateWord.Unit or DateWord.MonthMark or DateWord.YearMark or DateWord.HourMark or DateWord.Colon or DateWord.Counter)
        && Amounts.Counters.Behind(scan.Text, scan[at].End) is null;

    // 10月份一共, 9月一起: the number begins another word.
    private static bool IsOfWord(DateScan scan, int at) => scan[at].Value == 1 && scan.After(at) is '共' or '起' or '直' or '般' or '定' or '样' or '整' or '块' or '并' or '律' or '路' or '同';

    private static DayPhrase OneDay(DateScan scan, int next, int day, DayPhrase? month) => month is { } known
        ? known.Part(next, TimeUnit.Day, days => days.First.PlusDays(day - 1) is var date && date <= days.Last ? DayRange.Of(date) : null)
        : scan.Resolve(next, new OpenDate(TimeUnit.Day, Day: day));

    // 第一周, 第二个星期三, 第三天
    private static DayPhrase? Counted(DateScan scan, int at, DayPhrase month)
    {
        if (!scan[at].Is(DateWord.Nth) || !scan[at + 1].Is(DateWord.Number) || scan[at + 1].Value is < 1 or > 31)
        {
            return null;
        }

        var n = scan[at + 1].Value;
        var unit = scan.Skip(at + 2, DateWord.Counter);
        return (scan[unit].Kind, (TimeUnit)scan[unit].Value) switch
        {
            (DateWord.Weekday, _) => month.Part(unit + 1, TimeUnit.Day, days => Within(days, days.First.With(DateAdjusters.NextOrSame((IsoDayOfWeek)scan[unit].Value)).PlusWeeks(n - 1))),
            (DateWord.Unit, TimeUnit.Week) => month.Part(unit + 1, TimeUnit.Week, days => Weeks.Nth(days, n)),
            (DateWord.Unit, TimeUnit.Day) => month.Part(unit + 1, TimeUnit.Day, days => Within(days, days.First.PlusDays(n - 1))),
            _ => null,
        };
    }

    private static DayRange? Within(DayRange days, LocalDate day) => day <= days.Last ? DayRange.Of(day) : null;

    // 1-6月, 三到五月
    private static DayPhrase? RangeOfMonths(DateScan scan, int at, DayPhrase? year)
    {
        var isRange = scan[at] is { Kind: DateWord.Number, Value: >= 1 and <= 12 } && scan[at + 1].Kind is DateWord.Dash or DateWord.To
            && scan[at + 2] is { Kind: DateWord.Number, Value: >= 1 and <= 12 } && IsMonthMark(scan, at + 3) && scan[at + 2].Value > scan[at].Value;
        if (!isRange || scan[at + 4].Is(DateWord.Number))
        {
            return null;
        }

        var first = Whole(scan, at + 4, scan[at].Value, year);
        var count = scan[at + 2].Value - scan[at].Value + 1;
        return first with { Unit = TimeUnit.Fortnight, Back = DayRange.Months(first.Back.First, count), Ahead = DayRange.Months(first.Ahead.First, count), Open = null };
    }

    // 二十三万六月结六十天 pays by the month.
    private static bool IsMonthMark(DateScan scan, int at) => scan[at].Is(DateWord.MonthMark) && !(scan.After(at) == '结' && scan.Text.CharAt(scan[at].End + 1) is not ('账' or '算' or '款' or '清' or '束' or '余' or '帐' or '的' or '了'));

    // 3号线, 5号楼 and 2号店 are places.
    private static bool IsDayMark(DateScan scan, int at) => scan[at].Is(DateWord.DayMark) && scan.After(at) is not ('线' or '楼' or '店' or '院' or '门' or '厅' or '桌' or '房' or '厂' or '库' or '机' or '柜');
}
