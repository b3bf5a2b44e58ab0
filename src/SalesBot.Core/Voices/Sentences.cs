namespace SalesBot.Core.Voices;

/// <summary>What people write, sentence by sentence.</summary>
internal static class Sentences
{
    private const int Longest = 120;

    private static readonly char[] Ends = ['。', '！', '？', '；', '\n', '!', '?', ';'];

    /// <summary>Trimmed, without empty ones; a long one is cut with a mark.</summary>
    public static IEnumerable<string> Of(string text) => text
        .Replace(". ", "。", StringComparison.Ordinal)
        .Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(sentence => sentence.TrimEnd('.'))
        .Where(sentence => sentence.Length > 0)
        .Select(sentence => sentence.Length > Longest ? sentence[..Longest] + "…" : sentence);
}
