namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Moves over the words of an English number.</summary>
internal readonly ref struct EnglishNumberCursor(string text)
{
    /// <summary>Behind an "and", if one is there.</summary>
    public int AfterAnd(int at) => TryWord(at, out var and, out var after) && and.Kind == NumberWordKind.And ? SkipJoint(after) : SkipJoint(at);

    /// <summary>Whether a number that ends at <paramref name="at"/> counts days, weeks or months.</summary>
    public bool IsTime(int at)
    {
        var start = SkipJoint(at);
        return text.AsSpan(start, text.LettersEnd(start) - start) is "days" or "day" or "weeks" or "months";
    }

    /// <summary>The number word at <paramref name="at"/>, spaces and hyphens before it left out.</summary>
    public bool TryWord(int at, out NumberWord word, out int end)
    {
        var start = SkipJoint(at);
        end = text.LettersEnd(start);
        word = default;
        return end > start && !TextScan.IsDigit(text.CharAt(end)) && EnglishNumberWords.All.TryGet(text.AsSpan(start, end - start), out word);
    }

    /// <summary>Behind spaces, and a hyphen with or without spaces around it.</summary>
    public int SkipJoint(int at)
    {
        at = text.SkipSpaces(at);
        return text.CharAt(at) == '-' && TextScan.IsLetter(text.CharAt(text.SkipSpaces(at + 1))) ? text.SkipSpaces(at + 1) : at;
    }
}
