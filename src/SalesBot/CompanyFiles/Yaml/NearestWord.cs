namespace SalesBot.CompanyFiles.Yaml;

/// <summary>Guesses which of the known words a slip of the keyboard meant.</summary>
internal static class NearestWord
{
    /// <summary>The known word with the fewest letters to change; null where even that one needs more than a third of its letters and more than one.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > 50) return null;
        return known.Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(1, candidate.Word.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>Letters to insert, delete or replace, whatever their case.</summary>
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = above[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[b.Length];
    }
}
