using System.Text.RegularExpressions;

namespace SalesBot.Understanding.Prompts;

/// <summary>The gaps of a template: what is written between two braces.</summary>
internal static partial class TemplateGaps
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "each", "if", "unless" };

    private static readonly HashSet<string> OwnWords = new(StringComparer.Ordinal) { "this", "else", "@index", "@first", "@last" };

    /// <summary>Every gap with the line of the template it stands on, from 0; the word is null where the gap is none that a prompt may have.</summary>
    public static IEnumerable<(int Line, string Written, string? Word)> In(string template) =>
        template.Split('\n').SelectMany((text, line) => Gap().Matches(text).Select(gap => (line, gap.Value, WordOf(gap.Value))))
            .Where(gap => gap.Item3 is null || !OwnWords.Contains(gap.Item3));

    // Three braces, or an ampersand, would let a text through unescaped.
    private static string? WordOf(string gap)
    {
        string inside = gap[2..^2].Trim('~').Trim();
        if (gap.StartsWith("{{{", StringComparison.Ordinal) || inside.StartsWith('&') || inside.StartsWith('>')) return null;
        if (inside.StartsWith('/') || inside.StartsWith('!')) return "this";
        string[] words = inside.TrimStart('#', '^').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (inside.StartsWith('#'), words) switch
        {
            (true, [var block, var word]) when Blocks.Contains(block) => word,
            (false, [var word]) => word,
            _ => null,
        };
    }

    [GeneratedRegex(@"\{\{\{?[^{}]*\}\}\}?")]
    private static partial Regex Gap();
}
