using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Cases;

/// <summary>The words of a text by which stories are found: English words, pairs of Chinese letters, and the industries and pains it names in either language.</summary>
internal static class CaseWords
{
    private const string ConceptMark = "#";

    /// <summary>English words shorter than this say nothing.</summary>
    private const int ShortestWord = 2;

    public static bool IsConcept(string word) => word.StartsWith(ConceptMark, StringComparison.Ordinal);

    public static IReadOnlySet<string> Of(string text)
    {
        string normal = PlainText.Of(text).Normal;
        HashSet<string> words = new(StringComparer.Ordinal);
        int start = 0;
        for (int at = 0; at <= normal.Length; at++)
        {
            if (at < normal.Length && char.IsAsciiLetterOrDigit(normal[at])) continue;
            if (at - start >= ShortestWord) words.Add(Stem(normal[start..at]));
            start = at + 1;
            if (at + 1 < normal.Length && IsChinese(normal[at]) && IsChinese(normal[at + 1])) words.Add(normal[at..(at + 2)]);
        }

        words.UnionWith(CaseConcepts.In(normal, words).Select(concept => ConceptMark + concept));
        return words;
    }

    /// <summary>Without the plural's or the verb's end, so that "cases" finds "case" and "sorting" finds "sort".</summary>
    public static string Stem(string word)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal)) return word[..^3];
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }

    private static bool IsChinese(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
