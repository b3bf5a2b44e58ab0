namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>Cuts a text into the words, numbers and signs of dates, in one pass.</summary>
internal ref struct DateLexer(PlainText plain)
{
    // Days as they are typed with a digit.
    private static readonly (string Word, int Days)[] Typed = [("2morrow", 1), ("2moro", 1), ("2mrw", 1), ("2day", 0)];

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
        if (TakesTypedDay()) return;
        var value = Value(out var end);
        if (OrdinalEnd(end) is > 0 and var ordinal)
        {
            Add(new(DateWord.Ordinal, value), ordinal);
            return;
        }

        var amountEnd = Amount.EndOf(_text, _at, end);
        var isOther = amountEnd > end || end - _at is 5 or 6 or 7 or > 8 || (end - _at == 8 && IsCode(end)) || Amount.StartsBefore(_text, _at) || IsInsideWord();
        Add(isOther ? default : new(end - _at == 8 ? DateWord.EightDigits : DateWord.Number, value, end - _at), Math.Max(end, amountEnd));
    }

    // "2moro"
    private bool TakesTypedDay()
    {
        if (_text[_at] != '2') return false;
        foreach (var (word, days) in Typed)
        {
            if (!_text.StartsAt(_at, word) || TextScan.IsWordCharacter(_text.CharAt(_at + word.Length))) continue;
            Add(new(DateWord.Day, days), _at + word.Length);
            return true;
        }

        return false;
    }

    // The first eight digits count; more are no date.
    private readonly int Value(out int end)
    {
        var value = 0;
        for (end = _at; TextScan.IsDigit(_text.CharAt(end)); end++)
        {
            value = end - _at < 8 ? (value * 10) + (_text[end] - '0') : value;
        }

        return value;
    }

    // 20260916-02, #20260916, 单号20260916: the number of a document.
    private readonly bool IsCode(int end) => _text.CharAt(end) is '-' or '_' || TextScan.IsLetter(_text.CharAt(end)) || _text.CharAt(_at - 1) is '#' or '-' or '_' or '号';

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
        var (meaning, end) = new EnglishWord(plain, _at, Last).Read();
        Add(meaning, end);
        if (meaning.Kind != DateWord.Other && _text.StartsAt(end, "'s") && !TextScan.IsLetter(_text.CharAt(end + 2)))
        {
            _at += 2;
        }
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
            TakeWeekOr(meaning, end);
            return;
        }

        if (ChineseNumber.TryRead(_text, _at, out var number, out end))
        {
            Add(number, end);
            return;
        }

        Add(default, _at + 1);
    }

    // 周一共: a week and 一共; 周3: a weekday with a digit, but 本周3家 is a week and a count.
    private void TakeWeekOr(WordMeaning meaning, int end)
    {
        if (meaning.Kind == DateWord.Weekday && ChineseNumber.IsPlainWeek(_text, end))
        {
            Add(WordMeaning.Unit(TimeUnit.Week), end - 1);
        }
        else if (meaning.Kind == DateWord.Unit && meaning.Value == (int)TimeUnit.Week && ChineseNumber.IsWeekdayDigit(_text, end))
        {
            Add(new(DateWord.Weekday, _text[end] - '0'), end + 1);
        }
        else
        {
            Add(meaning, end);
        }
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
