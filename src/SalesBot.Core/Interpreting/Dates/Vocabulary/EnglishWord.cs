using SalesBot.Core.Interpreting.Dates.Feasts;

namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>One English word of a text and what it means behind the token <paramref name="before"/> it.</summary>
internal readonly ref struct EnglishWord(PlainText plain, int at, DateToken before)
{
    private readonly string _text = plain.Normal;
    private readonly int _end = plain.Normal.LettersEnd(at);

    private ReadOnlySpan<char> Word => _text.AsSpan(at, _end - at);

    private bool IsBehindNumber => before.Kind is DateWord.Number or DateWord.Half;

    /// <summary>The meaning, and the end of all that was read for it.</summary>
    public (WordMeaning Meaning, int End) Read()
    {
        if (HalfDayEnd() is > 0 and var halfDay)
        {
            return (new(DateWord.HalfDay, _text[at] == 'p' ? 1 : 0), halfDay);
        }

        if (Joined() is { } joined)
        {
            return joined;
        }

        if (FeastWords.EnglishAt(_text, at, Word, out var feast) is > 0 and var feastEnd)
        {
            return (feast, feastEnd);
        }

        return (Meaning(), _end);
    }

    // Words that mean something only together with what follows: o'clock, to date, night-time, the T of 2016-12-16T12:00, $DEC.
    private (WordMeaning Meaning, int End)? Joined() => Word switch
    {
        "o" when _text.StartsAt(_end, "'clock") => (new(DateWord.OClock), _end + 6),
        "to" when _text.StartsAt(_end, " date") && !TextScan.IsLetter(_text.CharAt(_end + 5)) => (new(DateWord.ToDate, -1), _end + 5),
        "night" when _text.StartsAt(_end, "-time") => (WordMeaning.Part(PartOfDay.NightTime), _end + 5),
        "t" when before.End == at && before.IsArabic && TextScan.IsDigit(_text.CharAt(_end)) => (new(DateWord.At), _end),
        "per" or "percent" => (default, _end),
        _ => _text.CharAt(at - 1) == '$' ? (default, _end) : null,
    };

    private WordMeaning Meaning()
    {
        if (Word is "h" && !IsBehindNumber)
        {
            return TextScan.IsDigit(_text.CharAt(_end)) ? new(DateWord.PeriodLetter, 6) : default;
        }

        // "one second" is a time, "twenty second" a day.
        if (Word is "second" && IsBehindNumber && !(before is { Detail: 0, Value: >= 20 } && before.Value % 10 == 0))
        {
            return WordMeaning.Unit(TimeUnit.Second);
        }

        if (EnglishDateWords.Units.TryGet(Word, out var unit))
        {
            return unit;
        }

        return EnglishDateWords.All.TryGet(Word, out var meaning) && IsMeant(meaning) ? meaning : default;
    }

    // "I sat down", "it may", "will last": such words are dates only behind a word that asks for one, before a number, or with a capital inside a sentence.
    private bool IsMeant(WordMeaning meaning)
    {
        if (Word is "lunch" && _text.AsSpan(0, at).TrimEnd() is [.., ','])
        {
            return false;
        }

        if (Word is "last" || meaning.Kind == DateWord.Part)
        {
            return Word is "last" ? !DoubtfulWords.IsVerb(_text, at) : !_text.EndsAt(at, "good ");
        }

        var isSure = meaning.Kind is not (DateWord.Month or DateWord.Weekday) || !EnglishDateWords.IsDoubtful(Word) || Word is "wed" or "mon" or "fri";
        return isSure || DoubtfulWords.AreAskedForBy(before, Word) || IsBesideNumber() || HasCapitalInside() || IsLastWord();
    }

    private bool IsBesideNumber() => (before.Kind == DateWord.Number && before.End >= at - 1) || IsBeforeNumber();

    // "… for Lockwood sat": the day at the end, right behind a name or a number.
    private bool IsLastWord() =>
        Word is "sat" or "sun" && at > 1 && (!char.IsLetter(_text[at - 2]) || Word is "sat" && !DoubtfulWords.IsSubject(_text, at)) && (_text.CharAt(_end) == ',' || _text.AsSpan(_end).Trim(" .!,").IsEmpty);

    private bool IsBeforeNumber()
    {
        var next = _end;
        while (_text.CharAt(next) is ' ' or '.' or ',' or '/' or '-')
        {
            next++;
        }

        var wordEnd = _text.LettersEnd(next);
        return TextScan.IsDigit(_text.CharAt(next))
            || (wordEnd > next && EnglishDateWords.All.TryGet(_text.AsSpan(next, wordEnd - next), out var meaning) && meaning.Kind is DateWord.Number or DateWord.Ordinal);
    }

    private bool HasCapitalInside() => char.IsAsciiLetterUpper(plain.Original[at]) && at > 1 && _text[at - 2] is not ('.' or '!' or '?' or '\n');

    // am, p.m., "p . m .", "nine a m", 9a, 9p; the end of it, or −1.
    private int HalfDayEnd()
    {
        if (_end - at != 1 || _text[at] is not ('a' or 'p') || before.Kind is not (DateWord.Number or DateWord.OClock or DateWord.Dot))
        {
            return -1;
        }

        var dot = _text.SkipSpaces(_end);
        var isDotted = _text.CharAt(dot) == '.';
        var m = _text.SkipSpaces(isDotted ? dot + 1 : dot);
        if (_text.CharAt(m) == 'm' && !TextScan.IsWordCharacter(_text.CharAt(m + 1)))
        {
            var last = _text.SkipSpaces(m + 1);
            return isDotted && _text.CharAt(last) == '.' ? last + 1 : m + 1;
        }

        return before.Is(DateWord.Number) && before.End == at ? _end : -1;
    }
}
