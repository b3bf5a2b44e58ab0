using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>Words that are no name though a name was asked for: 我有哪些客户, "show me the ranking".</summary>
internal static class Sentences
{
    private static readonly SenseSet Asking = SenseSet.Of(
        Sense.Ask, Sense.AskStart, Sense.HowMany, Sense.Why, Sense.Show, Sense.Help, Sense.Undo, Sense.Rank, Sense.Commission, Sense.Pipeline, Sense.Workload, Sense.Agenda, Sense.Remind, Sense.Attain);

    private static readonly SenseSet Ending = SenseSet.Of(Sense.AskEnd);

    public static bool Are(string words)
    {
        var plain = PlainText.Of(words).Normal;
        if (plain.Contains('?', StringComparison.Ordinal)) return true;
        if (CompanyWords.Stem(plain) is not null) return false;
        return Lexicon.Read(plain, new bool[plain.Length]).Exists(word => word.Span.Length > 1 && word.Senses.Overlaps(Asking) || word.Senses.Overlaps(Ending) && word.Span.End == plain.Length && plain.Length > word.Span.Length + 1);
    }
}
