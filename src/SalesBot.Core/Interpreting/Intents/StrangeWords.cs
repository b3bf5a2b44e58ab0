using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>English words that no table holds: where nobody of the company is named, they tell that something of the world is spoken of ("who's leading the quiz").</summary>
internal static class StrangeWords
{
    private const int Shortest = 3;

    private static readonly SenseSet Ours = SenseSet.Of(Sense.Mine, Sense.Me, Sense.MyTeam, Sense.Company, Sense.Everyone, Sense.Customer, Sense.Teams, Sense.Newcomers, Sense.Them);

    /// <summary>Asked in English of nobody of the company, and in words of something else.</summary>
    public static bool TellOfOthers(Clause clause) => clause.IsEnglish && !clause.HasSomeone && !clause.HasCustomer && !clause.HasAny(Ours) && In(clause);

    public static bool In(Clause clause) => In(clause.Message.Masked, clause.Span, clause.Tokens);

    /// <summary>Anywhere in the message.</summary>
    public static bool In(Message message) => In(message.Masked, new TextSpan(0, message.Masked.Length), message.Tokens);

    /// <summary>Whether the word is in no table and part of nothing that was read.</summary>
    public static bool Is(Clause clause, TextSpan word) => Is(clause.Message.Masked, word, clause.Tokens);

    private static bool In(string text, TextSpan span, IReadOnlyList<Token> tokens)
    {
        for (var at = span.Start; at < span.End;)
        {
            var end = WordEnd(text, at, span.End);
            if (end - at >= Shortest && TextScan.IsLetter(text[at]) && Is(text, new TextSpan(at, end), tokens)) return true;
            at = Math.Max(end, at + 1);
        }

        return false;
    }

    private static bool Is(string text, TextSpan word, IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Span.Overlaps(word)) return false;
        }

        var plain = text[word.Start..word.End];
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
