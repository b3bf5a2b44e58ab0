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

    private static readonly string[] Wondering = ["会怎样", "会怎么样", "会如何", "会咋样", "能怎样", "能怎么样", "什么结果", "啥结果", "能到哪", "会到哪", "能到下一档", "能上一档", "能升一档", "够下一档", "能不能到", "能达标", "能进下一档", "take me over", "next tier", "next band", "what happens", "what then", "where does that", "where would that", "what does that do", "what would that do", "what would happen", "what changes"];

    private static readonly string[] NotGot = ["n't get ", "not get ", "n't win ", "not win ", "n't land ", "n't get the ", "n't win the ", "never got "];

    private static readonly SenseSet Losing = SenseSet.Of(Sense.Rival, Sense.Expensive, Sense.NoBudget, Sense.Timing, Sense.BadFit, Sense.Relation, Sense.Lose);

    private static readonly SenseSet Gains = SenseSet.Of(Sense.More, Sense.Commission);

    public static (Intent Intent, int End)? StartingAt(List<Clause> clauses, int start)
    {
        if (SupposedEnd(clauses, start) is { } supposed) return (Intent.WhatIfDeal, supposed);
        if (IsByOldPlan(clauses, start)) return (Intent.ComparePlans, start + 2);
        if (IsNotGot(clauses, start)) return (Intent.LoseDeal, start + 2);
        if (IsSettledNext(clauses, start)) return (Intent.SignDeal, start + 2);
        return ReckonedEnd(clauses, start) is { } reckoned ? (Intent.QuoteMargin, reckoned) : null;
    }

    // 如果再签20万预付，我能多拿多少: a condition with money, then what it would bring.
    private static int? SupposedEnd(List<Clause> clauses, int start)
    {
        if (!clauses[start].Has(Sense.Suppose) && !IsSaid(clauses[start])) return null;
        var hasAmount = false;
        int? aloud = null;
        for (var i = start; i < Math.Min(clauses.Count, start + MostClauses); i++)
        {
            if (aloud is not null && clauses[i].Before == Break.Sentence) break;
            hasAmount |= clauses[i].HasAmount;
            if (hasAmount && AsksWhatItBrings(clauses[i])) return i + 1 < clauses.Count && GoesOn(clauses[i + 1]) ? i + 2 : i + 1;
            if (hasAmount && IsSupposedAloud(clauses[i])) aloud ??= i + 1;
        }

        return aloud;
    }

    private static bool AsksWhatItBrings(Clause clause) =>
        (clause.HasAny(Gains) || Wonders(clause)) && (clause.Mood == Mood.Question || MoodReader.IsQuestion(clause));

    // 如果用旧方案算，张伟这季度能拿多少提成
    private static bool IsByOldPlan(List<Clause> clauses, int start) =>
        clauses[start].Has(Sense.OldPlan) && !clauses[start].HasAmount && !MoodReader.IsQuestion(clauses[start]) && start + 1 < clauses.Count && clauses[start + 1].Before != Break.Sentence
        && clauses[start + 1].HasAny(SenseSet.Of(Sense.Commission, Sense.Get)) && MoodReader.IsQuestion(clauses[start + 1]) && !clauses[start + 1].HasAmount;

    private static bool GoesOn(Clause next) => next.Before != Break.Sentence && next.HasAny(Gains) && !next.HasAmount && !next.HasSomeone && MoodReader.IsQuestion(next);

    // 会怎样, "what if I sign another 200k": what it would bring is not named.
    private static bool Wonders(Clause clause) =>
        Array.Exists(Wondering, clause.Says) || clause.IsEnglish && clause.Says("what if") && clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Order)) && clause.HasAmount && clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam));

    // "say Harbor signs 80k, what's my cut"
    private static bool IsSaid(Clause clause) =>
        clause.IsEnglish && clause.HasAmount && clause.Between(clause.Span.Start, clause.Span.End).TrimStart() is var text && (text.StartsWith("say ") || text.StartsWith("let's say ") || text.StartsWith("lets say ") || text.StartsWith("suppose ") || text.StartsWith("assume "));

    // 如果月底前再签云帆一个30万的单子呢
    private static bool IsSupposedAloud(Clause clause) =>
        clause.IsEnglish ? IsSaid(clause) && clause.Has(Sense.Me) && clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Order)) : clause.HasAmount && clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Order)) && clause.Between(clause.Span.Start, clause.Span.End).TrimEnd(" ?") is [.., '呢'];

    // "we didn't get Lockwood, they stuck with their supplier": what was not got, and why.
    private static bool IsNotGot(List<Clause> clauses, int start) =>
        start + 1 < clauses.Count && clauses[start] is { IsEnglish: true, Mood: Mood.Denied } denied && denied.Customers.Any(customer => Array.Exists(NotGot, word => denied.Message.Masked.EndsAt(customer.Span.Start, word)))
        && clauses[start + 1] is { Mood: Mood.Plain, HasCustomer: false } reason && reason.Before != Break.Sentence && reason.HasAny(Losing);

    // 西湖春敲定，十二万五
    private static bool IsSettledNext(List<Clause> clauses, int start)
    {
        if (start + 1 >= clauses.Count || !clauses[start].HasCustomer || clauses[start].HasAmount || !(SignRules.IsSettled(clauses[start]) || SignRules.IsDone(clauses[start])) || Recogniser.Of(clauses[start]) == Intent.Nothing) return false;
        var next = clauses[start + 1];
        return next.HasAmount && !next.HasCustomer && (next.Before != Break.Sentence || next.Tokens[0].Kind == Tokens.TokenKind.Quantity) && Recogniser.Of(next) is null or Intent.SignDeal && !next.HasAny(SenseSet.Of(Sense.Spend, Sense.Budget, Sense.Target));
    }

    // 报价5万，进价3万8，利润率够吗: a price, a cost, and whether it is enough.
    private static int? ReckonedEnd(List<Clause> clauses, int start)
    {
        if (!IsPriced(clauses[start]) && !IsOffered(clauses, start)) return null;
        var end = start;
        while (end < Math.Min(clauses.Count, start + MostClauses) && (end == start || Reckons(clauses[end])) && !Signs(clauses[end]))
        {
            if (clauses[end++].IsAsked && !TellsMore(clauses, end)) break;
        }

        return IsReckoned(clauses.GetRange(start, end - start)) ? end : null;
    }

    // …，够吗，运费300: a sum told behind the question.
    private static bool TellsMore(List<Clause> clauses, int next) => next < clauses.Count && clauses[next].HasQuantity && !clauses[next].HasCustomer;

    private static bool IsReckoned(List<Clause> clauses) => clauses.Exists(HasCost) && clauses.Exists(Asks) && (clauses[0].IsEnglish ? clauses.Sum(clause => clause.Figures.Count) > 1 || clauses.Exists(clause => clause.HasAny(Prices)) : clauses.Exists(clause => clause.HasAmount));

    private static bool Signs(Clause clause) => clause.Has(Sense.Sign) && !clause.HasAny(SenseSet.Of(Sense.QuoteWeak, Sense.Cost, Sense.If)) && !clause.Says("sell");

    private static bool Reckons(Clause clause) => !clause.HasCustomer && (clause.HasQuantity || clause.HasAny(Conditions) || Asks(clause));

    private static bool HasCost(Clause clause) => clause.Figures.Any(figure => figure.Role == FigureRole.Cost);

    private static bool IsPriced(Clause clause) =>
        clause.HasAny(Prices) || HasCost(clause) || clause.HasAmount && (clause.HasAny(SenseSet.Of(Sense.If, Sense.Enough)) || !clause.IsEnglish && clause.Has(Sense.Order) && !clause.HasCustomer && !clause.Has(Sense.Sign));

    // "selling a grinder for 3,400, we pay 2,650 for it": a sum of nobody's, then what it costs.
    private static bool IsOffered(List<Clause> clauses, int start) =>
        clauses[start] is { IsEnglish: true, HasAmount: true, HasCustomer: false } offer && !offer.Has(Sense.Done) && start + 1 < clauses.Count && clauses[start + 1].Before != Break.Sentence && HasCost(clauses[start + 1]);

    private static bool Asks(Clause clause) =>
        MoodReader.IsQuestion(clause) || clause.Has(Sense.Enough) || (clause.Has(Sense.Margin) || clause.Has(Sense.Profit)) && (clause.Has(Sense.Show) || !clause.HasQuantity);
}
