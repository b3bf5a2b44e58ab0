using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What happened to a deal or to its money. A clause has to name a customer or an amount; whose deal it is may stand in the clause before.</summary>
internal static class DealRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.LogExpense, IsExpense),
        new(Intent.RecordRefund, clause => clause.Has(Sense.Refund) && (clause.HasAmount || clause.HasCustomer && !IsOneCharacter(clause, Sense.Refund)) && !clause.Has(Sense.Release)),
        new(Intent.RecordPayment, IsPayment),
        new(Intent.LogComplaint, IsComplaint),
        new(Intent.LoseDeal, IsLoss),
        new(Intent.SignDeal, IsSigned),
        new(Intent.LogComplaint, clause => clause.Has(Sense.Complain)),
        new(Intent.MoveStage, IsStage),
        new(Intent.RecordDelivery, clause => clause.Has(Sense.Deliver) && !clause.HasAmount),
        new(Intent.SignDeal, IsTerseDeal),
    ];

    private static readonly SenseSet Stages =
        SenseSet.Of(Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping);

    private static readonly string[] LossWords = ["单", "没", "deal", "competitor"];

    private static bool IsExpense(Clause clause)
    {
        if (!clause.Figures.Any(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount or FigureRole.Cost)) return IsGift(clause) || clause.Has(Sense.Entertain) && clause.HasCustomer;
        if (clause.Has(Sense.Cost) && clause.Has(Sense.QuoteWeak)) return false;
        if (clause.Has(Sense.Entertain)) return true;
        var isDeal = clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Sign, Sense.Pay)) && !token.Is(Sense.Treat));
        if (clause.Has(Sense.Meal)) return clause.HasAny(SenseSet.Of(Sense.Spend, Sense.Treat, Sense.GiveGift)) || !isDeal && !IsGoods(clause);
        return clause.Has(Sense.Spend) && !isDeal && !clause.Has(Sense.Quote) && !IsQuotedCost(clause);
    }

    // 水果礼盒 is what is sold, not what was eaten.
    private static bool IsGoods(Clause clause) =>
        clause.Tokens.Any(goods => goods.IsCategory && clause.Tokens.Any(token => token.Is(Sense.Meal) && token.Span.Overlaps(goods.Span)));

    // 给李记老板送了盒茶叶，四百八: the amount may stand in the next clause.
    private static bool IsGift(Clause clause) =>
        clause.HasCustomer && clause.Mood == Mood.Plain && clause.Has(Sense.Meal) && clause.HasAny(SenseSet.Of(Sense.Treat, Sense.GiveGift))
        && !clause.HasAny(SenseSet.Of(Sense.Complain, Sense.Intend, Sense.Future)) && !IsGoods(clause);

    private static bool IsQuotedCost(Clause clause) => clause.Figures.Any(figure => figure.Role == FigureRole.Cost) && !clause.HasCustomer;

    private static bool IsPayment(Clause clause)
    {
        if (clause.Has(Sense.Remind) || clause.Has(Sense.Sign) && SignStandsBeforeMoney(clause)) return false;
        if (clause.Has(Sense.Deposit) && !clause.HasAmount && !clause.Has(Sense.InFull)) return false;
        if (clause.Has(Sense.Pay)) return clause.HasAmount || !IsOneCharacter(clause, Sense.Pay);
        if (clause.HasCustomer && clause.HasAny(SenseSet.Of(Sense.PayWeak, Sense.Arrive)) && clause.All(TokenKind.Quantity).Any(token => token.Quantity!.Kind == QuantityKind.Percent)) return true;
        return clause.HasAmount ? IsMoneyIn(clause) : clause.Has(Sense.InFull) && clause.Has(Sense.Money) && clause.HasAny(SenseSet.Of(Sense.PayWeak, Sense.Arrive));
    }

    // What is complained of may be told in any words.
    private static bool IsComplaint(Clause clause) =>
        clause.First(Sense.Complain) is { } complaint && !clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Lose, Sense.Sign)) && token.Span.Start < complaint.Span.Start);

    private static bool IsMoneyIn(Clause clause) =>
        clause.Has(Sense.PayWeak) && (clause.HasCustomer || clause.Has(Sense.Money) || clause.Says(" from ")) && !clause.HasAny(SenseSet.Of(Sense.Order, Sense.Sample));

    // 签了5万，当场付款: the payment is how it was signed; "paid" before the deal is a payment of its own.
    private static bool SignStandsBeforeMoney(Clause clause)
    {
        var sign = clause.First(Sense.Sign)!;
        var pay = clause.FirstOf(SenseSet.Of(Sense.Pay, Sense.PayWeak));
        return pay is null || sign.Span.Start <= pay.Span.Start;
    }

    private static bool IsLoss(Clause clause) =>
        clause.Has(Sense.Lose) && (clause.HasCustomer || clause.Has(Sense.Order) || Array.Exists(LossWords, word => clause.WordOf(Sense.Lose).Contains(word, StringComparison.Ordinal)));

    private static bool IsSigned(Clause clause)
    {
        if (clause.HasCustomer && clause.Has(Sense.Order) && IsGot(clause) && !clause.Has(Sense.Sign)) return true;
        if (!clause.Has(Sense.Sign) || clause.Has(Sense.Expect) && !clause.Has(Sense.Done)) return false;
        return clause.HasCustomer || clause.HasAmount || !IsOneCharacter(clause, Sense.Sign);
    }

    private static bool IsGot(Clause clause) => clause.WordOf(Sense.PayWeak) is "got" or "received" or "收到" or "收到了" or "收了";

    // 宏达12w礼盒预付: customer, money, and what or how.
    private static bool IsTerseDeal(Clause clause) =>
        clause.HasCustomer && clause.HasAmount && clause.Mood == Mood.Plain
        && (clause.Tokens.Any(token => token.IsCategory) || clause.Has(Sense.Prepaid) || clause.Has(Sense.Order)) && !clause.Has(Sense.Budget);

    private static bool IsStage(Clause clause)
    {
        if (clause.Has(Sense.Quote)) return !clause.Has(Sense.Cost);
        if (clause.Has(Sense.QuoteWeak) && clause.HasAmount && clause.HasCustomer && !clause.Has(Sense.Cost)) return !clause.Has(Sense.Expensive) || clause.Has(Sense.Done);
        if (!clause.HasAny(Stages) || clause.Has(Sense.Complain)) return false;
        return clause.HasAny(SenseSet.Of(Sense.StageWord, Sense.MoveTo, Sense.Done, Sense.Arrive)) || clause.Has(Sense.Shipping) || clause.HasCustomer && clause.Tokens.Count < 4;
    }

    private static bool IsOneCharacter(Clause clause, Sense sense) =>
        clause.Tokens.Where(token => token.Is(sense)).All(token => token.Span.Length == 1);
}
