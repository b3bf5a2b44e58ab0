namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Two numbers joined to a range: 30-40k, 3到5万, 30k or 40k, between 30 and 40k.</summary>
internal static class Ranges
{
    private static readonly decimal[] Scales = [1_000_000_000, 100_000_000, 1_000_000, 10_000, 1_000];

    /// <summary><paramref name="low"/>, which started at <paramref name="at"/>, up to the second number; unchanged if no range goes on behind it.</summary>
    public static Numeral Extend(string text, int at, Numeral low)
    {
        var lowEnd = text.CharAt(low.End) == '%' ? low.End + 1 : low.End;
        var start = JoinEnd(text, at, lowEnd);
        if (start < 0 || IsChange(text, at) || low.Has(NumeralTraits.LeadingZero) || IsYear(text, at, lowEnd))
        {
            return low;
        }

        start = Currencies.Before(text, start)?.End ?? start;
        return NumberReader.TryRead(text, text.SkipSpaces(start), out var high) && text.CharAt(high.End) is not ('-' or '/' or ':')
            ? Listed(text, start, low, high) ?? Between(low, high, areAlternatives: text.StartsAt(text.SkipSpaces(lowEnd), "or "))
            : low;
    }

    // 8、9万 is a guess; 8万、9万 and 3、5、8 are lists.
    private static Numeral? Listed(string text, int start, Numeral low, Numeral high)
    {
        if (text.CharAt(start - 1) != '、')
        {
            return null;
        }

        var bottom = Lifted(low.Value, high.Value);
        var isGuess = !low.Has(NumeralTraits.Scaled) && low.Value is > 0 and < 10 && high.Has(NumeralTraits.Scaled) && high.Value * low.Value == bottom * (low.Value + 1);
        return isGuess ? Between(low, high, areAlternatives: false) : low;
    }

    // "10 or 12k" leaves one number open; "10 million or 10 billion" are two numbers.
    private static Numeral Between(Numeral low, Numeral high, bool areAlternatives)
    {
        var bottom = low.Has(NumeralTraits.Scaled) || !high.Has(NumeralTraits.Scaled) ? low.Value : Lifted(low.Value, high.Value);
        var fits = bottom < high.Value && bottom >= 0 && !(areAlternatives && high.Value > bottom * 10);
        return fits
            ? new Numeral(high.End, bottom, high.Value, (low.Traits | high.Traits | NumeralTraits.Vague) & ~NumeralTraits.PlainDigits)
            : low;
    }

    // In "30-40k" the scale counts for both.
    private static decimal Lifted(decimal low, decimal high)
    {
        foreach (var scale in Scales)
        {
            if (high >= scale && low * scale < high)
            {
                return low * scale;
            }
        }

        return low;
    }

    private static int JoinEnd(string text, int at, int end)
    {
        var next = text.SkipSpaces(end);
        return text.CharAt(next) switch
        {
            '-' or '~' or '到' or '至' or '或' or '、' => next + 1,
            't' when next > end && text.StartsAt(next, "to ") => next + 3,
            'o' when next > end && text.StartsAt(next, "or ") => next + 3,
            'a' when next > end && text.StartsAt(next, "and ") && text.EndsAt(at, "between ") => next + 4,
            _ => -1,
        };
    }

    // "target for Q1 2027 to 400k": set to, not up to.
    private static bool IsYear(string text, int at, int end) =>
        end - at == 4 && text.StartsAt(at, "20") && text.StartsAt(text.SkipSpaces(end), "to ") && (text.EndsAt(at, " ") && TextScan.IsDigit(text.CharAt(at - 2)) && text.CharAt(at - 3) is 'q' or 'h' || text.EndsAt(at, "for ") || text.EndsAt(at, "in "));

    // "from 30k to 40k" and 从3万到5万 say what was and what is now.
    private static bool IsChange(string text, int at) => text.EndsAt(at, "from ") || text.CharAt(at - 1) is '从' or '由';
}
