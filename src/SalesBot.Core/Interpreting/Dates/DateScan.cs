using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates;

/// <summary>The tokens of a text and the moment it is said at.</summary>
internal sealed class DateScan(PlainText text, LocalDateTime now, int fiscalStart)
{
    // "the first Friday of the last week of next year": what is said inside what, before a text only plays with it.
    private const int Deepest = 4;

    private readonly List<DateToken> _tokens = new DateLexer(text).Read();

    private int _depth;

    public string Text => text.Normal;

    public LocalDateTime Now { get; } = now;

    public LocalDate Today { get; } = now.Date;

    public int FiscalStart { get; } = fiscalStart;

    public int Count => _tokens.Count;

    /// <summary>The token at <paramref name="at"/>; nothing a date is made of outside of the text.</summary>
    public DateToken this[int at] => at >= 0 && at < _tokens.Count ? _tokens[at] : new DateToken(DateWord.Other, 0, 0, Text.Length, Text.Length);

    /// <summary>Nothing stands between the token and the one before it.</summary>
    public bool IsJoined(int at) => this[at].Start == this[at - 1].End;

    /// <summary>The char after the token.</summary>
    public char After(int at) => Text.CharAt(this[at].End);

    /// <summary>Begins to read a phrase inside a phrase; false if there are too many already.</summary>
    public bool Enter()
    {
        _depth++;
        if (_depth <= Deepest)
        {
            return true;
        }

        _depth--;
        return false;
    }

    public void Leave() => _depth--;

    /// <summary><paramref name="at"/>, or the token after it if it is of this kind.</summary>
    public int Skip(int at, DateWord kind) => this[at].Is(kind) ? at + 1 : at;

    /// <summary>No noun follows that the number before <paramref name="at"/> would count.</summary>
    public bool IsClauseEnd(int at) => at >= _tokens.Count || !this[at].Is(DateWord.Other) || !(TextScan.IsWordCharacter(Text[this[at].Start]) || TextScan.IsHan(Text[this[at].Start]));

    /// <summary>The fiscal year that is called like the calendar year <paramref name="year"/>.</summary>
    public DayRange FiscalYear(DayRange year) => DayRange.Months(new LocalDate(year.First.Year, FiscalStart, 1), 12);

    /// <summary>An open date as a phrase; impossible if it never comes.</summary>
    public DayPhrase Resolve(int next, OpenDate open) =>
        open.Back(Today) is { } back && open.Ahead(Today) is { } ahead
            ? new DayPhrase(next, open.Unit, back, ahead) { Open = open, Form = open.Form }
            : DayPhrase.Impossible(next);

    /// <summary>A day with all its parts; impossible if the calendar does not have it.</summary>
    public static DayPhrase Resolve(int next, int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? DayPhrase.Of(next, new LocalDate(year, month, day))
            : DayPhrase.Impossible(next);
}
