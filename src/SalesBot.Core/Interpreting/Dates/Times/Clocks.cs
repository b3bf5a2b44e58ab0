using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Times;

/// <summary>Reads one time of day: 14:30, 3pm, half past seven, 下午 is read elsewhere, 三点半, 15时20分.</summary>
internal static class Clocks
{
    /// <summary>The time at <paramref name="at"/>; a bare number counts as one only if <paramref name="mayBeBare"/>.</summary>
    public static (int Next, ClockTime Time)? Read(DateScan scan, int at, bool mayBeBare) => scan[at].Kind switch
    {
        DateWord.Number => WithPast(scan, at) ?? Plain(scan, at, mayBeBare),
        DateWord.Clock => Named(at + 1, scan[at].Value),
        DateWord.Half or DateWord.Unit or DateWord.Article => WithPast(scan, at) ?? MidOfDay(scan, at) ?? (mayBeBare ? HalfPast(scan, at) : null),
        DateWord.Edge => MidOfDay(scan, at),
        _ => null,
    };

    private static (int Next, ClockTime Time)? Plain(DateScan scan, int at, bool mayBeBare) =>
        scan[at].Is(DateWord.Number) ? Numeric(scan, at, mayBeBare) ?? Chinese(scan, at) ?? InWords(scan, at, mayBeBare) : null;

    private static (int Next, ClockTime Time)? At(int next, int hour, int minute, int second, HalfOfDay half) =>
        ClockTime.Of(hour, minute, second, half) is { } time ? (next, time) : null;

    private static (int Next, ClockTime Time)? Named(int next, int minutes) => At(next, minutes / 60, minutes % 60, 0, HalfOfDay.Fixed);

    // "at half two": the "past" is left out.
    private static (int Next, ClockTime Time)? HalfPast(DateScan scan, int at) =>
        scan[at].Is(DateWord.Half) && scan[at + 1] is { Kind: DateWord.Number, Value: >= 1 and <= 12 } hour && IsBareHour(scan, at + 2) ? At(at + 2, hour.Value, 30, 0, HalfOfDay.Open) : null;

    // 14:30, 7:56:30 pm, 8.30pm, 0730, 3pm, 9 o'clock, 12 noon
    private static (int Next, ClockTime Time)? Numeric(DateScan scan, int at, bool mayBeBare)
    {
        var hour = scan[at];
        if (!hour.IsArabic)
        {
            return null;
        }

        return WithColon(scan, at) ?? (IsPair(scan, at, DateWord.Dot) ? WithDot(scan, at, mayBeBare) : hour.Detail is 3 or 4 ? WithoutColon(scan, at, hour, mayBeBare) : Hour(scan, at, hour.Value, mayBeBare));
    }

    // Two digits behind the sign, and no spaces.
    private static bool IsPair(DateScan scan, int at, DateWord sign) =>
        scan[at + 1].Is(sign) && scan.IsJoined(at + 1) && scan[at + 2].HasDigits(2) && scan.IsJoined(at + 2) && scan[at].Detail <= 2;

    private static (int Next, ClockTime Time)? WithColon(DateScan scan, int at)
    {
        if (!IsPair(scan, at, DateWord.Colon))
        {
            return null;
        }

        var hasSeconds = IsPair(scan, at + 2, DateWord.Colon);
        return WithHalf(scan, hasSeconds ? at + 5 : at + 3, scan[at].Value, scan[at + 2].Value, hasSeconds ? scan[at + 4].Value : 0);
    }

    // 8.30pm; without a half only where an hour is expected: "at 6.45".
    private static (int Next, ClockTime Time)? WithDot(DateScan scan, int at, bool mayBeBare) =>
        (mayBeBare && !scan[at + 3].Is(DateWord.Dot)) || scan[at + 3].Is(DateWord.HalfDay) ? WithHalf(scan, at + 3, scan[at].Value, scan[at + 2].Value, 0) : null;

