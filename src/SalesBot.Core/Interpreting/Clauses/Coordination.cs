using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Where two things are asked for in one breath: 漏斗|和应收都给我看看, 业绩|及提成.</summary>
internal static class Coordination
{
    private const string Ands = "和与及跟";

    private static readonly Sense[] Topics =
    [
        Sense.Pipeline, Sense.Owe, Sense.Commission, Sense.Attain, Sense.Rank, Sense.Conversion, Sense.LifetimeValue, Sense.Cycle, Sense.MarginRate, Sense.Workload, Sense.Agenda, Sense.Entertain, Sense.Pk,
    ];

    /// <summary>Positions of the "and" between two topics of questions.</summary>
    public static HashSet<int> In(Message message)
    {
        var cuts = new HashSet<int>();
        for (var i = 1; i < message.Tokens.Count; i++)
        {
            var (before, after) = (message.Tokens[i - 1], message.Tokens[i]);
            if (after.Span.Start == before.Span.End + 1 && Ands.Contains(message.Masked[before.Span.End], StringComparison.Ordinal) && AreTopics(before, after)) cuts.Add(before.Span.End);
        }

        return cuts;
    }

    /// <summary>Whether the clause is the second of two topics.</summary>
    public static bool Opens(Clause clause) => clause.Before == Break.Comma && clause.Span.Start > 0 && Ands.Contains(clause.Message.Masked[clause.Span.Start - 1], StringComparison.Ordinal);

    private static bool AreTopics(Token before, Token after) =>
        Array.Exists(Topics, before.Is) && Array.Exists(Topics, after.Is) && !Array.Exists(Topics, topic => before.Is(topic) && after.Is(topic));
}
