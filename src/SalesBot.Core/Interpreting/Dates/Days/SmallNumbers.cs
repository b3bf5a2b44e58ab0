using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Numbers below a hundred in digits and words, cardinal and ordinal: 21, twenty-one, 21st, twenty-first.</summary>
internal static class SmallNumbers
{
    /// <summary>A number at <paramref name="at"/>; whether its last word was an ordinal.</summary>
    public static (int Next, int Value, bool IsOrdinal)? Read(DateScan scan, int at)
    {
        var token = scan[at];
        if (token.Is(DateWord.Ordinal))
        {
            return (at + 1, token.Value, true);
        }

        if (!token.Is(DateWord.Number))
        {
            return null;
        }

        if (token.Detail != 0 || token.Value is not (>= 20 and < 100) || token.Value % 10 != 0)
        {
            return (at + 1, token.Value, false);
        }

        var ones = scan[scan.Skip(at + 1, DateWord.Dash)];
        var joins = ones.Kind is DateWord.Number or DateWord.Ordinal && ones is { Detail: 0, Value: > 0 and < 10 };
        return joins ? (scan.Skip(at + 1, DateWord.Dash) + 1, token.Value + ones.Value, ones.Is(DateWord.Ordinal)) : (at + 1, token.Value, false);
    }

    /// <summary>A day of the month, 1 to 31.</summary>
    public static (int Next, int Value, bool IsOrdinal)? DayOfMonth(DateScan scan, int at) =>
        Read(scan, at) is { Value: >= 1 and <= 31 } day && scan[at].Detail <= 2 && !scan[day.Next].Is(DateWord.Multiplier) ? day : null;
}
