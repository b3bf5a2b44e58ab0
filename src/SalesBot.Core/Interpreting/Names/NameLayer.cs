namespace SalesBot.Core.Interpreting.Names;

/// <summary>
/// Keys in ordinal order, with everything each of them names. A walk through a text narrows the range of keys that go on like it, char by char,
/// so that looking up costs what the text is long, not how many names there are.
/// </summary>
internal sealed class NameLayer
{
    private readonly string[] _keys;
    private readonly NamedThing[][] _things;
    private readonly NameMatch[] _matches;
    private readonly Dictionary<char, (int From, int To)> _byFirst = [];

    private NameLayer(string[] keys, NamedThing[][] things, NameMatch[] matches)
    {
        _keys = keys;
        _things = things;
        _matches = matches;
        for (var i = 0; i < keys.Length; i++)
        {
            _byFirst[keys[i][0]] = _byFirst.TryGetValue(keys[i][0], out var range) ? (range.From, i + 1) : (i, i + 1);
        }
    }

    /// <summary>Of several things under one key only those remain that it names most exactly.</summary>
    public static NameLayer Of(IEnumerable<(string Key, NameMatch Match, NamedThing Thing)> entries)
    {
        var groups = entries.Where(entry => entry.Key.Length > 0).GroupBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var keys = groups.Select(group => group.Key).ToArray();
        var things = new NamedThing[keys.Length][];
        var matches = new NameMatch[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var best = groups[i].Min(entry => entry.Match);
            matches[i] = best;
            things[i] = [.. groups[i].Where(entry => entry.Match == best).Select(entry => entry.Thing).Distinct()];
        }

        var order = Enumerable.Range(0, keys.Length).ToArray();
        var sorted = (string[])keys.Clone();
        Array.Sort(sorted, order, StringComparer.Ordinal);
        return new NameLayer(sorted, [.. order.Select(i => things[i])], [.. order.Select(i => matches[i])]);
    }

    public string KeyAt(int index) => _keys[index];

    public NamedThing[] ThingsAt(int index) => _things[index];

    public NameMatch MatchAt(int index) => _matches[index];

    public (int From, int To) StartingWith(char first) => _byFirst.GetValueOrDefault(first);

    /// <summary>The keys of the range whose char at <paramref name="depth"/> is <paramref name="c"/>; all of the range agree before it.</summary>
    public (int From, int To) Narrowed((int From, int To) range, int depth, char c)
    {
        var from = LowerBound(range, depth, c);
        return (from, LowerBound((from, range.To), depth, c + 1));
    }

    /// <summary>The keys that start with <paramref name="prefix"/>.</summary>
    public (int From, int To) StartingWith(ReadOnlySpan<char> prefix)
    {
        var range = StartingWith(prefix[0]);
        for (var depth = 1; depth < prefix.Length && range.From < range.To; depth++)
        {
            range = Narrowed(range, depth, prefix[depth]);
        }

        return range;
    }

    // A key that ends before the depth stands before all that go on.
    private int LowerBound((int From, int To) range, int depth, int c)
    {
        var (from, to) = range;
        while (from < to)
        {
            var middle = from + ((to - from) >> 1);
            if (_keys[middle].Length > depth && _keys[middle][depth] >= c) to = middle;
            else from = middle + 1;
        }

        return from;
    }
}
