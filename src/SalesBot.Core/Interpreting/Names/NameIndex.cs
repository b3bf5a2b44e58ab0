namespace SalesBot.Core.Interpreting.Names;

/// <summary>The names of some things, findable by their letters, by their sound, and within a slip of the keyboard.</summary>
internal sealed class NameIndex
{
    // A word shorter than this is one slip away from too many others.
    private const int ShortestForSlip = 5;
    private const int ShortestChineseForSlip = 4;
    private const int ShortestForTwoSlips = 10;

    private readonly NameLayer _backwards;

    private readonly IReadOnlySet<string> _crowded;

    private NameIndex(IReadOnlyList<NamedThing> things, Func<string, bool> isCrowded)
    {
        Things = things;
        (var naming, _crowded) = LeadingParts.Of(things, isCrowded);
        var keys = things.SelectMany(thing => NameKeys.Of(thing).Select(key => (key.Text, key.Match, thing))).Concat(naming.Select(part => (part.Text, Match: NameMatch.Part, thing: part.Thing))).ToArray();
        var nearly = keys.Where(key => key.thing.Kind != NameKind.Category).ToArray();
        Spelled = NameLayer.Of(keys);
        Sounded = NameLayer.Of(nearly.Where(key => key.Text.Length > 1 && key.Text.All(TextScan.IsHan))
            .Select(key => (Syllables.Fold(key.Text), key.Match, key.thing)));
        _backwards = NameLayer.Of(nearly.Where(key => key.Text.Length >= ShortestChineseForSlip)
            .Select(key => (Backwards(key.Text), key.Match, key.thing)));
    }

    public IReadOnlyList<NamedThing> Things { get; }

    public NameLayer Spelled { get; }

    /// <summary>Chinese names only, each character folded to its sound.</summary>
    public NameLayer Sounded { get; }

    /// <param name="others">The indexes that it stands beside.</param>
    public static NameIndex Of(IReadOnlyList<NamedThing> things, IReadOnlyList<NameIndex> others) => new(things, part => others.Any(other => other._crowded.Contains(part)));

    /// <summary>Adds to <paramref name="found"/> everything whose name is a slip or two from <paramref name="squashed"/>.</summary>
    public void Near(string squashed, HashSet<NamedThing> found)
    {
        var shortest = TextScan.IsHan(squashed[0]) ? ShortestChineseForSlip : ShortestForSlip;
        if (squashed.Length < shortest) return;
        var limit = squashed.Length >= ShortestForTwoSlips ? 2 : 1;
        var half = Math.Max(1, (squashed.Length - 1) / (limit + 1));
        Near(Spelled, squashed, half, limit, found);
        Near(_backwards, Backwards(squashed), half, limit, found);
    }

    // One half of two words that are a slip apart is the same in both.
    private static void Near(NameLayer layer, string query, int half, int limit, HashSet<NamedThing> found)
    {
        var (from, to) = layer.StartingWith(query.AsSpan(0, half));
        for (var i = from; i < to; i++)
        {
            var key = layer.KeyAt(i);
            if (Math.Abs(key.Length - query.Length) <= limit && key.Length >= ShortestChineseForSlip && EditDistance.IsWithin(query, key, limit))
            {
                found.UnionWith(layer.ThingsAt(i).Where(thing => thing.Kind != NameKind.Category));
            }
        }
    }

    private static string Backwards(string text) => string.Create(text.Length, text, static (turned, source) =>
    {
        source.CopyTo(turned);
        turned.Reverse();
    });
}
