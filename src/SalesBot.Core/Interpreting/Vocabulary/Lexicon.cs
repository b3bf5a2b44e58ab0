using SalesBot.Core.Interpreting.Chinese;
using SalesBot.Core.Interpreting.English;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>Finds the words of all tables, of both languages, in a text: at every position the longest one.</summary>
internal static class Lexicon
{
    private const int LongestBefore = 4;

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk, Sense.Send);

    private static readonly SenseSet Untold = SenseSet.Of(Sense.Ask, Sense.AskEnd, Sense.Negation, Sense.Future, Sense.Intend, Sense.HowMany, Sense.CallOff, Sense.Agreed);

    // Words of the tables that only keep shorter words from being found inside of them.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, SenseSet> Known = Read([.. ChineseWords.Rows, .. EnglishWords.Rows]);

    private static readonly WordTrie<Entry> Words = Compile(Known.Where(pair => !pair.Key.Contains(SplitPhrases.Gap, StringComparison.Ordinal)));

    private static readonly SplitPhrases Splits = new(Known.Where(pair => pair.Key.Contains(SplitPhrases.Gap, StringComparison.Ordinal)).Select(pair => KeyValuePair.Create(pair.Key, Phrases.WithPool(pair.Key, pair.Value))));

    /// <param name="text">Plain, with names blotted out.</param>
    /// <param name="isTaken">Marks the characters of dates: no word may start inside of one and reach beyond it (周一|回了).</param>
    public static List<WordHit> Read(string text, ReadOnlySpan<bool> isTaken)
    {
        var hits = new List<WordHit>();
        var words = BestWords(text, isTaken);
        var tail = new TextSpan(-1, -1);
        for (var at = 0; at < text.Length;)
        {
            if (at == tail.Start)
            {
                at = tail.End;
            }
            else if (at > tail.Start && !isTaken[at] && SplitAt(text, at) is { } split)
            {
                hits.Add(new WordHit(new TextSpan(at, split.End), split.Senses));
                (tail, at) = (split.Tail, split.End);
            }
            else
            {
                at = WordAt(text, at, words[at], isTaken, hits);
            }
        }

        return hits;
    }

    /// <summary>Whether the tables hold this word.</summary>
    public static bool Contains(string word) => Known.ContainsKey(word);

    // The word at the position, if any, and where to go on.
    private static int WordAt(string text, int at, Entry? word, ReadOnlySpan<bool> isTaken, List<WordHit> hits)
    {
        if (EntryAt(text, at, word) is not { } entry || Straddles(isTaken, at, at + entry.Length)) return TextScan.IsWordCharacter(text[at]) ? text.WordEnd(at) : at + 1;
        if (!entry.Senses.IsEmpty) hits.Add(new WordHit(new TextSpan(at, at + entry.Length), entry.Senses));
        return at + entry.Length;
    }

    // A whole phrase that is longer wins over one with a gap.
    private static (SenseSet Senses, int End, TextSpan Tail)? SplitAt(string text, int at) =>
        TextScan.IsLetter(text[at]) && Splits.At(text, at) is { } split && !(LongestAt(text, at) is { } whole && whole.Word.Length > split.End - at + split.Tail.Length) ? split : null;

    /// <summary>Whether a longer word of the tables stands around this stretch.</summary>
    public static bool Covers(string text, TextSpan span)
    {
        for (var at = Math.Max(0, span.Start - LongestBefore); at <= span.Start; at++)
        {
            if (LongestAt(text, at) is { } entry && entry.Word.Length > span.Length && at + entry.Word.Length >= span.End) return true;
        }

        return false;
    }

    // As it is written, else as it sounds or within a slip of the keyboard; a word of one character gives way to a longer one that was mistyped.
    private static (int Length, SenseSet Senses)? EntryAt(string text, int at, Entry? entry)
    {
        if (entry is { Word.Length: > 1 }) return (entry.Word.Length, entry.Senses);
        if (Misspellings.At(text, at) is { } meant && LongestAt(meant.Word, 0) is { } mistyped) return (meant.Length, mistyped.Senses);
        return entry is null ? null : (1, entry.Senses);
    }

    // The words at each position by which the whole text is covered best: 已经|到账了, not 已经到|账了. Long words count more than many short ones.
    private static Entry?[] BestWords(string text, ReadOnlySpan<bool> isTaken)
    {
        var words = new Entry?[text.Length];
        var worth = new int[text.Length + 1];
        var found = new List<Entry>();
        for (var at = text.Length - 1; at >= 0; at--)
        {
            (words[at], worth[at]) = BestOf(WordsAt(text, at, isTaken, found), at, worth);
        }

        return words;
    }

    private static List<Entry> WordsAt(string text, int at, ReadOnlySpan<bool> isTaken, List<Entry> found)
    {
        found.Clear();
        if (IsInsideWord(text, at)) return found;
        for (var walk = Words.From(text, at); walk.Next();)
        {
            if (EndsWord(text, walk.End) && !Straddles(isTaken, at, walk.End)) found.Add(walk.Word);
        }

        return found;
    }

    private static (Entry? Word, int Worth) BestOf(List<Entry> words, int at, int[] worth)
    {
        (Entry? Word, int Worth) best = (null, worth[at + 1]);
        for (var longest = words.Count - 1; longest >= 0; longest--)
        {
            var entry = words[longest];
            var value = entry.Worth + worth[at + entry.Word.Length];
            // A word that only keeps others from being found gives way to better ones behind it: 授权|利润率, not 权利|润率.
            if (best.Word is null && !entry.Senses.IsEmpty || value > best.Worth) best = (entry, value);
        }

        return best;
    }

    private static bool IsInsideWord(string text, int at) => at > 0 && TextScan.IsLetter(text[at]) && TextScan.IsWordCharacter(text[at - 1]);

    private static bool Straddles(ReadOnlySpan<bool> isTaken, int start, int end) =>
        isTaken[start] && start > 0 && isTaken[start - 1] && !isTaken[end - 1];

    private static Entry? LongestAt(string text, int at)
    {
        Entry? longest = null;
        for (var walk = Words.From(text, at); walk.Next();)
        {
            if (EndsWord(text, walk.End)) longest = walk.Word;
        }

        return longest;
    }

    private static bool EndsWord(string text, int end) =>
        end == text.Length || !TextScan.IsLetter(text[end - 1]) || !TextScan.IsWordCharacter(text[end]) && !(text[end] == '\'' && text.CharAt(end + 1) == 't' && text[end - 1] == 'n');

    private static Dictionary<string, SenseSet> Read(IEnumerable<WordRow> rows)
    {
        var senses = new Dictionary<string, SenseSet>(StringComparer.Ordinal);
        foreach (var (word, sense) in rows.SelectMany(row => row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Contractions.Of(word.Replace('_', ' '))).Select(word => (word, row.Sense))))
        {
            if (sense == Sense.None) Blocks.Add(word);
            Add(senses, word, sense);
        }

        return senses;
    }

    private static WordTrie<Entry> Compile(IEnumerable<KeyValuePair<string, SenseSet>> words) =>
        new(words.Select(pair => KeyValuePair.Create(pair.Key, new Entry(pair.Key, Told(pair.Key, Blocks.Contains(pair.Key) ? pair.Value : Phrases.WithParts(pair.Key, Known))))));

    // 见了一面, 碰过头: the particle in a Chinese verb tells that it is done.
    private static SenseSet Told(string word, SenseSet senses)
    {
        var isDone = word.Length > 1 && (word.IndexOf('了', StringComparison.Ordinal) > 0 || word[^1] == '过') && senses.Overlaps(Contacts) && !senses.Overlaps(Untold);
        return isDone ? senses | SenseSet.Of(Sense.Done) : senses;
    }

    // What's is also typed whats; a word without any sense only keeps shorter words from being found in it.
    private static void Add(Dictionary<string, SenseSet> senses, string word, Sense sense)
    {
        var set = sense == Sense.None ? default : SenseSet.Of(sense);
        senses[word] = senses.GetValueOrDefault(word) | set;
        if (!word.Contains('\'', StringComparison.Ordinal)) return;
        var bare = word.Replace("'", "", StringComparison.Ordinal);
        senses[bare] = senses.GetValueOrDefault(bare) | set;
    }

    private sealed record Entry(string Word, SenseSet Senses)
    {
        public int Worth { get; } = Word.Length * Word.Length;
    }
}
