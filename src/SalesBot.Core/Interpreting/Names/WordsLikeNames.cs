using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>
/// Colleagues who are called like a word of the language: in "how much will I take home" nobody called Will is meant, and "visits in May" are those of a
/// month. A capital, or a word that goes before a name, tells the colleague from the word.
/// </summary>
internal static class WordsLikeNames
{
    private static readonly FrozenSet<string> Verbs = Words("will can may mark bill rob drew sue chase grant pat jack chip rich");

    private static readonly FrozenSet<string> Months = Words("may april june august");

    private static readonly FrozenSet<string> BeforeNames = Words("to for from with w w/ give by and ask tell award of about than vs over off @");

    private static readonly FrozenSet<string> BeforeMonths = Words("in since until till during last this next early late mid end before after through");

    private static readonly FrozenSet<string> BehindNames = Words("is was has had did does sold signed visited called closed won landed gets got needs takes wants doing performing tracking target targets commission visits calls numbers");

    public static bool IsWord(PlainText text, NameHit hit)
    {
        if (hit.Candidates.Count == 0 || !hit.Candidates.All(thing => thing.Kind == NameKind.Member) || !TextScan.IsLetter(text[hit.Span.Start])) return false;
        var word = text.Normal[hit.Span.Start..hit.Span.End];
        var (before, after) = (WordBefore(text.Normal, hit.Span.Start), WordAfter(text.Normal, hit.Span.End));
        if (Months.Contains(word) && IsMonth(text.Normal, hit.Span, before, after)) return true;
        return Verbs.Contains(word) && char.IsLower(text.Original[hit.Span.Start]) && !BeforeNames.Contains(before) && !BehindNames.Contains(after) && text.Normal.CharAt(hit.Span.End) is not ('\'' or ':');
    }

    // A day or a year stands beside it, but no share: "with April 40%".
    private static bool IsMonth(string text, TextSpan span, string before, string after) =>
        BeforeMonths.Contains(before) || IsDay(after) && text.CharAt(text.SkipSpaces(span.End) + after.Length) != '%' || IsBehindDay(text, span.Start);

    // "18 to 20 May", "the 3rd of May"
    private static bool IsBehindDay(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        if (before.EndsWith(" of")) before = before[..^3].TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        var digits = word.ContainsAnyExceptInRange('0', '9') ? word.IndexOfAnyExceptInRange('0', '9') : word.Length;
        return digits is 1 or 2 && word[digits..] is "" or "st" or "nd" or "rd" or "th" && int.TryParse(word[..digits], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var day) && day is > 0 and <= 31;
    }

    // "May 12", "May 3rd", "May 2027"; but "May 600k" is hers.
    private static bool IsDay(string word)
    {
        var digits = word.TakeWhile(TextScan.IsDigit).Count();
        return digits is 1 or 2 && word[digits..] is "" or "st" or "nd" or "rd" or "th" || digits == 4 && word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal);
    }

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (TextScan.IsLetter(text[start - 1]) || text[start - 1] is '@' or '/'))
        {
            start--;
        }

        return text[start..end];
    }

    private static string WordAfter(string text, int at)
    {
        var start = text.SkipSpaces(at);
        return text[start..text.WordEnd(start)];
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
