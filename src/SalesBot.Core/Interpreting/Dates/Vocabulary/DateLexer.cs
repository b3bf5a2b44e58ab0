namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>Cuts a text into the words, numbers and signs of dates, in one pass.</summary>
internal ref struct DateLexer(PlainText plain)
{
    private readonly string _text = plain.Normal;
    private readonly List<DateToken> _tokens = new(24);
    private int _at;

    public List<DateToken> Read()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == ' ')
            {
                _at++;
            }
            else if (TextScan.IsDigit(c))
            {
                TakeDigits();
            }
            else if (TextScan.IsLetter(c))
            {
                TakeLetters();
            }
            else if (TextScan.IsHan(c))
            {
                TakeHan();
            }
            else
            {
                TakeSign(c);
            }
        }

        return _tokens;
    }

    private readonly DateToken Last => _tokens.Count > 0 ? _tokens[^1] : default;

    private void Add(WordMeaning meaning, int end)
    {
        _tokens.Add(new DateToken(meaning.Kind, meaning.Value, meaning.Detail, _at, end));
        _at = end;
    }

    private void TakeDigits()
    {
        var end = _at;
        var value = 0;
        while (end < _text.Length && TextScan.IsDigit(_text[end]))
        {
            value = end - _at < 8 ? (value * 10) + (_text[end] - '0') : -1;
            end++;
        }

        if (OrdinalEnd(end) is > 0 and var ordinal)
        {
            Add(new(DateWord.Ordinal, value), ordinal);
            return;
        }

        var amountEnd = Amount.EndOf(_text, _at, end);
        var isOther = value < 0 || amountEnd > end || Amount.StartsBefore(_text, _at) || IsInsideWord();
        Add(isOther ? default : new(DateWord.Number, value, end - _at), Math.Max(end, amountEnd));
    }

    // A380, v2: digits grown together with letters that are no word of a date.
    private readonly bool IsInsideWord() =>
        _at > 0 && TextScan.IsLetter(_text[_at - 1]) && Last.Kind is not (DateWord.PeriodLetter or DateWord.Month or DateWord.Calendar or DateWord.At);

    private readonly int OrdinalEnd(int end)
    {
        var isOrdinal = _text.StartsAt(end, "st") || _text.StartsAt(end, "nd") || _text.StartsAt(end, "rd") || _text.StartsAt(end, "th");
        return isOrdinal && !TextScan.IsWordCharacter(_text.CharAt(end + 2)) ? end + 2 : -1;
    }

    private void TakeLetters()
    {
        var end = _text.LettersEnd(_at);
        if (HalfDayEnd(end) is > 0 and var halfDay)
        {
            Add(new(DateWord.HalfDay, _text[_at] == 'p' ? 1 : 0), halfDay);
            return;
        }

        var word = _text.AsSpan(_at, end - _at);
if (word is "t" && Last.End == _at && Last.IsArabic && TextScan.IsDigit(_text.CharAt(end)))
        {
            Add(new(DateWord.At), end);
            return;
        }

        if (word is "o" && _text.StartsAt(end, "'clock"))
        {
            Add(new(DateWord.OClock), end + 6);
            return;
        }

        if (word is "to" && _text.StartsAt(end, " date") && !TextScan.IsLetter(_text.CharAt(end + 5)))
        {
            Add(new(DateWord.ToDate, -1), end + 5);
            return;
        }

        if (word is "per" or "percent" || _text.CharAt(_at - 1) == '$')
        {
            Add(default, end);
            return;
        }

        if (Feasts.FeastWords.EnglishAt(_text, _at, word, out var feast) is > 0 and var feastEnd)
        {
            Add(feast, feastEnd);
            return;
        }

        Add(EnglishMeaning(word, end), end);
        TakePossessive();
    }

    private readonly WordMeaning EnglishMeaning(ReadOnlySpan<char> word, int end)
    {
        var isAfterNumber = Last.Kind is DateWord.Number or DateWord.Half;
        if (word is "h" && !isAfterNumber)
        {
            return TextScan.IsDigit(_text.CharAt(end)) ? new(DateWord.PeriodLetter, 6) : default;
        }

        if (word is "night" && _text.StartsAt(end, "-time"))
        {
            return WordMeaning.Part(PartOfDay.NightTime);
        }

        if (word is "second" && isAfterNumber && !(Last is { Detail: 0, Value: >= 20 } && Last.Value % 10 == 0))
        {
            return WordMeaning.Unit(TimeUnit.Second);
        }

        if (EnglishDateWords.Units.TryGet(word, out var unit))
        {
            return unit;
        }

        return EnglishDateWords.All.TryGet(word, out var meaning) && IsMeant(word, meaning) ? meaning : default;
    }

    // "I sat down", "it may", "will last": such words are dates only behind a word that asks for one, before a number, or with a capital inside a sentence.
    private readonly bool IsMeant(ReadOnlySpan<char> word, WordMeaning meaning)
    {
        if (word is "last")
        {
            return !DoubtfulWords.IsVerb(_text, _at);
        }

        if (meaning.Kind is not (DateWord.Month or DateWord.Weekday) || !EnglishDateWords.IsDoubtful(word))
        {
            return true;
        }

        return DoubtfulWords.AreAskedForBy(Last, word) || (Last.Kind == DateWord.Number && Last.End >= _at - 1) || IsBeforeNumber(_at + word.Length) || HasCapitalInside()
            || (meaning.Kind == DateWord.Weekday && word is "wed" or "mon" or "fri");
    }

    private readonly bool IsBeforeNumber(int end)
    {
        var next = SkipSigns(end);
        var wordEnd = _text.LettersEnd(next);
        return TextScan.IsDigit(_text.CharAt(next))
            || (wordEnd > next && EnglishDateWords.All.TryGet(_text.AsSpan(next, wordEnd - next), out var meaning) && meaning.Kind is DateWord.Number or DateWord.Ordinal);
    }

    private readonly bool HasCapitalInside() =>
        char.IsAsciiLetterUpper(plain.Original[_at]) && _tokens.Count > 0 && _text.CharAt(_at - 2) is not ('.' or '!' or '?' or '\n');

    private readonly int SkipSigns(int at)
    {
        while (_text.CharAt(at) is ' ' or '.' or ',' or '/' or '-')
        {
            at++;
        }

        return at;
    }

    private void TakePossessive()
    {
        if (_text.CharAt(_at) == '\'' && _text.CharAt(_at + 1) == 's' && !TextScan.IsLetter(_text.CharAt(_at + 2)) && Last.Kind != DateWord.Other)
        {
            _at += 2;
        }
    }

    // am, p.m., "p . m .", "nine a m", 9a, 9p; the end of it, or −1.
    private readonly int HalfDayEnd(int end)
    {
        if (end - _at != 1 || _text[_at] is not ('a' or 'p') || (Last.Kind is not (DateWord.Number or DateWord.OClock or DateWord.Dot)))
        {
            return -1;
        }

        var dot = _text.SkipSpaces(end);
        var m = _text.SkipSpaces(_text.CharAt(dot) == '.' ? dot + 1 : dot);
        if (_text.CharAt(m) == 'm' && !TextScan.IsWordCharacter(_text.CharAt(m + 1)))
        {
            var last = _text.SkipSpaces(m + 1);
            return _text.CharAt(last) == '.' && _text.CharAt(dot) == '.' ? last + 1 : m + 1;
        }

        return Last.Kind == DateWord.Number && Last.End == _at ? end : -1;
    }

    private void TakeHan()
    {
        if (Feasts.FeastWords.Chinese.LongestAt(_text, _at, out var feast) is > 0 and var feastEnd && !ChineseNumber.GoesOn(_text, _at, feastEnd))
        {
            Add(feast, feastEnd);
            return;
        }

        if (ChineseDateWords.All.LongestAt(_text, _at, out var meaning) is > 0 and var end)
        {
            end = meaning.Kind == DateWord.Weekday && ChineseNumber.IsPlainWeek(_text, end) ? end - 1 : end;
            Add(_text[end - 1] is '周' or '期' or '拜' && meaning.Kind == DateWord.Weekday ? WordMeaning.Unit(TimeUnit.Week) : meaning, end);
            return;
        }

        if (ChineseNumber.TryRead(_text, _at, out var number, out end))
        {
            Add(number, end);
            return;
        }

        Add(default, _at + 1);
    }

    private void TakeSign(char c)
    {
        var kind = c switch
        {
            '-' or '~' => DateWord.Dash,
            '/' => DateWord.Slash,
            '.' => DateWord.Dot,
            ',' or '、' => DateWord.Comma,
            ':' => DateWord.Colon,
            '(' => DateWord.Open,
            ')' => DateWord.Close,
            '@' => DateWord.AtSign,
            '½' => DateWord.Half,
            _ => DateWord.Other,
        };
        Add(new(kind, 0, c == '、' ? 1 : 0), _at + 1);
    }
}
