using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>What is spread over several clauses and known only by all of them: a deal that is supposed, a price that is reckoned.</summary>
internal static class WholeSentences
{
    private const int MostClauses = 12;

    private static readonly SenseSet Prices = SenseSet.Of(Sense.Quote, Sense.QuoteWeak, Sense.Price, Sense.Margin, Sense.Profit);

    private static readonly SenseSet Conditions = SenseSet.Of(Sense.Term, Sense.Prepaid);

    private static readonly SenseSet Gains = SenseSet.Of(Sense.More, Sense.Commission);

    public static (Intent Intent, int End)? StartingAt(List<Clause> clauses, int start)
    {
        if (SupposedEnd(clauses, start) is { } supposed) return (Intent.WhatIfDeal, supposed);
        if (IsSettledNext(clauses, start)) return (Intent.SignDeal, start + 2);
        return ReckonedEnd(clauses, start) is { } reckoned ? (Intent.QuoteMargin, reckoned) : null;
    }

    // 如果再签20万预付，我能多拿多少: a condition with money, then what it would bring.
    private static int? SupposedEnd(List<Clause> clauses, int start)
    {
        if (!clauses[start].Has(Sense.Suppose)) return null;
        var hasAmount = false;
        int? asked = null;
        for (var i = start; i < Math.Min(clauses.Count, start + MostClauses); i++)
        {
            hasAmount |= clauses[i].HasAmount;
            if (hasAmount && AsksWhatThen(clauses[i])) asked ??= i + 1;
            if (hasAmount && clauses[i].HasAny(Gains) && (clauses[i].Mood == Mood.Question || MoodReader.IsQuestion(clauses[i]))) return i + 1;
        }

        return asked;
    }

    // "what if I sign another 200k prepaid", 如果再签20万会怎样: the question needs no word of gain.
    private static bool AsksWhatThen(Clause clause) =>
        clause.Says("what if i ") || clause.Says("what if we ") || clause.Says("会怎样") || clause.Says("会怎么样") || clause.Says("会如何");

    // 西湖春敲定，十二万五
    private static bool IsSettledNext(List<Clause> clauses, int start)
    {
        if (start + 1 >= clauses.Count || !clauses[start].HasCustomer || clauses[start].HasAmount || !SignRules.IsSettled(clauses[start])) return false;
        var next = clauses[start + 1];
        return next.HasAmount && !next.HasCustomer && (next.Before != Break.Sentence || next.Tokens[0].Kind == Tokens.TokenKind.Quantity) && Recogniser.Of(next) is null or Intent.SignDeal && !next.HasAny(SenseSet.Of(Sense.Spend, Sense.Budget, Sense.Target));
    }

    // 报价5万，进价3万8，利润率够吗: a price, a cost, and whether it is enough.
    private static int? ReckonedEnd(List<Clause> clauses, int start)
    {
        if (!IsPriced(clauses[start])) return null;
        var end = start;
        while (end < Math.Min(clauses.Count, start + MostClauses) && (end == start || Reckons(clauses[end])) && !Signs(clauses[end]))
        {
            if (clauses[end++].IsAsked && !(end < clauses.Count && clauses[end].HasQuantity && !clauses[end].HasCustomer)) break;
        }

        var reckoned = clauses.GetRange(start, end - start);
        return reckoned.Exists(HasCost) && reckoned.Exists(Asks) ? end : null;
    }

    private static bool Signs(Clause clause) => clause.Has(Sense.Sign) && !clause.HasAny(SenseSet.Of(Sense.QuoteWeak, Sense.Cost, Sense.If)) && !clause.Says("sell");

    private static bool Reckons(Clause clause) => !clause.HasCustomer && (clause.HasQuantity || clause.HasAny(Conditions) || Asks(clause));

    private static bool HasCost(Clause clause) => clause.Figures.Any(figure => figure.Role == FigureRole.Cost);

    private static bool IsPriced(Clause clause) =>
        clause.HasAny(Prices) || HasCost(clause) || clause.HasAmount && clause.HasAny(SenseSet.Of(Sense.If, Sense.Enough));

    private static bool Asks(Clause clause) =>
        MoodReader.IsQuestion(clause) || clause.Has(Sense.Enough) || (clause.Has(Sense.Margin) || clause.Has(Sense.Profit)) && (clause.Has(Sense.Show) || !clause.HasQuantity);
}
