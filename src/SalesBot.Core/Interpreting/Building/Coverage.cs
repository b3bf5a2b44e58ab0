using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>How much of an English message is made of words that are known: what is meant may hang on the others.</summary>
internal static class Coverage
{
    private const decimal PerWord = 0.02m;
    private const int Spared = 2;
    private const decimal Least = 0.85m;

    /// <summary>1 where every word is known; less with each that is not.</summary>
    /// <param name="until">Behind this position stands free text, which may hold anything.</param>
    public static decimal Of(Message message, int until)
    {
        var unknown = 0;
        var read = new bool[message.Masked.Length];
        foreach (var token in message.Tokens)
        {
            read.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        }

        for (var at = 0; at < Math.Min(until, message.Masked.Length);)
        {
            if (!TextScan.IsLetter(message.Masked[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(message.Masked, at);
            if (end - at > 2 && !read.AsSpan(at, end - at).Contains(true) && !PlainWords.Contains(message.Masked[at..end])) unknown++;
            at = end;
        }

        return Math.Max(Least, 1 - (PerWord * Math.Max(0, unknown - Spared)));
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (TextScan.IsWordCharacter(text[at]) || text[at] == '\''))
        {
            at++;
        }

        return at;
    }
}
