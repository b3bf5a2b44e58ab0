using SalesBot.Core.Interpreting.Slots;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>What else a message tells of a meeting: the clauses after the one that tells of the meeting itself.</summary>
internal static class Notes
{
    public static string? Of(Said said)
    {
        if (said.Clauses.Count < 2) return null;
        var text = said.Message.Text.Words(new TextSpan(said.Clauses[1].Span.Start, said.Clauses[^1].Span.End)).Trim();
        return text.Length == 0 ? null : text;
    }
}
