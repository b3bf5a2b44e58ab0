using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What happened to a deal or to its money. A clause has to name a customer or an amount; whose deal it is may stand in the clause before.</summary>
internal static class DealRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.LogExpense, ExpenseRules.IsExpense),
        new(Intent.RecordRefund, clause => clause.Has(Sense.Refund) && (clause.HasAmount || clause.HasCustomer && !clause.SaysInOneCharacter(Sense.Refund)) && !clause.Has(Sense.Release)),
        new(Intent.RecordPayment, PaymentRules.IsPayment),
        new(Intent.LogComplaint, IsComplaint),
        new(Intent.LoseDeal, IsLoss),
        new(Intent.SignDeal, IsSigned),
        new(Intent.LogComplaint, clause => clause.Has(Sense.Complain) && !clause.SaysInOneCharacter(Sense.Complain)),
        new(Intent.MoveStage, IsStage),
        new(Intent.RecordDelivery, IsDelivery),
        new(Intent.SignDeal, clause => IsTerseDeal(clause) || IsAgreed(clause)),
    ];

    private static readonly SenseSet Stages =
        SenseSet.Of(Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping);

    private static readonly SenseSet Talks = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk);

    private static readonly string[] LossWords = ["单", "没", "deal", "competitor"];

    // What is complained of may be told in any words.
    private static bool IsComplaint(Clause clause) =>
        clause.First(Sense.Complain) is { } complaint && !clause.SaysInOneCharacter(Sense.Complain) && !clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Lose, Sense.Sign)) && token.Span.Start < complaint.Span.Start);

    // "signed with our competitor"
    private static bool IsTheirs(Clause clause) => clause.IsEnglish && clause.HasCustomer && !clause.HasAmount && clause.Has(Sense.Sign) && clause.Has(Sense.Rival) && clause.Says(" with ");

    private static bool IsLoss(Clause clause) =>
        IsTheirs(clause) || clause.Has(Sense.Lose) && (clause.HasCustomer || clause.Has(Sense.Order) || Array.Exists(LossWords, word => clause.WordOf(Sense.Lose).Contains(word, StringComparison.Ordinal)));

    private static bool IsSigned(Clause clause)
    {
        if (clause.HasCustomer && clause.Has(Sense.Order) && IsGot(clause) && !clause.Has(Sense.Sign)) return true;
        if (IsSettled(clause) && clause.HasAmount && (clause.HasCustomer && (!clause.SaysInOneCharacter(Sense.SignWeak) || IsBesideMoney(clause)) || clause.Before is Break.Joint or Break.Comma && !clause.SaysInOneCharacter(Sense.SignWeak) && IsBesideMoney(clause))) return true;
        if (!clause.Has(Sense.Sign) || clause.Has(Sense.Expect) && !clause.Has(Sense.Done) || IsOnlyTalkedOf(clause) || clause.IsEnglish && clause.WordOf(Sense.Sign) is "take" or "takes" or "took" && !clause.HasAmount && !clause.Tokens.Any(token => token.IsCategory)) return false;
        return clause.HasCustomer || clause.HasAmount || !clause.SaysInOneCharacter(Sense.Sign);
    }

    /// <summary>敲定, 成了, 拍板: a deal only where money is told of.</summary>
    public static bool IsSettled(Clause clause) =>
        clause.Has(Sense.SignWeak) && clause.Mood == Mood.Plain && !clause.HasAny(SenseSet.Of(Sense.Expect, Sense.Intend, Sense.Doubt, Sense.Budget, Sense.Target, Sense.Price, Sense.Profit, Sense.Refund, Sense.Quote, Sense.Lose));

    // 当场拍板9万6
    private static bool IsBesideMoney(Clause clause) =>
        clause.First(Sense.SignWeak) is { } word && clause.Figures.Any(figure => figure.Token.Span.Start >= word.Span.End && figure.Token.Span.Start - word.Span.End <= 1);

    // 交了 and 送到了 mean goods only where goods are named.
    private static bool IsDelivery(Clause clause)
    {
        if (!clause.Has(Sense.Deliver) || clause.HasAmount) return false;
        return clause.Tokens.Any(token => token.Is(Sense.Deliver) && !IsHandingOver(clause, token)) || clause.Says("货") || clause.Tokens.Any(token => token.IsCategory);
    }

    private static bool IsHandingOver(Clause clause, Token token) => clause.Between(token.Span.Start, token.Span.End) is "交了" or "交的" or "交齐了" or "交完了" or "送到了" or "送过去了" or "送去了";

    // "Lockwood agreed to 40k"
    private static bool IsAgreed(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasCustomer && clause.HasAmount && clause.WordOf(Sense.Agreed).StartsWith("agreed", StringComparison.Ordinal) && clause.FutureDay() is null;

    // "mailed them about the renewal": what was done is the mail.
    private static bool IsOnlyTalkedOf(Clause clause) =>
        clause.IsEnglish && !clause.HasAmount && clause.Tokens.FirstOrDefault(token => token.Is(Sense.Done)) is { } first && first.IsAny(Talks) && !clause.Tokens.Any(token => token.Is(Sense.Done) && token.Is(Sense.Sign));

    private static bool IsGot(Clause clause) => clause.WordOf(Sense.PayWeak) is "got" or "received" or "收到" or "收到了" or "收了";

    // 宏达12w礼盒预付: customer, money, and what or how.
    private static bool IsTerseDeal(Clause clause) =>
        clause.HasCustomer && clause.HasAmount && clause.Mood == Mood.Plain
        && (clause.Tokens.Any(token => token.IsCategory) || clause.Has(Sense.Prepaid) || clause.Has(Sense.Order)) && !clause.Has(Sense.Budget);

    // 进车间排产, 样品寄出: the step is told by its verb.
    private static bool SaysStep(Clause clause) =>
        clause.Tokens.Any(token => token.IsAny(Stages) && token.Span.Length > 2 && TextScan.IsHan(clause.Message.Masked[token.Span.Start]));

    private static bool IsStage(Clause clause)
    {
        if (clause.Has(Sense.Quote)) return !clause.Has(Sense.Cost);
        if (clause.Has(Sense.QuoteWeak) && clause.HasAmount && clause.HasCustomer && !clause.Has(Sense.Cost)) return !clause.Has(Sense.Expensive) || clause.Has(Sense.Done);
        return clause.HasAny(Stages) && !clause.Has(Sense.Complain) && !IsOnlyTalkedOf(clause) && IsReached(clause);
    }

    // "in production", "into production"
    private static bool IsIn(Clause clause) => clause.Tokens.Any(token => token.IsAny(Stages) && clause.Between(token.Span.Start, token.Span.End).StartsWith("in") || token.IsAny(Stages) && clause.Between(token.Span.Start, token.Span.End).StartsWith("being"));

    private static bool IsReached(Clause clause) =>
        clause.HasAny(SenseSet.Of(Sense.StageWord, Sense.MoveTo, Sense.Done, Sense.Arrive)) || clause.Has(Sense.Shipping) || clause.HasCustomer && (clause.Tokens.Count < 4 || SaysStep(clause) || clause.IsEnglish && IsIn(clause));
}
