namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Numbers with Chinese digits or units, also mixed with ASCII digits: 十二万五, 3万5, 7 万5 千4 百, 八千来, 三百五十又3分之1.</summary>
internal static class ChineseNumerals
{
    /// <summary>Reads the number that starts exactly at <paramref name="at"/>; false if none does.</summary>
    public static bool TryRead(string text, int at, out Numeral numeral)
    {
        if (!TryReadWhole(text, at, out numeral))
        {
            return false;
        }

        var next = text.SkipSpaces(numeral.End);
        switch (text.CharAt(next))
        {
            case '分':
                numeral = Fraction(text, next, numeral, numeral);
                break;
            case '又' when TryReadWhole(text, text.SkipSpaces(next + 1), out var over):
                var fraction = Fraction(text, text.SkipSpaces(over.End), over, default);
                numeral = fraction.End > 0 ? fraction.Plus(numeral.Value) : numeral;
                break;
            case '打' when IsDozen(text, next + 1):
                numeral = numeral.Times(12).Until(next + 1) with { Traits = numeral.Traits & ~NumeralTraits.SingleCharacter };
                break;
        }

        return true;
    }

    private static bool TryReadWhole(string text, int at, out Numeral numeral)
    {
        var lower = new ChineseNumeralScan(text, takeUpper: false);
        if (!lower.Read(at))
        {
            numeral = default;
            return false;
        }

        numeral = lower.Result();
        if (lower.HasNeighbours)
        {
            var upper = new ChineseNumeralScan(text, takeUpper: true);
            upper.Read(at);
            numeral = numeral with { UpTo = upper.Result().Value, Traits = numeral.Traits | NumeralTraits.Vague };
        }

        return true;
    }

    /// <summary>五分之二: the number after 分之 over the number before it; <paramref name="otherwise"/> if it is none.</summary>
    private static Numeral Fraction(string text, int at, Numeral below, Numeral otherwise)
    {
        var between = text.SkipSpaces(at + 1);
        if (text.CharAt(at) != '分' || text.CharAt(between) != '之' || below.Value == 0)
        {
            return otherwise;
        }

        var start = text.SkipSpaces(between + 1);
        var sign = text.CharAt(start) == '负' ? -1 : 1;
        return TryReadWhole(text, sign < 0 ? start + 1 : start, out var above)
            ? new Numeral(above.End, sign * above.Value / below.Value, NumeralTraits.Fraction)
            : otherwise;
    }

    // 打 is a dozen only where it cannot be the verb (打电话, 打开, 打折).
    private static bool IsDozen(string text, int after) => !"电开听扰算包折不卡款钱车的了给过来进到交球样印击工完在造烊".Contains(text.CharAt(after), StringComparison.Ordinal);
}
