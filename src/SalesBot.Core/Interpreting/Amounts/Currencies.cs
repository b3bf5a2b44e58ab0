namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Finds the currency before or behind a number.</summary>
internal static class Currencies
{
    private const decimal Million = 1_000_000;
    private const string AfterTogether = "吃喝去来到谈聊签结打付给做走干跟过算报送拜见开";
    private const string AfterEurope = "阳洲美式盟派尚莱亚非冠";

    /// <summary>A currency that starts at <paramref name="at"/> and has a number right behind it, spaces aside.</summary>
    public static CurrencyMark? Before(string text, int at)
    {
        var mark = Prefix(text, at);
        return mark is { } found && IsNumberStart(text, found.End) ? found : null;
    }

    /// <summary>A currency behind a number that ends at <paramref name="at"/>.</summary>
    public static CurrencyMark? Behind(string text, int at)
    {
        var start = text.SkipSpaces(at);
        var c = text.CharAt(start);
        if (TextScan.IsLetter(c))
        {
            return EnglishBehind(text, start);
        }

        if (TextScan.IsHan(c))
        {
            return ChineseBehind(text, start);
        }

        // "10 $ 30 $": the second sign belongs to the second number only if none follows it.
        return CurrencyWords.OfSymbol(c) is { } code && !(start > at && TextScan.IsDigit(text.CharAt(start + 1))) ? new CurrencyMark(start + 1, code) : null;
    }

    private static CurrencyMark? Prefix(string text, int at)
    {
        var c = text.CharAt(at);
        if (CurrencyWords.OfSymbol(c) is { } code)
        {
            return new CurrencyMark(at + 1, code);
        }

        if (TextScan.IsLetter(c))
        {
            return LettersBefore(text, at);
        }

        var end = CurrencyWords.Chinese.LongestAt(text, at, out var name);
        return end > 0 ? new CurrencyMark(text.CharAt(end) is ':' ? end + 1 : end, name) : null;
    }

    private static CurrencyMark? LettersBefore(string text, int at)
    {
        var end = text.LettersEnd(at);
        if (CountryEnd(text, at, out var country) is > 0 and var countryEnd && text.CharAt(DollarSign(text, at, countryEnd)) == '$')
        {
            return new CurrencyMark(DollarSign(text, at, countryEnd) + 1, country);
        }

        return WithMillions(text, at, end) is { } mark ? text.CharAt(end) == '.' && end - at == 2 ? mark with { End = end + 1 } : mark : null;
    }

    // One letter is a country only right before the sign (A$), except for C, which is no word.
    private static int DollarSign(string text, int at, int end) => end - at == 1 && text[at] != 'c' ? end : text.SkipSpaces(end);

    private static CurrencyMark? WithMillions(string text, int at, int end)
    {
        if (CurrencyWords.Codes.TryGet(text.AsSpan(at, end - at), out var code))
        {
            return new CurrencyMark(end, code);
        }

        return end - at == 4 && text[at] == 'm' && CurrencyWords.Codes.TryGet(text.AsSpan(at + 1, 3), out code) ? new CurrencyMark(end, code, Million) : null;
    }

    private static CurrencyMark? EnglishBehind(string text, int at)
    {
        var end = text.LettersEnd(at);
        if (TextScan.IsDigit(text.CharAt(end)))
        {
            return null;
        }

        if (CurrencyWords.Names.TryGet(text.AsSpan(at, end - at), out var code))
        {
            return new CurrencyMark(end, code);
        }

        if (WithMillions(text, at, end) is { } mark)
        {
            return Scaled(text, mark);
        }

        return CountryEnd(text, at, out code) is > 0 and var country ? AfterCountry(text, text.SkipSpaces(country), code) : null;
    }

    // 75 USD million
    private static CurrencyMark Scaled(string text, CurrencyMark mark)
    {
        var start = text.SkipSpaces(mark.End);
        var end = text.LettersEnd(start);
        return EnglishNumberWords.All.TryGet(text.AsSpan(start, end - start), out var word) && word.Kind == NumberWordKind.Scale
            ? mark with { End = end, Scale = word.Value }
            : mark;
    }

    private static CurrencyMark? AfterCountry(string text, int at, string code)
    {
        if (text.CharAt(at) == '$')
        {
            return new CurrencyMark(at + 1, code);
        }

        var end = text.LettersEnd(at);
        var noun = text.AsSpan(at, end - at);
        return CurrencyWords.Names.TryGet(noun, out _) || CurrencyWords.Codes.TryGet(noun, out _) ? new CurrencyMark(end, code) : null;
    }

    // One or two words, dots inside: us, u.s., hong kong.
    private static int CountryEnd(string text, int at, out string code)
    {
        var end = at;
        while (TextScan.IsLetter(text.CharAt(end)) || (text.CharAt(end) == '.' && end - at is 1 or 3))
        {
            end++;
        }

        if (CurrencyWords.Countries.TryGet(text.AsSpan(at, end - at), out code))
        {
            return end;
        }

        var second = text.CharAt(end) == ' ' ? text.LettersEnd(end + 1) : end;
        return second > end && CurrencyWords.Countries.TryGet(text.AsSpan(at, second - at), out code) ? second : -1;
    }

    private static CurrencyMark? ChineseBehind(string text, int at)
    {
        var end = CurrencyWords.Chinese.LongestAt(text, at, out var code);
        if (end < 0)
        {
            end = CurrencyWords.ChineseBehind.LongestAt(text, at, out code);
        }

        return end > 0 && !(end == at + 1 && IsOtherWord(text, at, end)) ? new CurrencyMark(end, code) : null;
    }

    // 5元旦, 一块儿结清, 一块去, 四欧洲客户: the character starts another word.
    private static bool IsOtherWord(string text, int at, int end) => text[at] switch
    {
        '元' => text.CharAt(end) is '旦' or '宵',
        '块' => text.CharAt(end) is '儿' || text.CharAt(at - 1) == '一' && AfterTogether.Contains(text.CharAt(end), StringComparison.Ordinal),
        '欧' => AfterEurope.Contains(text.CharAt(end), StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsNumberStart(string text, int at)
    {
        var c = text.CharAt(text.SkipSpaces(at));
        return TextScan.IsDigit(c) || ChineseDigits.StartsNumber(c) || c is '.' || (TextScan.IsLetter(c) && text.CharAt(at) == ' ');
    }
}
