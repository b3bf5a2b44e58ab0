using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>What is only awaited: "when Lockwood signs I'll buy lunch", "the day they pay", "once the order is in".</summary>
internal static class EnglishConditions
{
    private static readonly SenseSet Awaited = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Arrive);

    private static readonly string[] Openings = ["when ", "whenever ", "the day ", "the moment ", "the minute ", "the second ", "the instant ", "the week ", "once ", "as soon as ", "until ", "till "];

    // In the midst of a sentence only what can open nothing else.
    private static readonly string[] Inner = [" the day ", " the moment ", " the minute ", " the second ", " the instant ", " once ", " as soon as ", " when ", " if and when ", " if "];

    private static readonly string[] Supposing = ["suppose ", "supposing ", "imagine ", "picture ", "just imagine ", "pretend "];

    // "remind me once they pay": what is to be done is asked for.
    private static readonly SenseSet Kept = SenseSet.Of(Sense.Remind, Sense.Follow, Sense.Ask, Sense.Show, Sense.Done);

    private static readonly string[] Asking = ["did ", "is ", "will ", "was ", "are ", "do ", "does "];

    /// <summary>"suppose a hotel rang and ordered 10,000": nothing is asked, and nothing was done.</summary>
    public static bool IsSupposed(Clause clause) =>
        clause.IsEnglish && !clause.IsAsked && clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,") is var text && StartsWithAny(text, Supposing);

    public static bool WaitsFor(Clause clause)
    {
        if (!clause.HasAny(Awaited)) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,");
        if (WaitsForHaving(clause, text)) return true;
        if (clause.IsAsked) return false;
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening)) return !(opening is "when " && StartsWithAny(text[opening.Length..], Asking)) && IsYetToCome(clause, clause.Span.Start);
        }

        foreach (var opening in Inner)
        {
            if (text.IndexOf(opening) is > 0 and var at && !clause.HasAny(Kept)) return IsYetToCome(clause, clause.Span.End - text.Length + at);
        }

        return false;
    }

    // "once they have paid the 5k I'll ship"
    private static bool WaitsForHaving(Clause clause, ReadOnlySpan<char> text) => text.StartsWith("once ") && (clause.Says(" have ") || clause.Says(" has "));

    // "the day Lockwood signs", but "the day Lockwood signed".
    private static bool IsYetToCome(Clause clause, int from) =>
        clause.Tokens.FirstOrDefault(token => token.Span.Start >= from && token.IsAny(Awaited)) is { } awaited && (!awaited.Is(Sense.Done) || clause.Between(clause.Span.Start, awaited.Span.Start).TrimEnd() is [.., 'v', 'e'] or [.., 'a', 's']);

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }
}
