namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>Phrases with something between their parts: give … back, put … in the pool.</summary>
internal sealed class SplitPhrases
{
    public const char Gap = '…';

    // As far as the second part may stand from the first, in the same stretch without a mark.
    private const int Farthest = 60;

    private readonly WordTrie<Phrase[]> _byHead;

    public SplitPhrases(IEnumerable<KeyValuePair<string, SenseSet>> phrases) =>
        _byHead = new(phrases.Select(pair => new Phrase(pair.Key[..pair.Key.IndexOf(Gap)], pair.Key[(pair.Key.IndexOf(Gap) + 1)..], pair.Value))
            .GroupBy(phrase => phrase.Head)
            .Select(group => KeyValuePair.Create(group.Key, group.OrderByDescending(phrase => phrase.Tail.Length).ToArray())));

    /// <summary>The longest phrase whose first part stands at <paramref name="at"/>: its senses, the end of that part, and where the other is.</summary>
    public (SenseSet Senses, int End, TextSpan Tail)? At(string text, int at)
    {
        (SenseSet Senses, int End, TextSpan Tail)? longest = null;
        for (var walk = _byHead.From(text, at); walk.Next();)
        {
            if (TextScan.IsWordCharacter(text.CharAt(walk.End))) continue;
            if (TailOf(walk.Word, text, walk.End) is { } found && !(longest is { } other && LengthOf(other, at) > found.Tail.Length + walk.End - at)) longest = (found.Senses, walk.End, found.Tail);
        }

        return longest;
    }

    private static int LengthOf((SenseSet Senses, int End, TextSpan Tail) phrase, int at) => phrase.End - at + phrase.Tail.Length;

    private static (SenseSet Senses, TextSpan Tail)? TailOf(Phrase[] phrases, string text, int end)
    {
        foreach (var phrase in phrases)
        {
            if (TailAfter(text, end, phrase.Tail) is var tail and >= 0) return (phrase.Senses, new TextSpan(tail, tail + phrase.Tail.Length));
        }

        return null;
    }

    private static int TailAfter(string text, int from, string tail)
    {
        var last = Math.Min(text.Length - tail.Length, from + Farthest);
        for (var at = from; at <= last; at++)
        {
            if (EndsStretch(text, at)) return -1;
            if (text[at] == tail[0] && !TextScan.IsWordCharacter(text[at - 1]) && text.StartsAt(at, tail) && !TextScan.IsWordCharacter(text.CharAt(at + tail.Length))) return at;
        }

        return -1;
    }

    private static bool EndsStretch(string text, int at) => text[at] switch
    {
        '\n' or ';' or '!' or '?' or '(' or ')' => true,
        ',' or '.' or ':' => !TextScan.IsDigit(text.CharAt(at + 1)),
        _ => false,
    };

    private sealed record Phrase(string Head, string Tail, SenseSet Senses);
}
