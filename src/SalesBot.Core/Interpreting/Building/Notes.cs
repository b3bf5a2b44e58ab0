using SalesBot.Core.Interpreting.Slots;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>What else a message tells of a meeting: the clauses after the one that tells of the meeting itself.</summary>
internal static class Notes
{
    public static string? Of(Said said) => From(said, 1);

    /// <summary>Of customers that are given back: 恒泰、嘉禾、星野放回公海 is a list and no reason.</summary>
    public static string? Why(Said said) => From(said, 1 + said.Clauses.Skip(1).TakeWhile(clause => clause.HasCustomer).Count());

    private static string? From(Said said, int first)
    {
        if (said.Clauses.Count <= first) return null;
        var text = said.Message.Text.Words(new TextSpan(said.Clauses[first].Span.Start, said.Clauses[^1].Span.End)).Trim();
        return text.Length == 0 ? null : text;
    }
}
