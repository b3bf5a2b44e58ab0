namespace SalesBot.Core.Interpreting.Tokens;

/// <summary>The marks of a list: "1) Lockwood – called", "a. …", "2/ …". They count nothing, and what stands behind each is said anew.</summary>
internal static class ListMarks
{
    private const int MostDigits = 2;

    /// <summary>The same text without its marks; where one stood within a line, a semicolon.</summary>
    public static string Plain(string masked)
    {
        if (NextMark(masked, 0) is not { } first || NextMark(masked, first.End) is null) return masked;
        var plain = masked.ToCharArray();
        for (var mark = NextMark(masked, 0); mark is { } span; mark = NextMark(masked, span.End))
        {
            plain.AsSpan(span.Start, span.Length).Fill(' ');
            if (!OpensLine(masked, span.Start)) plain[span.Start] = ';';
        }

        return new string(plain);
    }

    private static TextSpan? NextMark(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] is ' ' or '\n') && MarkAt(text, at) is { } mark) return mark;
        }

        return null;
    }

    private static TextSpan? MarkAt(string text, int at)
    {
        var start = text[at] == '(' ? at + 1 : at;
        var end = CountEnd(text, start);
        return end > start && IsClosed(text, at, end) && !TextScan.IsDigit(text.CharAt(end + 1)) ? new TextSpan(at, end + 1) : null;
    }

    // "1)" and "(1)" anywhere, "1." and "2/" only where they open a line.
    private static bool IsClosed(string text, int at, int end) =>
        text.CharAt(end) == ')' || text[at] != '(' && OpensLine(text, at) && text.CharAt(end) is '.' or '/' or '、';

    // One or two digits, or a letter with its bracket.
    private static int CountEnd(string text, int start)
    {
        var end = start;
        while (end - start < MostDigits && TextScan.IsDigit(text.CharAt(end)))
        {
            end++;
        }

        return end == start && text.CharAt(start) is >= 'a' and <= 'e' && text.CharAt(start + 1) == ')' ? start + 1 : end;
    }

    private static bool OpensLine(string text, int at) => at == 0 || text[at - 1] == '\n' || text.AsSpan(0, at).TrimEnd(' ') is [] or [.., '\n'];
}
