namespace SalesBot.Core.Interpreting;

/// <summary>Looks at a normalised text from a position on; every answer takes time in proportion to what it consumes.</summary>
internal static class TextScan
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    public static bool IsWordCharacter(char c) => IsDigit(c) || IsLetter(c);

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or '〇';

    /// <summary>The char at <paramref name="at"/>, or NUL outside of the text.</summary>
    public static char CharAt(this string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    public static int SkipSpaces(this string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the run of letters that starts at <paramref name="at"/>.</summary>
    public static int LettersEnd(this string text, int at)
    {
        while (at < text.Length && IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of the run of letters and digits that starts at <paramref name="at"/>.</summary>
    public static int WordEnd(this string text, int at)
    {
        while (at < text.Length && IsWordCharacter(text[at]))
        {
            at++;
        }

        return at;
    }

    public static bool StartsAt(this string text, int at, string word) =>
        at >= 0 && text.Length - at >= word.Length && text.AsSpan(at, word.Length).SequenceEqual(word);

    public static bool EndsAt(this string text, int end, string word) => text.StartsAt(end - word.Length, word) && end <= text.Length;
}
