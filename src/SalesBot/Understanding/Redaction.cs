using SalesBot.Core.Proposing;

namespace SalesBot.Understanding;

/// <summary>What is sent to a model, fit for a log: names, numbers and everything that could be one are blotted out; only the length and shape stay.</summary>
internal static class Redaction
{
    private const char Blot = '■';

    public static string Of(ModelQuestion question) =>
        FormattableString.Invariant($"{Blotted(question.Text)} · {question.Candidates.Customers.Count} customers, {question.Candidates.Members.Count} members, {question.Functions.Count} functions");

    /// <summary>The lines that a text is drafted from.</summary>
    public static string Of(IReadOnlyList<string> lines) =>
        FormattableString.Invariant($"{string.Join(" / ", lines.Select(Blotted))} · {lines.Count} lines, {lines.Sum(line => line.Length)} letters");

    private static string Blotted(string text) => string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? Blot : char.IsControl(letter) ? ' ' : letter));
}
