namespace SalesBot.Core.Interpreting.Names;

/// <summary>
/// The customers, members, teams and product categories that messages may name. It never changes; <see cref="With"/> gives a larger one and
/// shares what is already indexed, so that a running bot can add a customer between two messages.
/// </summary>
public sealed class NameDirectory
{
    public static readonly NameDirectory Empty = new([]);

    // The largest first. An index is merged with the next smaller ones when it outgrows them, so there are only as many as the doublings of the count.
    private readonly NameIndex[] _indexes;

    private NameDirectory(NameIndex[] indexes) => _indexes = indexes;

    public static NameDirectory Of(IEnumerable<NamedThing> things)
    {
        NamedThing[] all = [.. things];
        return all.Length == 0 ? Empty : new NameDirectory([NameIndex.Of(all, [])]);
    }

    public NameDirectory With(NamedThing thing)
    {
        var kept = _indexes.Length;
        List<NamedThing> merged = [thing];
        while (kept > 0 && _indexes[kept - 1].Things.Count <= merged.Count)
        {
            kept--;
            merged.AddRange(_indexes[kept].Things);
        }

        NameIndex[] beside = _indexes[..kept];
        return new NameDirectory([.. beside, NameIndex.Of(merged, beside)]);
    }

    /// <summary>Everything that the words fit: as written, else by sound, else within a slip or two; empty when they fit nothing.</summary>
    public NameHit Resolve(string words) => Resolve(PlainText.Of(words), new TextSpan(0, words.Length));

    internal NameHit Resolve(PlainText text, TextSpan span)
    {
        var squashed = NameKeys.Squashed(text.Normal.AsSpan(span.Start, span.Length));
        if (squashed.Length == 0) return new NameHit(span, NameMatch.Unknown, []);
        return Whole(squashed, span) ?? ByEar(squashed, span) ?? ByEye(squashed, span);
    }

    internal NameHit? LongestAt(ReadOnlySpan<char> text, int start) => Longest(text, start, static index => index.Spelled, null);

    /// <param name="folded">The plain text with every character folded to its sound.</param>
    /// <returns>Null also where a blank stands within: 演示 投影 is nobody called 石头.</returns>
    internal NameHit? LongestSoundAt(ReadOnlySpan<char> folded, int start) =>
        Longest(folded, start, static index => index.Sounded, NameMatch.Near) is { } hit && !folded[hit.Span.Start..hit.Span.End].Contains(' ') ? hit : null;

    /// <summary>Whether several things are called by names that open with this word.</summary>
    internal bool IsOpeningOfSeveral(string word)
    {
        var opened = new HashSet<NamedThing>();
        foreach (var layer in _indexes.Select(index => index.Spelled))
        {
            var (from, to) = layer.StartingWith(word);
            for (var key = from; key < to && opened.Count < 2; key++)
            {
                opened.UnionWith(layer.ThingsAt(key).Where(thing => thing.Kind == NameKind.Customer && thing.Names.Any(name => PlainText.Of(name).Normal.StartsWith(word + " ", StringComparison.Ordinal))));
            }
        }

        return opened.Count > 1;
    }

    private NameHit? Longest(ReadOnlySpan<char> text, int start, Func<NameIndex, NameLayer> layerOf, NameMatch? match)
    {
        NameHit? best = null;
        foreach (var index in _indexes)
        {
            var layer = layerOf(index);
            var (key, end) = new NameWalk(text, layer).LongestAt(start);
            if (key >= 0) best = Better(best, new NameHit(new TextSpan(start, end), match ?? layer.MatchAt(key), layer.ThingsAt(key)));
        }

        return best;
    }

    private NameHit? Whole(string squashed, TextSpan span) => AllOf(squashed, span, static index => index.Spelled, null);

    private NameHit? ByEar(string squashed, TextSpan span) =>
        squashed.Length < 2 ? null : AllOf(Syllables.Fold(squashed), span, static index => index.Sounded, NameMatch.Near);

    private NameHit ByEye(string squashed, TextSpan span)
    {
        var found = new HashSet<NamedThing>();
        foreach (var index in _indexes)
        {
            index.Near(squashed, found);
        }

        return found.Count == 0 ? new NameHit(span, NameMatch.Unknown, []) : new NameHit(span, NameMatch.Near, [.. found]);
    }

    private NameHit? AllOf(string key, TextSpan span, Func<NameIndex, NameLayer> layerOf, NameMatch? match)
    {
        NameHit? best = null;
        foreach (var index in _indexes)
        {
            var layer = layerOf(index);
            var (from, to) = layer.StartingWith(key);
            if (from < to && layer.KeyAt(from).Length == key.Length)
            {
                best = Better(best, new NameHit(span, match ?? layer.MatchAt(from), layer.ThingsAt(from)));
            }
        }

        return best;
    }

    private static NameHit Better(NameHit? one, NameHit other)
    {
        if (one is null || other.Span.Length > one.Span.Length) return other;
        if (other.Span.Length < one.Span.Length || other.Match > one.Match) return one;
        return other.Match < one.Match ? other : one with { Candidates = [.. one.Candidates.Union(other.Candidates)] };
    }
}
