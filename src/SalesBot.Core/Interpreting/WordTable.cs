using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting;

/// <summary>Words and what they mean, looked up by a stretch of text without copying it.</summary>
internal sealed class WordTable<TMeaning>
{
    private readonly FrozenDictionary<string, TMeaning>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenSet<char> _firsts;
    private readonly int _longest;

    /// <param name="rows">Each row is the words, separated by blanks (a blank inside a word is written _), and their common meaning.</param>
    public WordTable(params ReadOnlySpan<(string Words, TMeaning Meaning)> rows)
    {
        var table = new Dictionary<string, TMeaning>(StringComparer.Ordinal);
        foreach (var (words, meaning) in rows)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table[word.Replace('_', ' ')] = meaning;
                _longest = Math.Max(_longest, word.Length);
            }
        }

        _firsts = table.Keys.Select(word => word[0]).ToFrozenSet();
        _lookup = table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryGet(ReadOnlySpan<char> word, out TMeaning meaning)
    {
        if (word.Length <= _longest && _lookup.TryGetValue(word, out var found))
        {
            meaning = found;
            return true;
        }

        meaning = default!;
        return false;
    }

    /// <summary>The longest word of the table that the text goes on with at <paramref name="at"/>; its end, or −1.</summary>
    public int LongestAt(string text, int at, out TMeaning meaning)
    {
        var most = at < text.Length && _firsts.Contains(text[at]) ? Math.Min(_longest, text.Length - at) : 0;
        for (var length = most; length > 0; length--)
        {
            if (_lookup.TryGetValue(text.AsSpan(at, length), out var found))
            {
                meaning = found;
                return at + length;
            }
        }

        meaning = default!;
        return -1;
    }
}
