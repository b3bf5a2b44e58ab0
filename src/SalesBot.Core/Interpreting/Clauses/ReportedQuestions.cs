using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>"Grace asked if Lockwood paid the 22k", "finance want to know whether the invoice went out": somebody asks it, and nobody says so.</summary>
internal static class ReportedQuestions
{
    // "asked me again | if"
    private const int Near = 24;

    private static readonly string[] Asking = ["asked", "asks", "asking", "wondered", "wonders", "wondering", "want to know", "wants to know", "wanted to know", "needs to know", "enquired", "inquired", "curious"];

    private static readonly string[] Joints = [" if ", " whether ", " did ", " has ", " have ", " when "];

    private static readonly SenseSet Outcomes = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Refund, Sense.Lose, Sense.Deliver);

    public static bool Are(Clause clause)
    {
        if (!clause.IsEnglish) return false;
        foreach (var joint in Joints)
        {
            var at = clause.Between(clause.Span.Start, clause.Span.End).IndexOf(joint);
            if (at > 0 && IsAsked(clause.Between(clause.Span.Start, clause.Span.Start + at)) && clause.Tokens.Any(token => token.Span.Start > clause.Span.Start + at && IsTold(token))) return true;
        }

        return false;
    }

    private static bool IsAsked(ReadOnlySpan<char> before)
    {
        foreach (var word in Asking)
        {
            if (before.LastIndexOf(word) is >= 0 and var at && before.Length - at - word.Length <= Near) return true;
        }

        return false;
    }

    private static bool IsTold(Token token) => token.IsAny(Outcomes) || token.Is(Sense.Done) && (token.Is(Sense.Visit) || token.Is(Sense.GoTo) || token.Is(Sense.Call));
}
