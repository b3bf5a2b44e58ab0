using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>"Entertainment budget for Grace, Q4: 8,000"; 四季度招待费，高升5000: what one clause only names gets its sum, or whose it is, in the next.</summary>
internal static class Allotments
{
    private static readonly SenseSet Holding = SenseSet.Of(Sense.To, Sense.Amount, Sense.Set, Sense.Period, Sense.That, Sense.Until, Sense.From);

    private static readonly SenseSet Named = SenseSet.Of(Sense.Entertain, Sense.Target, Sense.Budget);

    private static readonly SenseSet Asked = SenseSet.Of(Sense.Used, Sense.Show, Sense.Attain, Sense.Gap);

    private static readonly SenseSet Ours = SenseSet.Of(Sense.MyTeam, Sense.Company, Sense.Everyone);

    /// <summary>Whether the clause tells the sum of what <paramref name="current"/> names, and one of the two whose it is.</summary>
    public static bool Completes(Frame current, Clause clause)
    {
        if (current.Intent is not (Intent.AskBudget or Intent.AskAttainment) || !IsSum(clause) || !current.Clauses.All(IsHeading)) return false;
        return current.Clauses.Any(other => other.HasSomeone || other.HasAny(Ours)) ? IsNothingElse(clause) : clause.HasSomeone && !current.Clauses.Any(other => other.Has(Sense.Me));
    }

    private static bool IsSum(Clause clause) => clause.HasAmount && !clause.HasCustomer && clause.Mood == Mood.Plain && clause.Before != Break.Sentence;

    private static bool IsNothingElse(Clause clause) => clause.IsEnglish && clause.Tokens.All(token => token.Kind is TokenKind.Quantity or TokenKind.Date || token.IsAny(Holding));

    private static bool IsHeading(Clause clause) => clause.Mood == Mood.Plain && !clause.HasQuantity && !clause.HasCustomer && !clause.HasAny(Asked) && clause.HasAny(Named);
}
