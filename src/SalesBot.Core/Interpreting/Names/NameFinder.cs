using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>Finds the names in a message: the longest sensible reading, none of them overlapping.</summary>
internal static class NameFinder
{
    // Two characters that sound like a name are heard in too many sentences.
    private const int ShortestByEar = 3;
    private const int ShortName = 2;
    private const string BeforeDates = "一二三四五六七八九十本这上下个去今明前每第大0123456789";
    private const string CountedIn = "块元万千百亿%wk美套箱件天";
    private const string BeforeNames = "给把跟和由到让下看";

    public static List<NameHit> Find(PlainText text, NameDirectory directory)
    {
        var hits = new List<NameHit>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && directory.LongestAt(text.Normal, at) is { } hit && !IsPartOfWord(text.Normal, hit) && !IsCounted(text.Normal, hit)) hits.Add(LongerNames.Of(text, hit));
        }

        var taken = new bool[text.Length];
        var kept = new List<NameHit>(hits.Count);
        KeepLongestFirst(hits, taken, kept);
        KeepLongestFirst(Heard(text, directory, taken), taken, kept);
        KeepLongestFirst(NearNames.Find(text, directory, taken, kept.Exists(hit => hit.MayBe(NameKind.Customer))), taken, kept);
        if (kept.Count > 1) kept.RemoveAll(hit => IsAmount(text, hit));
        kept.RemoveAll(hit => WordsLikeNames.IsWord(text, hit) || EverydayUse.IsMeant(text, hit) || WordsForThemselves.Are(text, hit));
        kept.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return kept;
    }

    // Beside another name, the "twenty k" of "for twenty k" is money even if somebody is called so.
    private static bool IsAmount(PlainText text, NameHit hit)
    {
        var before = text.Normal.AsSpan(0, hit.Span.Start);
        if (!before.EndsWith("for ", StringComparison.Ordinal) && !before.EndsWith("at ", StringComparison.Ordinal) && !before.EndsWith(" one ", StringComparison.Ordinal) && !before.EndsWith("worth ", StringComparison.Ordinal)) return false;
        return Amounts.QuantityReader.Read(text.Normal[hit.Span.Start..hit.Span.End]) is [{ HasScale: true } whole] && whole.Span.Length == hit.Span.Length;
    }

    // 多多 is no name in 能多多少. A long name is safe from that.
    private static bool IsPartOfWord(string text, NameHit hit) =>
        hit.Span.Length <= ShortName && TextScan.IsHan(text[hit.Span.Start]) && (Lexicon.Covers(text, hit.Span) || IsPartOfDate(text, hit));

    // Of a house called 2046, 2046块 is money.
    private static bool IsCounted(string text, NameHit hit) =>
        TextScan.IsDigit(text[hit.Span.Start]) && TextScan.IsDigit(text.CharAt(hit.Span.End - 1)) && CountedIn.Contains(text.CharAt(hit.Span.End), StringComparison.Ordinal)
        && !text.AsSpan(hit.Span.Start, hit.Span.Length).ContainsAnyExceptInRange('0', '9');

    // Somebody may be called 季度, and is not meant by 三季度; the goods of 6万8礼盒 are no date.
    private static bool IsPartOfDate(string text, NameHit hit) =>
        !hit.MayBe(NameKind.Category) && OrdinaryWords.Contains(text[hit.Span.Start..hit.Span.End]) && BeforeDates.Contains(text.CharAt(hit.Span.Start - 1), StringComparison.Ordinal);

    private static List<NameHit> Heard(PlainText text, NameDirectory directory, bool[] taken)
    {
        var folded = Syllables.Fold(text.Normal);
        var heard = new List<NameHit>();
        for (var at = 0; at < text.Length; at++)
        {
            if (taken[at] || !TextScan.IsHan(text[at])) continue;
            if (directory.LongestSoundAt(folded, at) is { } hit && (hit.Span.Length >= ShortestByEar || IsColleague(text, hit))) heard.Add(hit);
        }

        return heard;
    }

    // 马越 for 马跃: of two characters the family name has to be right, and no word of the language may stand there.
    private static bool IsColleague(PlainText text, NameHit hit)
    {
        var words = text.Normal[hit.Span.Start..hit.Span.End];
        return hit.Candidates.Count == 1 && hit.Only(NameKind.Member) is { } member && member.Names.Any(name => name.Length == ShortName && name[0] == words[0])
            && !OrdinaryWords.Contains(words) && !Lexicon.Contains(words) && !Lexicon.Covers(text.Normal, hit.Span) && StandsAlone(text.Normal, hit.Span.Start);
    }

    // At the start of what is said, or behind a word that goes before a name.
    private static bool StandsAlone(string text, int start) => start == 0 || !TextScan.IsHan(text[start - 1]) || BeforeNames.Contains(text[start - 1], StringComparison.Ordinal);

    private static void KeepLongestFirst(List<NameHit> hits, bool[] taken, List<NameHit> kept)
    {
        hits.Sort(static (a, b) => a.Span.Length != b.Span.Length ? b.Span.Length.CompareTo(a.Span.Length) : a.Span.Start.CompareTo(b.Span.Start));
        foreach (var hit in hits)
        {
            var span = taken.AsSpan(hit.Span.Start, hit.Span.Length);
            if (span.Contains(true)) continue;
            span.Fill(true);
            kept.Add(hit);
        }
    }
}
