namespace SalesBot.Core.Interpreting.Tokens;

/// <summary>Somebody else's words: they say 'we have already paid', 模板里那个“签约50万”. What is quoted is told by nobody here.</summary>
internal static class Quotations
{
    private const int FewestWords = 2;

    // “成交20万”
    private const int ShortestCited = 5;

    /// <summary>The stretches between quotation marks that hold a sentence, not a name or a title.</summary>
    public static List<TextSpan> In(string masked)
    {
        var quoted = new List<TextSpan>();
        if (masked.AsSpan().IndexOfAny('"', '\'') < 0) return quoted;
        for (var at = 0; at < masked.Length; at++)
        {
            if (!Opens(masked, at) || End(masked, at) is not (> 0 and var end)) continue;
            if (IsSentence(masked.AsSpan(at + 1, end - at - 1))) quoted.Add(new TextSpan(at, end + 1));
            at = end;
        }

        return quoted;
    }

    // An apostrophe within a word, or behind one, opens nothing.
    private static bool Opens(string text, int at) =>
        text[at] == '"' && (TextScan.IsHan(text.CharAt(at - 1)) || TextScan.IsHan(text.CharAt(at + 1)))
        || text[at] is '"' or '\'' && (at == 0 || text[at - 1] is ' ' or ':' or ',' or '\n' or '(') && (TextScan.IsLetter(text.CharAt(at + 1)) || text.CharAt(at + 1) == Tokenizer.Blot);

    private static int End(string text, int open)
    {
        for (var at = open + 1; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == text[open] && !TextScan.IsWordCharacter(text.CharAt(at + 1)) && text.CharAt(at - 1) != ' ') return at;
        }

        return -1;
    }

    private static bool IsSentence(ReadOnlySpan<char> words) =>
        words.ContainsAnyInRange('\u4e00', '\u9fff') ? words.Length >= ShortestCited && words.ContainsAnyInRange('0', '9') : words.Count(' ') >= FewestWords;
}