    // 0730 where an hour is expected, 715pm with its half.
    private static (int Next, ClockTime Time)? WithoutColon(DateScan scan, int at, DateToken digits, bool mayBeBare)
    {
        var isClock = scan[at + 1].Is(DateWord.HalfDay) || (mayBeBare && digits.Detail == 4 && scan.Text[digits.Start] == '0');
        return isClock ? WithHalf(scan, at + 1, digits.Value / 100, digits.Value % 100, 0) : null;
    }

    private static (int Next, ClockTime Time)? Hour(DateScan scan, int at, int hour, bool mayBeBare)
    {
        var next = scan.Skip(at + 1, DateWord.Dot);
        if (scan[next].Is(DateWord.HalfDay))
        {
            return WithHalf(scan, next, hour, 0, 0);
        }

        return scan[at + 1].Kind switch
        {
            DateWord.OClock => WithHalf(scan, at + 2, hour, 0, 0),
            DateWord.Clock when hour == 12 => Named(at + 2, scan[at + 1].Value),
            _ => mayBeBare && IsBareHour(scan, at + 1) ? At(at + 1, hour, 0, 0, HalfOfDay.Open) : null,
        };
    }

    // Nothing stands behind the number that it would count or that makes it a date.
    private static bool IsBareHour(DateScan scan, int next) =>
        scan.IsClauseEnd(next)
        && scan[next].Kind is not (DateWord.Unit or DateWord.DayMark or DateWord.MonthMark or DateWord.YearMark or DateWord.Slash or DateWord.Colon or DateWord.Month or DateWord.Multiplier or DateWord.Counter or DateWord.Half or DateWord.Part or DateWord.HourMark)
        && !(scan[next].Is(DateWord.Dot) && TextScan.IsDigit(scan.After(next)));

    private static (int Next, ClockTime Time)? WithHalf(DateScan scan, int next, int hour, int minute, int second)
    {
        var half = scan[next].Is(DateWord.OClock) ? next + 1 : next;
        if (!scan[half].Is(DateWord.HalfDay))
        {
            return At(half, hour, minute, second, HalfOfDay.Open);
        }

        var value = scan[half].Value switch { 0 => HalfOfDay.BeforeNoon, 1 => HalfOfDay.AfterNoon, _ => HalfOfDay.Open };
        return At(half + 1, hour, minute, second, hour > 12 ? HalfOfDay.Fixed : value);
    }

    // 三点半, 两点一刻, 15时20分, 8点十五
    private static (int Next, ClockTime Time)? Chinese(DateScan scan, int at)
    {
        if (!scan[at + 1].Is(DateWord.HourMark) || Amounts.SpokenPoint.IsInAmount(scan.Text, scan[at + 1].Start))
        {
            return null;
        }

        var hour = scan[at].Value;
        var next = at + 2;
        return scan[next].Kind switch
        {
            DateWord.Half => At(next + 1, hour, 30, 0, HalfOfDay.Open),
            DateWord.OClock => At(next + 1, hour, 0, 0, HalfOfDay.Open),
            DateWord.Number when scan[next + 1].Is(DateWord.QuarterHourMark) => At(next + 2, hour, scan[next].Value * 15, 0, HalfOfDay.Open),
            DateWord.Number when scan[next + 1].Is(DateWord.MinuteMark) || scan[next + 1].IsUnit(TimeUnit.Minute) => At(next + 2, hour, scan[next].Value, 0, HalfOfDay.Open),
            DateWord.Number when scan.IsJoined(next) && (scan[next].Value >= 10 || scan[next].HasDigits(2)) && scan[next].Value < 60 && Amounts.Counters.Behind(scan.Text, scan[next].End) is null => At(next + 1, hour, scan[next].Value, 0, HalfOfDay.Open),
            _ => IsNoClock(scan, at) ? null : At(next, hour, 0, 0, HalfOfDay.Open),
        };
    }

    // 说两点, 三点建议, 一点: points and "a bit", no times.
    private static bool IsNoClock(DateScan scan, int at) =>
        scan[at + 1].Value == 0 && !scan[at - 1].Is(DateWord.Part) && !scan[at - 1].Is(DateWord.DayAndPart) && (scan[at].Detail <= 0 && scan[at].Value is 1
            || IsPoint(scan.Text, scan[at + 1].End) || scan.Text.CharAt(scan[at].Start - 1) is '说' or '这' or '有' or '第' or '.' or '几');

