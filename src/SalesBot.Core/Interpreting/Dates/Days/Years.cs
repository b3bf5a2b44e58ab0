using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Years in digits and in English words.</summary>
internal static class Years
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // Two digits below this are of this century.
    private const int Pivot = 40;

    public static bool IsYear(DateToken token) => token.Is(DateWord.Number) && IsYear(token.Value);

    public static bool IsYear(int value) => value is >= FirstYear and <= LastYear;

    /// <summary>The year that two digits stand for.</summary>
    public static int OfTwoDigits(int value) => value < Pivot ? 2000 + value : 1900 + value;

    /// <summary>A year of four digits or in words at <paramref name="at"/>.</summary>
    public static (int Next, int Year)? Read(DateScan scan, int at)
    {
        var token = scan[at];
        if (IsYear(token) && token.Detail != 0)
        {
            return (at + 1, token.Value);
        }

        return token.Is(DateWord.Number) && token.Detail == 0 ? InWords(scan, at) : null;
    }

    /// <summary>A year behind a day or month, after a comma, a stroke or "of": "January 12, 2018".</summary>
    public static (int Next, int Year)? Behind(DateScan scan, int at)
    {
        var sign = scan[at].Kind is DateWord.Comma or DateWord.Of or DateWord.In or DateWord.Dot or DateWord.Dash or DateWord.Slash ? at + 1 : at;
        sign = scan[sign].IsUnit(TimeUnit.Year) ? sign + 1 : sign;
        if (Read(scan, sign) is { } year)
        {
            return year;
        }

        var token = scan[sign];
        var isShort = token.HasDigits(2) && token.Value > 31 && !scan[sign + 1].Is(DateWord.Colon);
        return isShort || (token.HasDigits(2) && sign > at && scan[at].Kind is DateWord.Of) ? (sign + 1, OfTwoDigits(token.Value)) : null;
    }

    // two thousand and eighteen, nineteen ninety nine, nineteen hundred ninety three, nineteen zero one
    private static (int Next, int Year)? InWords(DateScan scan, int at)
    {
        var first = scan[at].Value;
        if (first is 2 && scan[at + 1].Is(DateWord.Multiplier, 1000))
        {
            var rest = BelowHundred(scan, scan.Skip(at + 2, DateWord.And));
            return rest is { } more ? (more.Next, 2000 + more.Value) : (at + 2, 2000);
        }

        if (first is not (19 or 20) || scan[at + 1].Is(DateWord.Dash))
        {
            return null;
        }

        var next = scan[at + 1].Is(DateWord.Multiplier, 100) ? at + 2 : at + 1;
        return BelowHundred(scan, scan.Skip(next, DateWord.And)) is { } last && (last.Value >= 10 || scan[next].Is(DateWord.Number, 0)) && scan[last.Next - 1].Detail == 0
            ? (last.Next, (first * 100) + last.Value)
            : null;
    }

    private static (int Next, int Value)? BelowHundred(DateScan scan, int at)
    {
        if (!scan[at].Is(DateWord.Number) || scan[at].Detail != 0)
        {
            return null;
        }

        var value = scan[at].Value;
        var joinsNext = (value is 0 || value is >= 20 and < 100 && value % 10 == 0) && scan[at + 1] is { Kind: DateWord.Number, Detail: 0, Value: > 0 and < 10 };
        return joinsNext ? (at + 2, value + scan[at + 1].Value) : (at + 1, value);
    }
}
