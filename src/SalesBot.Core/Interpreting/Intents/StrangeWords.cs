using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>English words that no table holds: where nobody of the company is named, they tell that something of the world is spoken of ("who's leading the quiz").</summary>
internal static class StrangeWords
{
    private const int Shortest = 3;

    private static readonly SenseSet Ours = SenseSet.Of(Sense.Mine, Sense.Me, Sense.MyTeam, Sense.Company, Sense.Everyone, Sense.Customer, Sense.Teams, Sense.Newcomers, Sense.Them);

    /// <summary>Asked in English of nobody of the company, and in words of something else.</summary>
    public static bool TellOfOthers(Clause clause) => clause.IsEnglish && !clause.HasSomeone && !clause.HasCustomer && !clause.HasAny(Ours) && In(clause);

    public static bool In(Clause clause)
    {
        var text = clause.Message.Masked;
        for (var at = clause.Span.Start; at < clause.Span.End;)
        {
            var end = WordEnd(text, at, clause.Span.End);
            if (end - at >= Shortest && TextScan.IsLetter(text[at]) && Is(clause, new TextSpan(at, end))) return true;
            at = Math.Max(end, at + 1);
        }

        return false;
    }

    /// <summary>Whether the word is in no table and part of nothing that was read.</summary>
    public static bool Is(Clause clause, TextSpan word)
    {
        foreach (var token in clause.Tokens)
        {
            if (token.Span.Overlaps(word)) return false;
        }

        var plain = clause.Message.Masked[word.Start..word.End];
        return !PlainWords.Contains(plain) && !OrdinaryWords.Contains(plain) && !Lexicon.Contains(plain);
    }

    private static int WordEnd(string text, int at, int last)
    {
        while (at < last && (TextScan.IsWordCharacter(text[at]) || text[at] == '\''))
        {
            at++;
        }

        return at;
    }
}
