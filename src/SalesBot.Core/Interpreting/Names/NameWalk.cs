namespace SalesBot.Core.Interpreting.Names;

/// <summary>The longest name that a text goes on with from a position, in one layer.</summary>
internal readonly ref struct NameWalk
{
    // As many spaces, dots and hyphens as one may put between two characters of a name.
    private const int MostSkipped = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly NameLayer _layer;

    /// <param name="text">The plain text, or its folded form where the layer's keys are folded.</param>
    public NameWalk(ReadOnlySpan<char> text, NameLayer layer)
    {
        _text = text;
        _layer = layer;
    }

    /// <summary>The index of the key in the layer and the end in the text; −1 where no name starts.</summary>
    public (int Key, int End) LongestAt(int start)
    {
        var found = (Key: -1, End: start);
        if (!StartsWord(start)) return found;
        var range = _layer.StartingWith(_text[start]);
        var at = start + 1;
        var crossed = false;
        for (var depth = 1; range.From < range.To; depth++)
        {
            if (_layer.KeyAt(range.From).Length == depth && EndsWord(at) && !IsPossessive(at, range.From) && !(crossed && !HoldsComma(range.From))) found = (range.From, at);
            var next = Skipped(at);
            if (next >= _text.Length) break;
            crossed |= _text[at..next].Contains(',');
            range = _layer.Narrowed(range, depth, _text[next]);
            at = next + 1;
        }

        return found;
    }

    private int Skipped(int at)
    {
        var last = Math.Min(_text.Length, at + MostSkipped);
        for (var i = at; i < last; i++)
        {
            if (!IsSoft(_text[i])) return i;
        }

        return at;
    }

    // "Holt, Pike & Rowe": a comma parts what is listed, unless the name itself has one.
    private bool HoldsComma(int key) => Array.Exists(_layer.ThingsAt(key), thing => thing.Names.Any(name => name.Contains(',', StringComparison.Ordinal)));

    private static bool IsSoft(char c) => c is ' ' or ',' or '.' or '/' or '\'' or '-' or '&' or '·' or '(' or ')' or '_';

    // A possessive alone is how one speaks of a colleague: Kevin's target is not Kevin's Kitchen.
    private bool IsPossessive(int end, int key) =>
        end > 2 && _text[end - 1] == 's' && _text[end - 2] == '\'' && _layer.MatchAt(key) != NameMatch.Exact;

    private bool StartsWord(int start) =>
        !TextScan.IsWordCharacter(_text[start]) || start == 0 || !TextScan.IsWordCharacter(_text[start - 1]);

    private bool EndsWord(int end) =>
        !TextScan.IsWordCharacter(_text[end - 1]) || end == _text.Length || !TextScan.IsWordCharacter(_text[end]);
}
