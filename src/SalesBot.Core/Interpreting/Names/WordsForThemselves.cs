namespace SalesBot.Core.Interpreting.Names;

/// <summary>慢慢来慢慢来, 小确幸这个词: what is said twice on end, or called a word, stands for itself and for no customer who is called so.</summary>
internal static class WordsForThemselves
{
    private static readonly string[] Kinds = ["这个词", "这词", "两个字", "三个字", "四个字", "这句话", "这句", "这个成语", "这首歌", "这首", "这部电影", "这部剧", "这部片", "这本书", "这一章", "这篇"];

    public static bool Are(PlainText text, NameHit hit)
    {
        if (hit.Candidates.Count == 0 || !TextScan.IsHan(text[hit.Span.Start]) || !hit.Candidates.All(thing => thing.Kind == NameKind.Customer)) return false;
        var words = text.Normal.AsSpan(hit.Span.Start, hit.Span.Length);
        return text.Normal.AsSpan(hit.Span.End).StartsWith(words) && StandsAlone(text, hit.Span.Start, hit.Span.End + hit.Span.Length) || text.Normal.AsSpan(0, hit.Span.Start).EndsWith(words) && StandsAlone(text, hit.Span.Start - hit.Span.Length, hit.Span.End) || Array.Exists(Kinds, kind => text.Normal.StartsAt(hit.Span.End, kind));
    }

    // 去了云帆云帆签了: without marks the second begins what comes next.
    private static bool StandsAlone(PlainText text, int start, int end) => !TextScan.IsHan(text.Normal.CharAt(start - 1)) && !TextScan.IsHan(text.Normal.CharAt(end));
}
