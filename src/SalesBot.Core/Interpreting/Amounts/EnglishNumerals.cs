namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Numbers in English words, also begun with digits: eighty-five thousand, half a million, 3 hundred and 21, two million and a half.</summary>
internal static class EnglishNumerals
{
    /// <summary>Reads the number whose first word starts exactly at <paramref name="at"/>; false if none does.</summary>
    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        var scan = new EnglishNumeralScan(text);
        return scan.TryRead(at, out numeral);
    }

    /// <summary>Reads on behind digits: 3 million, 2.5 hundred, 15 dozen; the digits themselves if no number word follows.</summary>
    public static Numeral Continue(string text, Numeral digits)
    {
        var scan = new EnglishNumeralScan(text);
        return scan.Continue(digits);
    }
}
