namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Fractions written with a stroke: 3/4, 2 1/4, -16/5.</summary>
internal static class Fractions
{
    private const decimal Greatest = 1_000;

    /// <summary><paramref name="whole"/> with the fraction it begins or has behind it; unchanged if there is none.</summary>
    public static Numeral Extend(string text, int at, Numeral whole)
    {
        if (!whole.Has(NumeralTraits.PlainDigits) || whole.Has(NumeralTraits.LeadingZero))
        {
            return whole;
        }

        if (Over(text, whole) is { } fraction)
        {
            return fraction;
        }

        var next = text.SkipSpaces(whole.End);
        return next > whole.End && TextScan.IsDigit(text.CharAt(next)) && DigitNumerals.TryRead(text, next, out var above)
            && Over(text, above) is { Value: < 1 } part && at < next
            ? part.Plus(whole.Value)
            : whole;
    }

    private static Numeral? Over(string text, Numeral above)
    {
        if (text.CharAt(above.End) != '/' || !TextScan.IsDigit(text.CharAt(above.End + 1)) || !DigitNumerals.TryRead(text, above.End + 1, out var below))
        {
            return null;
        }

        var isDate = text.CharAt(below.End) is '/' or '.' || !below.Has(NumeralTraits.PlainDigits) || above.Value > Greatest || below.Value > Greatest;
        return isDate || below.Value == 0 ? null : new Numeral(below.End, above.Value / below.Value, NumeralTraits.Fraction);
    }
}
