using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>Words by their characters, so that one walk from a position finds every word that begins there, however many words there are.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTrie<T>
    where T : class
{
    private readonly FrozenDictionary<char, Node> _firsts;

    public WordTrie(IEnumerable<KeyValuePair<string, T>> words) =>
        _firsts = words.GroupBy(pair => pair.Key[0]).ToFrozenDictionary(group => group.Key, group => new Node([.. group], 1));

    /// <summary>The words that begin at a position, the shortest first.</summary>
    public Walk From(string text, int at) => new(text, at + 1, at < text.Length ? _firsts.GetValueOrDefault(text[at]) : null);

    /// <summary>One step for each word that begins at the position.</summary>
    internal ref struct Walk(string text, int end, Node? ahead)
    {
        private readonly string _text = text;

        // What the next step looks at, and where a word ends that is whole there.
        private Node? _ahead = ahead;
        private int _aheadEnd = end;

        /// <summary>What is known of the word that was found.</summary>
        public T Word { get; private set; } = null!;

        /// <summary>Where the word that was found ends.</summary>
        public int End { get; private set; }

        /// <summary>Whether there is another, longer word.</summary>
        public bool Next()
        {
            while (_ahead is { } node)
            {
                End = _aheadEnd;
                _ahead = End < _text.Length ? node.Behind(_text[End]) : null;
                _aheadEnd = End + 1;
                if (node.Word is not { } word) continue;
                Word = word;
                return true;
            }

            return false;
        }
    }

    /// <summary>The words that share their first characters.</summary>
    internal sealed class Node
    {
        private readonly char[] _characters;
        private readonly Node[] _next;

        public Node(KeyValuePair<string, T>[] words, int depth)
        {
            Word = words.FirstOrDefault(pair => pair.Key.Length == depth).Value;
            IGrouping<char, KeyValuePair<string, T>>[] longer = [.. words.Where(pair => pair.Key.Length > depth).GroupBy(pair => pair.Key[depth])];
            _characters = [.. longer.Select(group => group.Key)];
            _next = [.. longer.Select(group => new Node([.. group], depth + 1))];
        }

        /// <summary>What is known of the word that ends here; null where none does.</summary>
        public T? Word { get; }

        public Node? Behind(char character)
        {
            var at = _characters.AsSpan().IndexOf(character);
            return at < 0 ? null : _next[at];
        }
    }
}
