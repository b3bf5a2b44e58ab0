using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>Tells digits that belong to an amount (12万, 85k, 1,200, $30, 40%) from digits that can belong to a date.</summary>
internal static class Amount
{
    private const string ChineseBehind = "万亿千百元块角折成%‰";

    /// <summary>The end of the amount that the digits from <paramref name="start"/> to <paramref name="end"/> begin; <paramref name="end"/> if they begin none.</summary>
    public static int EndOf(string text, int start, int end)
    {
        var next = text.SkipSpaces(end);
        var c = text.CharAt(next);
        if (c == '.' && TextScan.IsDigit(text.CharAt(next + 1)) && next == end)
        {
            return DecimalEnd(text, start);
        }

        if (ChineseBehind.Contains(c, StringComparison.Ordinal))
        {
            return next + 1;
        }

        if (c == ',' && next == end && DigitNumerals.TryRead(text, start, out var grouped) && grouped.End > end)
        {
            return grouped.End;
        }

        return TextScan.IsLetter(c) ? WordEnd(text, next, end) : CurrencyWords.OfSymbol(c) is null ? end : next + 1;
    }

    /// <summary>A currency sign stands right before the digits.</summary>
    public static bool StartsBefore(string text, int start)
    {
        var before = start - 1;
        while (before > 0 && text[before] == ' ')
        {
            before--;
        }

        return CurrencyWords.OfSymbol(text.CharAt(before)) is not null;
    }

    // 2.5万 and 6.45 percent are amounts; 2.5 hrs, 8.30 pm and 9.16 can be times and dates.
    private static int DecimalEnd(string text, int start)
    {
        var whole = start;
        while (TextScan.IsDigit(text.CharAt(whole)))
        {
            whole++;
        }

        var end = whole + 1;
        while (TextScan.IsDigit(text.CharAt(end)))
        {
            end++;
        }

        return text.CharAt(end) == '.' ? whole : EndOf(text, whole + 1, end) is var amount && amount > end ? amount : whole;
    }

    private static int WordEnd(string text, int at, int end)
    {
        var wordEnd = text.LettersEnd(at);
        var word = text.AsSpan(at, wordEnd - at);
        var isScale = EnglishNumberWords.ScaleLetters.TryGet(word, out _) || word is "percent" or "hundred" or "dozen" or "points" or "pct";
        if (isScale && !TextScan.IsDigit(text.CharAt(wordEnd)))
        {
            return wordEnd;
        }

        return Currencies.Behind(text, end) is { } currency ? currency.End : end;
    }
}
