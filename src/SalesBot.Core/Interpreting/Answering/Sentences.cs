using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>Words that are no name though a name was asked for: 我有哪些客户, "show me the ranking".</summary>
internal static class Sentences
{
    private static readonly SenseSet Asking = SenseSet.Of(
        Sense.Ask, Sense.AskStart, Sense.HowMany, Sense.Why, Sense.Show, Sense.Help, Sense.Undo, Sense.Rank, Sense.Commission, Sense.Pipeline, Sense.Workload, Sense.Agenda, Sense.Remind, Sense.Attain);

    private static readonly SenseSet Ending = SenseSet.Of(Sense.AskEnd);

    // One of them may stand in a name; a second one makes a sentence: "yes, create it", "undoo that last one pls".
    private const int FewestCommon = 2;

    private static readonly FrozenSet<string> Common = "i i'm i'd i'll me my you your we us our it it's this that that's these those is are was were do did don't please pls yes no yeah last today tomorrow yesterday create record"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] BetweenWords = [' ', ',', '.', '!', ';', ':'];

    public static bool Are(string words)
    {
        var plain = PlainText.Of(words).Normal;
        if (plain.Contains('?', StringComparison.Ordinal)) return true;
        if (CompanyWords.Stem(plain) is not null) return false;
        if (IsOfCommonWords(plain)) return true;
        return Lexicon.Read(plain, new bool[plain.Length]).Exists(word => word.Span.Length > 1 && word.Senses.Overlaps(Asking) || word.Senses.Overlaps(Ending) && word.Span.End == plain.Length && plain.Length > word.Span.Length + 1);
    }

    private static bool IsOfCommonWords(string plain) =>
        plain.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries).Count(Common.Contains) >= FewestCommon;
}
