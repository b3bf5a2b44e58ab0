namespace SalesBot.Core.Rankings;

/// <summary>
/// What of a ranking everyone may read (§9): the better half, five at most, of those who have something. Equal places stand or fall together, and
/// the last place is never among them, unless all share the first.
/// </summary>
internal static class PublicPlaces
{
    private const int Most = 5;

    /// <summary>How many lines from the top.</summary>
    /// <param name="lines">Best first, everyone who is ranked.</param>
    /// <param name="rankOf">Equal for equal places.</param>
    /// <param name="hasSomething">Whether it is anything to be praised for.</param>
    public static int CountIn<T>(IReadOnlyList<T> lines, Func<T, int> rankOf, Func<T, bool> hasSomething)
    {
        int half = Math.Min(Most, (lines.Count + 1) / 2);
        int count = 0;
        while (count < half && hasSomething(lines[count]))
        {
            int next = count + 1;
            while (next < lines.Count && rankOf(lines[next]) == rankOf(lines[count])) next++;
            if (next == lines.Count && count > 0) break;
            count = next;
        }

        return count;
    }

    public static IReadOnlyList<RankedLine> Of(IReadOnlyList<RankedLine> lines) => [.. lines.Take(CountIn(lines, line => line.Rank, line => line.Value > 0))];
}
