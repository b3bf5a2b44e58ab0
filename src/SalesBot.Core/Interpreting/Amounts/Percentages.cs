namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Parts of a whole: a sign or word behind a number (15%, 三成, 八折, 两个点), or 百分之 before it.</summary>
internal static class Percentages
{
    // 三成交了, 五成立: the character starts another word.
    private const string AfterTenths = "交立功为员本品都就果熟了绩";
    private const string AfterDiscount = "叠腾返回合";

    private static readonly WordTable<decimal> Words = new(("percent pct percents percentage", 0.01m), ("pp pps", 0.01m));

    /// <summary>The part that <paramref name="number"/> and what follows it name; null if it is none.</summary>
    public static (int End, decimal Fraction)? Behind(string text, Numeral number)
    {
        var at = text.SkipSpaces(number.End);
        return text.CharAt(at) switch
        {
            '%' or '趴' => (at + 1, number.Value / 100),
            '‰' => (at + 1, number.Value / 1000),
            '成' when !IsOtherWord(text.CharAt(at + 1)) => Tenths(text, at + 1, number.Value / 10),
            '折' when number.Value < 100 && !AfterDiscount.Contains(text.CharAt(at + 1), StringComparison.Ordinal) => (at + 1, number.Value / (number.Value > 10 ? 100 : 10)),
            '个' when SpacedEnd(text, at, "个百分点") is > 0 and var end => (end, number.Value / 100),
            '个' when SpacedEnd(text, at, "个点") is > 0 and var end => (end, number.Value / 100),
            'p' => Word(text, at, number.Value),
            _ => null,
        };
    }

    /// <summary>What follows 成 makes it part of another word: 成本, 成交.</summary>
    public static bool IsOtherWord(char afterTenths) => AfterTenths.Contains(afterTenths, StringComparison.Ordinal);

    /// <summary>百分之, 千分之 or 万分之 at <paramref name="at"/>: its end and what one of it is worth; null if there is none.</summary>
    public static (int End, decimal One)? Before(string text, int at)
    {
        var whole = ChineseDigits.Unit(text.CharAt(at));
        return whole is >= 100 and <= 10_000 && SpacedEnd(text, at + 1, "分之") is > 0 and var end ? (end, 1 / whole) : null;
    }

    /// <summary>半折, and 对折 after 打: half price. The end of it, or −1.</summary>
    public static int HalfPriceEnd(string text, int at) =>
        text.CharAt(at + 1) == '折' && (text.CharAt(at) == '半' || (text.CharAt(at) == '对' && text.CharAt(at - 1) == '打')) ? at + 2 : -1;

    // 两成五, 七成 六, 三成半
    private static (int End, decimal Fraction) Tenths(string text, int at, decimal tenths)
    {
        var next = text.SkipSpaces(at);
        var c = text.CharAt(next);
        var hundredths = c == '半' ? 5 : ChineseDigits.Digit(c);
        var isTail = hundredths > 0 && ChineseDigits.Unit(text.CharAt(next + 1)) == 0 && !TextScan.IsHan(text.CharAt(next + 1)) && !TextScan.IsDigit(text.CharAt(next + 1));
        return isTail ? (next + 1, tenths + (hundredths / 100m)) : (at, tenths);
    }

    private static (int End, decimal Fraction)? Word(string text, int at, decimal value)
    {
        if (text.StartsAt(at, "per cent"))
        {
            return (at + 8, value / 100);
        }

        var end = text.LettersEnd(at);
        if (!Words.TryGet(text.AsSpan(at, end - at), out var one))
        {
            return null;
        }

        return (text.StartsAt(end, " points") ? end + 7 : text.StartsAt(end, " point") ? end + 6 : end, value * one);
    }

    // The word with any spaces between its characters, as some voice input writes it.
    private static int SpacedEnd(string text, int at, string word)
    {
        foreach (var c in word)
        {
            at = text.SkipSpaces(at);
            if (text.CharAt(at) != c)
            {
                return -1;
            }

            at++;
        }

        return at;
    }
}
