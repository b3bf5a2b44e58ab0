namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Numbers written with ASCII digits: 12, 1,100.5, .5, 1e5, 1 234 567, 3/4, 2 1/4. No sign, no scale.</summary>
internal static class DigitNumerals
{
    private const int MostFractionDigits = 12;

    /// <summary>Reads the number that starts exactly at <paramref name="at"/>; false if none does.</summary>
    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        numeral = default;
        var whole = Integer(text, at, out var end);
        var traits = end - at > 1 && text[at] == '0' ? NumeralTraits.LeadingZero : NumeralTraits.None;
        var grouped = Groups(text, at, ref end, ref whole);
        var fractionEnd = Fraction(text, end, out var fraction);
        if (fractionEnd == at)
        {
            return false;
        }

        if (!grouped && fractionEnd == end)
        {
            traits |= NumeralTraits.PlainDigits;
        }

        numeral = whole is { } value
            ? new Numeral(fractionEnd, value + fraction, traits)
            : new Numeral(fractionEnd, 0, traits | NumeralTraits.OutOfRange);
        numeral = Exponent(text, numeral);
        return true;
    }

    /// <summary>The run of digits as a number; null when it is too long to be kept.</summary>
    private static decimal? Integer(string text, int at, out int end)
    {
        var value = 0m;
        var fits = true;
        for (end = at; TextScan.IsDigit(text.CharAt(end)); end++)
        {
            fits = fits && value < Numeral.Limit / 10;
            value = fits ? (value * 10) + (text[end] - '0') : value;
        }

        return fits ? value : null;
    }

    /// <summary>Adds groups of exactly three digits: after a comma any number of them, after a space two or more.</summary>
    private static bool Groups(string text, int at, ref int end, ref decimal? whole)
    {
        if (end == at || end - at > 3 || text[at] == '0')
        {
            return false;
        }

        var separator = text.CharAt(end);
        if (separator == ',' && LakhGroups(text, end) is > 0 and var lakhs) return JoinLakhs(text, lakhs, ref end, ref whole);
        var groups = separator is ',' or ' ' ? CountGroups(text, end, separator) : 0;
        if (groups < (separator == ' ' ? 2 : 1))
        {
            return false;
        }

        for (; groups > 0; groups--)
        {
            var three = Integer(text, end + 1, out end);
            whole = whole < Numeral.Limit / 1000 ? (whole * 1000) + three : null;
        }

        return true;
    }

    // 1,15,000 and 12,34,56,789: as sums are written in India, in twos before the last three digits.
    private static int LakhGroups(string text, int at)
    {
        var groups = 0;
        while (text.CharAt(at) == ',' && DigitsFrom(text, at + 1) == 2)
        {
            groups++;
            at += 3;
        }

        return groups > 0 && text.CharAt(at) == ',' && DigitsFrom(text, at + 1) == 3 ? groups : 0;
    }

    private static bool JoinLakhs(string text, int groups, ref int end, ref decimal? whole)
    {
        for (; groups > 0; groups--)
        {
            var two = Integer(text, end + 1, out end);
            whole = whole < Numeral.Limit / 100 ? (whole * 100) + two : null;
        }

        var three = Integer(text, end + 1, out end);
        whole = whole < Numeral.Limit / 1000 ? (whole * 1000) + three : null;
        return true;
    }

    private static int CountGroups(string text, int at, char separator)
    {
        var groups = 0;
        while (text.CharAt(at) == separator && DigitsFrom(text, at + 1) == 3)
        {
            groups++;
            at += 4;
        }

        return groups;
    }

    private static int DigitsFrom(string text, int at)
    {
        var end = at;
        while (end - at < 4 && TextScan.IsDigit(text.CharAt(end)))
        {
            end++;
        }

        return end - at;
    }

    private static int Fraction(string text, int at, out decimal fraction)
    {
        fraction = 0;
        if (text.CharAt(at) != '.' || !TextScan.IsDigit(text.CharAt(at + 1)))
        {
            return at;
        }

        var unit = 0.1m;
        var end = at + 1;
        for (; TextScan.IsDigit(text.CharAt(end)); end++)
        {
            if (end - at <= MostFractionDigits)
            {
                fraction += (text[end] - '0') * unit;
                unit /= 10;
            }
        }

        return end;
    }

    private static Numeral Exponent(string text, Numeral numeral)
    {
        var at = numeral.End;
        if (text.CharAt(at) != 'e' || !TextScan.IsDigit(text.CharAt(at + 1)))
        {
            return numeral;
        }

        var exponent = Integer(text, at + 1, out var end);
        if (TextScan.IsLetter(text.CharAt(end)))
        {
            return numeral;
        }

        numeral = (numeral with { Traits = numeral.Traits & ~NumeralTraits.PlainDigits }).Until(end);
        for (var power = exponent is > 30 or null ? 30 : exponent.Value; power > 0; power--)
        {
            numeral = numeral.Times(10);
        }

        return numeral;
    }
}
