namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>Words that are dates in some sentences and other words in others.</summary>
internal static class DoubtfulWords
{
    private static readonly string[] Subjects = ["i ", "we ", "they ", "he ", "she ", "you ", "it ", "who ", "and ", "just ", "then ", "all ", "both ", "also ", "have ", "has ", "had ", "boss ", "owner ", "buyer ", "manager "];

    private static readonly string[] BeforeVerb = ["will ", "would ", "to ", "n't ", "not ", "can ", "could ", "should ", "may ", "might "];

    /// <summary>The token before asks for a date: in may, next sat, 3 mar.</summary>
    public static bool AreAskedForBy(DateToken before, ReadOnlySpan<char> word) => before.Kind switch
    {
        DateWord.In or DateWord.On or DateWord.Of or DateWord.From or DateWord.To or DateWord.For or DateWord.Between or DateWord.At => true,
        DateWord.Ordinal or DateWord.Edge or DateWord.Dash or DateWord.Slash or DateWord.Before or DateWord.After or DateWord.Since or DateWord.Weekday => true,
        DateWord.Relative => !(word is "may" && before.Value == 0),
        _ => false,
    };

    /// <summary>Somebody who may have sat stands right before <paramref name="at"/>.</summary>
    public static bool IsSubject(string text, int at)
    {
        foreach (var word in Subjects)
        {
            if (text.EndsAt(at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"last" at <paramref name="at"/> is the verb: it will last two hours.</summary>
    public static bool IsVerb(string text, int at)
    {
        foreach (var word in BeforeVerb)
        {
            if (text.EndsAt(at, word))
            {
                return true;
            }
        }

        return false;
    }
}
