namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>English phrases as they are also typed: "what have i" as what've i, "can you" as can u.</summary>
internal static class Contractions
{
    private static readonly (string Full, string Short, string[] After)[] Rows =
    [
        (" have ", "'ve ", ["what", "i", "we", "you", "they", "who", "how"]),
        (" is ", "'s ", ["what", "who", "where", "how", "when", "it", "that", "there", "he", "she"]),
        (" are ", "'re ", ["we", "you", "they", "what", "who", "how"]),
        (" will ", "'ll ", ["i", "we", "you", "they", "he", "she", "it", "who"]),
        (" you ", " u ", []),
        (" with ", " w ", []),
        (" with ", " w/ ", []),
        (" you are ", " ur ", []),
    ];

    private static readonly string[] Asked = ["there", "it", "that", "this", "any", "anyone", "anybody", "he", "she", "my", "our", "a", "an", "the"];

    /// <summary>The phrase and all its shorter spellings.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        yield return phrase;
        if (!phrase.Contains(' ', StringComparison.Ordinal) || !TextScan.IsLetter(phrase[0])) yield break;
        if (BehindName(phrase) is { } possessive) yield return possessive;
        foreach (var (full, shorter, after) in Rows)
        {
            if (Shortened(phrase, full, shorter, after) is { } variant) yield return variant;
        }
    }

    // "Lockwood is on board" as Lockwood's on board; what asks ("is there", "has any") has no such form.
    private static string? BehindName(string phrase)
    {
        var end = phrase.IndexOf(' ', StringComparison.Ordinal);
        var next = phrase[(end + 1)..];
        return phrase[..end] is "is" or "has" && !Array.Exists(Asked, word => next == word || next.StartsWith(word + " ", StringComparison.Ordinal)) ? "'s " + next : null;
    }

    private static string? Shortened(string phrase, string full, string shorter, string[] after)
    {
        var at = (phrase + " ").IndexOf(full, StringComparison.Ordinal);
        if (at < 0) return null;
        var before = phrase[(phrase.LastIndexOf(' ', Math.Max(0, at - 1)) + 1)..at];
        return after.Length == 0 || Array.IndexOf(after, before) >= 0 ? string.Concat(phrase.AsSpan(0, at), shorter, (phrase + " ").AsSpan(at + full.Length)).TrimEnd() : null;
    }
}
