namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>A word, number or sign of a text as a part of a date.</summary>
/// <param name="Value">What it says: the number, the month, the days from today; its meaning depends on <paramref name="Kind"/>.</param>
/// <param name="Detail">A second value where a word has one: the part of the day of 今晚, the digits of a number, the flavour of "last".</param>
internal readonly record struct DateToken(DateWord Kind, int Value, int Detail, int Start, int End)
{
    public bool Is(DateWord kind) => Kind == kind;

    public bool Is(DateWord kind, int value) => Kind == kind && Value == value;

    public bool IsUnit(TimeUnit unit) => Kind == DateWord.Unit && Value == (int)unit;

    /// <summary>A number written with this many ASCII digits.</summary>
    public bool HasDigits(int digits) => Kind == DateWord.Number && Detail == digits;

    /// <summary>A number written with ASCII digits.</summary>
    public bool IsArabic => Kind == DateWord.Number && Detail > 0;
}
