namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>What follows a currency in parts of it: 五块五毛六, 三块五, thirteen dollars forty-five.</summary>
internal static class SmallChange
{
    private static readonly WordTable<decimal> Hundredths = new(("美分 欧分 便士 日本钱 分 仙", 0.01m));

    /// <summary>The end of the parts that start at <paramref name="at"/> and their value; the position itself and 0 if there are none.</summary>
    public static (int End, decimal Value) Behind(string text, int at, string currency)
    {
        if (Chinese(text, at, currency) is { Value: > 0 } chinese)
        {
            return chinese;
        }

        return English(text, at) is { Value: > 0 } english ? english : (at, 0);
    }

    /// <summary>五毛, 5角: parts without a whole; null if there are none. 毛利 is the margin.</summary>
    public static (int End, decimal Value)? Alone(string text, Numeral numeral) =>
        text.CharAt(numeral.End) is '毛' or '角' && text.CharAt(numeral.End + 1) != '利' && numeral.Value is > 0 and < 10
            ? Fen(text, numeral.End + 1, numeral.Value / 10)
            : null;

    private static (int End, decimal Value) Chinese(string text, int at, string currency)
    {
        var start = text.CharAt(at) == '又' ? at + 1 : at;
        if (Digit(text, start) is not { } digit)
        {
            return (at, 0);
        }

        if (text.CharAt(start + 1) is '毛' or '角' && text.CharAt(start + 2) != '利')
        {
            return Fen(text, start + 2, digit / 10);
        }

        if (Hundredths.LongestAt(text, start + 1, out var part) is > 0 and var end)
        {
            return (end, digit * part);
        }

        // 三块五: the 五 of nothing else.
        var next = text.CharAt(start + 1);
        var isLast = text.CharAt(at - 1) == '块' && currency == "CNY" && !TextScan.IsHan(next) && !TextScan.IsWordCharacter(next) && next is not ('%' or '.');
        return isLast ? (start + 1, digit / 10) : (at, 0);
    }

    private static (int End, decimal Value) Fen(string text, int at, decimal value) =>
        Digit(text, at) is not { } digit || ChineseDigits.Unit(text.CharAt(at + 1)) > 0 ? (at, value)
        : (text.CharAt(at + 1) == '分' ? at + 2 : at + 1, value + (digit / 100));

    private static decimal? Digit(string text, int at)
    {
        var c = text.CharAt(at);
        return TextScan.IsDigit(c) ? c - '0' : ChineseDigits.Digit(c) is > 0 and var digit ? digit : null;
    }

    // Two digits without "cents" only at the end of a clause: "15 dollars 50."
    private static (int End, decimal Value) English(string text, int at)
    {
        var start = text.SkipSpaces(at);
        start = text.StartsAt(start, "and ") ? text.SkipSpaces(start + 4) : start;
        if (start == at || !TryPart(text, start, out var part) || part.Value != decimal.Truncate(part.Value) || part.Value is < 1 or > 99)
        {
            return (at, 0);
        }

        var after = text.SkipSpaces(part.End);
        if (text.StartsAt(after, "cent"))
        {
            return (text.LettersEnd(after), part.Value / 100);
        }

        var ends = text.CharAt(after) is '\0' or '.' or ',' or '?' or '!' or '\n' || text.StartsAt(after, "more");
        return ends && part.Value >= 10 && CurrencyWords.OfSymbol(text.CharAt(after)) is null ? (part.End, part.Value / 100) : (at, 0);
    }

    private static bool TryPart(string text, int at, out Numeral part) =>
        TextScan.IsDigit(text.CharAt(at)) ? DigitNumerals.TryRead(text, at, out part) : EnglishNumerals.TryRead(text, at, out part);
}