    private static bool IsPoint(string text, int at) =>
        "建意原问想希看内说总区不好".Contains(text.CharAt(at), StringComparison.Ordinal) || text.CharAt(at) == '要' && text.CharAt(at + 1) is '求' or '注' or '点' or '说';

    // seven thirty pm, nine o'clock, six forty-three, fifteen fifteen p m
    private static (int Next, ClockTime Time)? InWords(DateScan scan, int at, bool mayBeBare)
    {
        var hour = scan[at];
        if (hour.Detail != 0 || hour.Value > 24)
        {
            return null;
        }

        var minuteAt = scan.Skip(at + 1, DateWord.Dash);
        if (SmallNumbers.Read(scan, minuteAt) is { Value: >= 10 and < 60, IsOrdinal: false } minute && scan[minuteAt].Detail == 0 && (hour.Value != 20 || minute.Value >= 10))
        {
            var isClock = mayBeBare || scan[minute.Next].Is(DateWord.HalfDay) || minuteAt > at + 1;
            return isClock ? WithHalf(scan, scan[minute.Next].IsUnit(TimeUnit.Minute) ? minute.Next + 1 : minute.Next, hour.Value, minute.Value, 0) : null;
        }

        return Hour(scan, at, hour.Value, mayBeBare);
    }

    // half past seven, ten past 9, a quarter to 8, 30 mins past eight, three quarters past 9pm
    private static (int Next, ClockTime Time)? WithPast(DateScan scan, int at)
    {
        if (Minutes(scan, scan.Skip(at, DateWord.Article)) is not { } minutes)
        {
            return null;
        }

        // "at half two" is half past two.
        if (scan[at].Is(DateWord.Half) && scan[at - 1].Is(DateWord.At) && Plain(scan, at + 1, mayBeBare: true) is { Time.Minute: 0 } whole)
        {
            return At(whole.Next, whole.Time.Hour, 30, 0, whole.Time.Half);
        }

        var sign = scan[minutes.Next] switch { { Kind: DateWord.Relative, Detail: Flavour.Nearest, Value: -1 } => 1, { Kind: DateWord.To } => -1, _ => 0 };
        if (sign == 0 || (sign < 0 && minutes.IsBare) || Plain(scan, minutes.Next + 1, mayBeBare: true) is not { Time.Minute: 0 } hour)
        {
            return null;
        }

        var total = (hour.Time.Hour * 60) + (sign * minutes.Value);
        return At(hour.Next, total / 60, total % 60, 0, hour.Time.Half);
    }

    private static (int Next, int Value, bool IsBare)? Minutes(DateScan scan, int at)
    {
        if (scan[at].Is(DateWord.Half) || scan[at].IsUnit(TimeUnit.Quarter))
        {
            return (at + 1, scan[at].Is(DateWord.Half) ? 30 : 15, false);
        }

        if (SmallNumbers.Read(scan, at) is not { Value: >= 1 and < 60, IsOrdinal: false } number)
        {
            return null;
        }

        return scan[number.Next].IsUnit(TimeUnit.Quarter) ? (number.Next + 1, number.Value * 15, false)
            : scan[number.Next].IsUnit(TimeUnit.Minute) ? (number.Next + 1, number.Value, false)
            : (number.Next, number.Value, true);
    }

    // mid-day, mid night, mid-morning
    private static (int Next, ClockTime Time)? MidOfDay(DateScan scan, int at)
    {
        var part = scan.Skip(at + 1, DateWord.Dash);
        return !scan[at].Is(DateWord.Edge, (int)Edge.Middle) ? null
            : scan[part].Is(DateWord.Part, (int)PartOfDay.Night) ? Named(part + 1, 0)
            : scan[part].Is(DateWord.Part, (int)PartOfDay.Morning) ? Named(part + 1, 600)
            : scan[part].IsUnit(TimeUnit.Day) ? Named(part + 1, 720)
            : null;
    }
}
