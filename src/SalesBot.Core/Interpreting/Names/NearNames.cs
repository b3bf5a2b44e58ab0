using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>English names typed with a slip of the keyboard, wherever they stand: "winter quater have paid". Looked for only around words that nobody knows.</summary>
internal static class NearNames
{
    private const int MostWords = 4;
    private const int MostUnknown = 4;
    private const int ShortestWord = 4;
    private const int ShortestName = 6;

    /// <param name="taken">The characters of names that were found as written.</param>
    /// <param name="hasCustomer">A customer was found; then only colleagues are looked for.</param>
    public static List<NameHit> Find(PlainText text, NameDirectory directory, bool[] taken, bool hasCustomer)
    {
        var found = new List<NameHit>();
        var words = Words(text.Normal);
        var unknown = 0;
        for (var i = 0; i < words.Count && unknown < MostUnknown; i++)
        {
            if (taken[words[i].Start] || !IsUnknown(text.Normal, words[i])) continue;
            unknown++;
            if (Around(text, directory, words, i, taken) is { } hit && (!hasCustomer || !hit.MayBe(NameKind.Customer)) && !found.Exists(other => other.Span.Overlaps(hit.Span))) found.Add(hit);
        }

        return found;
    }

    private static bool IsUnknown(string text, TextSpan word)
    {
        if (word.Length < ShortestWord || TextScan.IsDigit(text[word.Start])) return false;
        var plain = text[word.Start..word.End];
        return !OrdinaryWords.Contains(plain) && !Lexicon.Contains(plain);
    }

    // The longest stretch around the unknown word that is nearly a name, without words at its ends that change nothing.
    private static NameHit? Around(PlainText text, NameDirectory directory, List<TextSpan> words, int index, bool[] taken)
    {
        foreach (var part in Stretches(words.Count, index))
        {
            var span = SpanOf(words, part);
            if (IsStretch(text.Normal, words, part) && !taken.AsSpan(span.Start, span.Length).Contains(true) && Nearly(text, directory, span) is { } hit && !IsTooWide(text, directory, words, part, hit)) return hit;
        }

        return null;
    }

    private static IEnumerable<(int First, int Count)> Stretches(int words, int index) =>
        from less in Enumerable.Range(0, MostWords)
        let count = MostWords - less
        from first in Enumerable.Range(Math.Max(0, index - count + 1), Math.Min(index + 1, count))
        where first <= index && first + count <= words
        select (first, count);

    private static TextSpan SpanOf(List<TextSpan> words, (int First, int Count) part) => new(words[part.First].Start, words[part.First + part.Count - 1].End);

    private static NameHit? Nearly(PlainText text, NameDirectory directory, TextSpan span)
    {
        if (span.Length < ShortestName) return null;
        var hit = directory.Resolve(text, span);
        return hit.Match == NameMatch.Near && hit.Candidates.Count > 0 && hit.Candidates.All(thing => thing.Kind is NameKind.Customer or NameKind.Member) ? hit : null;
    }

    // "a nine brigdes": the same name is meant without the first word or the last.
    private static bool IsTooWide(PlainText text, NameDirectory directory, List<TextSpan> words, (int First, int Count) part, NameHit hit)
    {
        if (part.Count == 1) return false;
        return IsSame(SpanOf(words, (part.First + 1, part.Count - 1))) || IsSame(SpanOf(words, (part.First, part.Count - 1)));

        bool IsSame(TextSpan shorter) => Nearly(text, directory, shorter) is { } other && other.Candidates.SequenceEqual(hit.Candidates);
    }

    // Nothing but blanks, an ampersand or a hyphen stands between the words of a name.
    private static bool IsStretch(string text, List<TextSpan> words, (int First, int Count) part)
    {
        for (var i = part.First; i < part.First + part.Count - 1; i++)
        {
            if (text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).Trim(" &-'.").Length > 0) return false;
        }

        return true;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.WordEnd(at);
            if (end > at) words.Add(new TextSpan(at, end));
            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
