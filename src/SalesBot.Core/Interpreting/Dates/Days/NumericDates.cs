using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Dates in digits: 2026-09-16, 9/16/2026, 16.9.2026, 9/16, 2026-11, 20260916. Month before day where both are possible.</summary>
internal static class NumericDates
{
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var first = scan[at];
        if (first.Is(DateWord.EightDigits))
        {
            return Years.IsYear(first.Value / 10_000)
                ? DateScan.Resolve(at + 1, first.Value / 10_000, first.Value / 100 % 100, first.Value % 100)
                : null;
        }

        if (!first.IsArabic)
        {
            return null;
        }

        var sign = scan[at + 1].Kind;
        var second = scan[at + 2];
        if (sign is not (DateWord.Dash or DateWord.Slash or DateWord.Dot) || !second.IsArabic)
        {
            return null;
        }

        return Joined(scan, at, 3) && scan[at + 4].IsArabic && IsThirdSign(scan, at, sign)
            ? Three(at + 5, first, second, scan[at + 4])
            : Two(scan, at, first, second);
    }

    // The third part has the same sign before it, or a comma: 08/12,2015.
    private static bool IsThirdSign(DateScan scan, int at, DateWord sign) =>
        scan[at + 3].Is(sign) ? Joined(scan, at, 5) : sign == DateWord.Slash && scan[at + 3].Is(DateWord.Comma) && scan.IsJoined(at + 4);

    private static bool Joined(DateScan scan, int at, int count)
    {
        for (var i = 1; i < count; i++)
        {
            if (!scan.IsJoined(at + i))
            {
                return false;
            }
        }

        return true;
    }

    private static DayPhrase? Three(int next, DateToken first, DateToken second, DateToken third)
    {
        if (first.HasDigits(4))
        {
            return Years.IsYear(first) && third.Detail <= 2 ? DateScan.Resolve(next, first.Value, second.Value, third.Value) : null;
        }

        var yearIsFirst = first.Value > 31 || (first.Value > 12 && third.HasDigits(1));
        if (yearIsFirst && second.Value <= 12)
        {
            return DateScan.Resolve(next, Years.OfTwoDigits(first.Value), second.Value, third.Value);
        }

        return YearOf(third) is { } year && (first.Value <= 12 || second.Value <= 12)
            ? first.Value > 12 ? DateScan.Resolve(next, year, second.Value, first.Value) : DateScan.Resolve(next, year, first.Value, second.Value)
            : null;
    }

    private static int? YearOf(DateToken token) => token.Detail switch
    {
        4 when Years.IsYear(token) => token.Value,
        2 => Years.OfTwoDigits(token.Value),
        _ => null,
    };

    private static DayPhrase? Two(DateScan scan, int at, DateToken first, DateToken second)
    {
        if (YearAndMonth(scan, at, first, second) is { } month)
        {
            return month;
        }

        var isDate = scan[at + 1].Kind switch
        {
            DateWord.Slash => !IsFraction(scan, at, first, second),
            DateWord.Dot => scan[at - 1].Kind is DateWord.On or DateWord.In or DateWord.Weekday || BeginsClause(scan, at),
            _ => first.HasDigits(2) && scan.Text[first.Start] == '0' && second.HasDigits(2),
        };
        return isDate && Joined(scan, at, 3) && IsShort(first) && IsShort(second) && !GoesOn(scan, second.End) ? MonthAndDay(scan, at + 3, first.Value, second.Value) : null;
    }

    private static bool IsShort(DateToken number) => number is { Detail: <= 2, Value: > 0 };

    private static bool GoesOn(DateScan scan, int end) => scan.Text.CharAt(end) == '.' && TextScan.IsDigit(scan.Text.CharAt(end + 1));

    // 2016-11, 11/2016, also with spaces around the sign.
    private static DayPhrase? YearAndMonth(DateScan scan, int at, DateToken first, DateToken second)
    {
        if (scan[at + 1].Is(DateWord.Dot) || scan[at + 3].Is(DateWord.Dash) || scan.After(at + 2) is '/' or ':')
        {
            return null;
        }

        var year = first.HasDigits(4) ? first : second;
        var month = first.HasDigits(4) ? second : first;
        return year.HasDigits(4) && Years.IsYear(year) && month is { Detail: <= 2, Value: >= 1 and <= 12 }
            ? DayPhrase.Of(at + 3, TimeUnit.Month, DayRange.Months(new(year.Value, month.Value, 1), 1))
            : null;
    }

    private static DayPhrase? MonthAndDay(DateScan scan, int next, int first, int second)
    {
        // 24/7 means always.
        if (first == 24 && second == 7)
        {
            return null;
        }

        var (month, day) = first > 12 ? (second, first) : (first, second);
        return month > 12 || day > 31 ? null : scan.Resolve(next, new OpenDate(TimeUnit.Day, month, day));
    }

    // 9.16拜访了, 9.20-9.25请假: at the start of a clause, with a verb behind it; 单价8.8 and 2.5小时 are numbers.
    private static bool BeginsClause(DateScan scan, int at)
    {
        var before = scan.Text.CharAt(scan[at].Start - 1);
        var isSecond = before is '-' or '~' && scan[at - 2].IsArabic;
        return (isSecond || !(TextScan.IsHan(before) || TextScan.IsWordCharacter(before) || before is '$' or '\u00a5' or '.' or '-')) && HasVerbBehind(scan, at + 3);
    }

    private static bool HasVerbBehind(DateScan scan, int next)
    {
        var end = scan[next - 1].End;
        var isRange = scan[next].Is(DateWord.Dash) && scan[next + 1].IsArabic && scan[next + 2].Is(DateWord.Dot) && scan[next + 3].IsArabic;
        return isRange || (TextScan.IsHan(scan.Text.CharAt(end)) && scan[next].Kind is DateWord.Other or DateWord.To or DateWord.Part && Amounts.Counters.Behind(scan.Text, end) is null);
    }

    // "1/3 of it": a part rather than the third of January, unless a word asks for a day.
    private static bool IsFraction(DateScan scan, int at, DateToken first, DateToken second) =>
        scan[at + 3].Is(DateWord.Of) || (first.Value < second.Value && second.Value <= 4 && scan[at - 1].Kind is not (DateWord.On or DateWord.At or DateWord.From or DateWord.To or DateWord.Weekday or DateWord.Comma));
}
