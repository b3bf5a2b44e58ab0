using SalesBot.Core.Applying;

namespace SalesBot.Core.Cases;

/// <summary>
/// The case library, with an index from words to stories. A few thousand stories fit in memory many times over, and an index of pairs of letters
/// finds Chinese words without knowing where they end.
/// </summary>
public sealed class CaseBook
{
    private readonly SortedDictionary<long, SharedCase> _cases = [];
    private readonly Dictionary<string, HashSet<long>> _byWord = new(StringComparer.Ordinal);

    internal CaseBook()
    {
    }

    /// <summary>Newest first.</summary>
    public IEnumerable<SharedCase> All => _cases.Values.Reverse();

    /// <summary>The stories that fit the words asked for, the best first and then the newest; all where the question names nothing.</summary>
    public IReadOnlyList<SharedCase> Find(string? query)
    {
        IReadOnlySet<string> asked = CaseWords.Of(CaseQuestion.Stripped(query ?? ""));
        if (asked.Count == 0) return [.. All];
        Dictionary<long, decimal> scores = [];
        foreach (string word in asked)
        {
            if (!_byWord.TryGetValue(word, out HashSet<long>? found)) continue;
            // A word that few stories have says more than one that most have; a named industry or pain says most.
            decimal weight = (CaseWords.IsConcept(word) ? 4m : 1m) / found.Count;
            foreach (long record in found) scores[record] = scores.GetValueOrDefault(record) + weight;
        }

        return [.. scores.OrderByDescending(score => score.Value).ThenByDescending(score => score.Key).Select(score => _cases[score.Key])];
    }

    /// <param name="customer">Whose name and industry the story is found by too; null where it is about none.</param>
    internal void Add(SharedCase shared, Customer? customer)
    {
        _cases[shared.Record] = shared;
        foreach (string word in CaseWords.Of($"{shared.Text} {customer?.Industry} {(shared.HidesName ? null : customer?.Name)}"))
        {
            if (!_byWord.TryGetValue(word, out HashSet<long>? found)) _byWord[word] = found = [];
            found.Add(shared.Record);
        }
    }

    internal void Remove(long record)
    {
        _cases.Remove(record);
        foreach (HashSet<long> found in _byWord.Values) found.Remove(record);
    }
}
