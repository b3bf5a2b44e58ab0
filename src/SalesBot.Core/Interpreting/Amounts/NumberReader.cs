namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Reads one number in any of the ways it is written, its scale included.</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that starts exactly at <paramref name="at"/>; false if none does.</summary>
    public static bool TryRead(string text, int at, out Numeral number)
    {
        var c = text.CharAt(at);
        number = default;
        if (TextScan.IsDigit(c) || (c == '.' && TextScan.IsDigit(text.CharAt(at + 1)) && !TextScan.IsWordCharacter(text.CharAt(at - 1))))
        {
            return TryReadDigits(text, at, out number);
        }

        if (TextScan.IsLetter(c))
        {
            return !TextScan.IsWordCharacter(text.CharAt(at - 1)) && EnglishNumerals.TryRead(text, at, out number);
        }

        if (!ChineseDigits.StartsNumber(c) || !ChineseNumerals.TryRead(text, at, out number))
        {
            return false;
        }

        number = WithLetter(text, number);
        return true;
    }

    // 3个w, 十w
    private static Numeral WithLetter(string text, Numeral number)
    {
        var letter = text.CharAt(number.End) == '个' ? number.End + 1 : number.End;
        var scale = text.CharAt(letter) switch { 'w' => 10_000m, 'k' => 1_000m, _ => 0m };
        return scale > 0 && !TextScan.IsWordCharacter(text.CharAt(letter + 1)) && text.CharAt(letter + 1) != '/' && !number.Has(NumeralTraits.Scaled)
            ? (number with { Traits = number.Traits & ~NumeralTraits.SingleCharacter }).Times(scale).Until(letter + 1).With(NumeralTraits.Scaled)
            : number;
    }

    private static bool TryReadDigits(string text, int at, out Numeral number)
    {
        // The 30 of 10:30.
        var isBehindColon = text.CharAt(at - 1) == ':' && TextScan.IsDigit(text.CharAt(at - 2));
        if (!DigitNumerals.TryRead(text, at, out number) || isBehindColon)
        {
            return false;
        }

        var after = text.CharAt(number.End);
        var next = text.SkipSpaces(number.End);
        var joined = text.CharAt(next);
        if (IsChineseScale(text, next, joined) && ChineseNumerals.TryRead(text, at, out var chinese))
        {
            number = chinese;
            return true;
        }

        number = Fractions.Extend(text, at, number);
        number = joined == '个' && next == number.End ? WithLetter(text, number) : number;
        if (TextScan.IsLetter(joined))
        {
            number = Scaled(text, number, next);
        }

        return !IsInsideSomething(text, number.End, after);
    }

    private static bool IsChineseScale(string text, int at, char c) =>
        ChineseDigits.Unit(c) > 0 || c is '几' or '多' or '余' or '来' or '分' or '又' || (c == '点' && SpokenPoint.Read(text, at) is not null) || (c == '打' && at > 0) || (c == '个' && text.CharAt(at + 1) == '亿');

    // 12w, 85k, 1.2 m, 12w5, 3 million, 3 hundred and 21
    private static Numeral Scaled(string text, Numeral number, int at)
    {
        var end = text.LettersEnd(at);
        var letters = text.AsSpan(at, end - at);
        if (letters.Length <= 3 && EnglishNumberWords.ScaleLetters.TryGet(letters, out var scale))
        {
            return WithScale(text, number, at, end, scale);
        }

        var words = EnglishNumerals.Continue(text, number);
        return words.End > number.End ? words with { Traits = words.Traits & ~NumeralTraits.PlainDigits } : number;
    }

    private static Numeral WithScale(string text, Numeral number, int at, int end, decimal scale)
    {
        var scaled = number with { Traits = (number.Traits | NumeralTraits.Scaled) & ~NumeralTraits.PlainDigits };
        if (number.End == at && scale is 1_000 or 10_000 && IsTail(text, end))
        {
            return scaled.Times(scale).Plus((text[end] - '0') * scale / 10).Until(end + 1);
        }

        // "3 w/ Tom" is with, 20w/年 a scale.
        var next = text.CharAt(end);
        var isWith = text[at] == 'w' && next == '/' && (at > number.End || text.CharAt(end + 1) == ' ');
        return GoesOn(next) || isWith ? number : scaled.Times(scale).Until(end);
    }

    // The b of 5bα is no scale: the word goes on in whatever alphabet.
    private static bool GoesOn(char next) => TextScan.IsDigit(next) || next == '\'' || char.IsLetter(next) && !TextScan.IsHan(next);

    private static bool IsTail(string text, int at) => TextScan.IsDigit(text.CharAt(at)) && !TextScan.IsWordCharacter(text.CharAt(at + 1)) && text.CharAt(at + 1) is not ('.' or '%');

    // 180ml, 3rd, 10:30, 1.2.3: the digits are part of something else; a currency or "pcs" may be grown together with them.
    private static bool IsInsideSomething(string text, int end, char after)
    {
        var c = text.CharAt(end);
        if (c == ':' || (c == '.' && TextScan.IsDigit(text.CharAt(end + 1))))
        {
            return TextScan.IsDigit(text.CharAt(end + 1));
        }

        return TextScan.IsLetter(c) && TextScan.IsLetter(after) && Currencies.Behind(text, end) is null && Counters.Behind(text, end) is null && !text.StartsAt(end, "percent") && !text.StartsAt(end, "ish");
    }
}
