using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Money that came in.</summary>
internal static class PaymentRules
{
    private static readonly string[] Bouncing = [" bounced", "returned unpaid", "was declined", "got declined", "didn't clear", "did not clear", "was stopped", "insufficient funds"];

    private static readonly string[] Giving = ["给了", "给了我们", "给了我", "给的", "给我们", "交了", "打了", "转了", "汇了", "拿了", "给过来", "打过来", "转过来", "又给了", "先给了"];

    private static readonly string[] Asking = ["问了下", "问了", "问下", "问一下", "问了一下", "聊了", "聊到", "聊了下", "谈到", "谈了", "提到", "催了下", "催了", "催一下", "催", "确认了", "确认", "关于", "提了下", "提了"];

    private static readonly SenseSet Other = SenseSet.Of(Sense.Spend, Sense.Treat, Sense.Meal, Sense.Entertain, Sense.Refund, Sense.Quote, Sense.Budget, Sense.Target, Sense.Set, Sense.Call, Sense.Expensive, Sense.Sample, Sense.Order);

    private static readonly SenseSet Coming = SenseSet.Of(Sense.PayWeak, Sense.Arrive);

    public static bool IsPayment(Clause clause)
    {
        if (IsPaidBack(clause) || IsOfDeal(clause) || IsBounced(clause)) return false;
        if (IsRest(clause) || IsFrom(clause) || IsGiven(clause) || EnglishMoney.HasCome(clause) || EnglishMoney.IsTheirSpending(clause)) return true;
        if (IsOtherwise(clause)) return false;
        if (clause.Has(Sense.Pay)) return clause.HasAmount || !IsOnlyNoun(clause) && !clause.SaysInOneCharacter(Sense.Pay);
        return clause.HasAmount ? IsMoneyIn(clause) : clause.HasAny(Coming) && IsWhole(clause);
    }

    // "the cheque from Flint for 4k bounced"
    private static bool IsBounced(Clause clause) => clause.IsEnglish ? Array.Exists(Bouncing, clause.Says) : clause.Says("退票") || clause.Says("被退回") || clause.Says("空头支票");

    // "Kestrel's in: 120k bearings at 19% margin, 60 days": goods and their margin, so an order.
    private static bool IsOfDeal(Clause clause) =>
        clause.IsEnglish && !clause.Has(Sense.Pay) && clause.Tokens.Any(token => token.IsCategory) && clause.HasAny(SenseSet.Of(Sense.Margin, Sense.Profit, Sense.Cost)) && clause.Figures.Count > 1;

    /// <summary>上次给百味轩退的钱今天打出去了: money that goes out.</summary>
    public static bool IsPaidBack(Clause clause) =>
        !clause.IsEnglish && (clause.Says("退的") || clause.Says("退款") || clause.Says("退给")) && (clause.Says("出去") || clause.Says("过去") || clause.Says("给他们") || clause.Says("给对方"));

    // "Lockwood transferred the remaining balance"
    private static bool IsRest(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasCustomer && clause.Tokens.Any(token => token.Is(Sense.Done) && token.IsAny(Coming)) && (clause.Says("balance") || clause.Says("the rest ")) && !clause.HasAny(SenseSet.Of(Sense.Refund, Sense.Treat, Sense.Remind, Sense.Future));

    private static bool IsOtherwise(Clause clause) =>
        IsTerm(clause) || IsReply(clause) || IsAskedFor(clause) || SignRules.IsGoodsTaken(clause) || IsComplained(clause) || clause.Has(Sense.Remind) || IsDeposit(clause) || clause.Has(Sense.Sign) && SignStandsBeforeMoney(clause);

    // "complaining that the boxes came in wet"
    private static bool IsComplained(Clause clause) => clause.IsEnglish && !clause.HasAmount && clause.Has(Sense.Complain);

    // 顺便问了下付款: money that was spoken of.
    private static bool IsAskedFor(Clause clause) =>
        !clause.IsEnglish && !clause.HasAmount && clause.First(Sense.Pay) is { } pay && !pay.Is(Sense.Done) && Array.Exists(Asking, word => clause.Message.Masked.EndsAt(pay.Span.Start, word))
        && clause.Message.Masked.CharAt(pay.Span.End) is not ('了' or '到' or '清' or '过');

    // 邮件回了, 微信他回了: an answer came, no money.
    private static bool IsReply(Clause clause) =>
        !clause.IsEnglish && !clause.HasAmount && !clause.Has(Sense.Money) && clause.HasAny(SenseSet.Of(Sense.Email, Sense.Message, Sense.Call)) && clause.WordOf(Sense.Pay).StartsWith('回');

    // 宏达上周三给了五千: the customer, then the verb right before the sum.
    private static bool IsGiven(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasAmount && !clause.HasAny(Other)
        && Array.Exists(Giving, verb => clause.Figures.Any(figure => figure.IsPlausible && figure.Role == FigureRole.Unnamed && clause.Between(clause.Span.Start, figure.Token.Span.Start).EndsWith(verb, StringComparison.Ordinal)
            && clause.Customers.Any(customer => customer.Span.End <= figure.Token.Span.Start - verb.Length && !clause.Message.Masked.EndsAt(customer.Span.Start, "给"))));

    // "they pay after 2 months", "they're paying it all upfront": how it will be paid.
    private static bool IsTerm(Clause clause)
    {
        if (clause.HasAmount || clause.HasCustomer || clause.Tokens.Any(token => token.Is(Sense.Done) && token.IsAny(SenseSet.Of(Sense.Pay, Sense.PayWeak)))) return false;
        return clause.IsEnglish && clause.Has(Sense.Pay) && (clause.Has(Sense.Prepaid) || clause.All(TokenKind.Date).Any(date => date.Date!.Days is > 0));
    }

    // "follow up on the payment": money that is only spoken of.
    private static bool IsOnlyNoun(Clause clause) => clause.WordOf(Sense.Pay) is "payment" or "payments" or "the payment" && !clause.HasAny(SenseSet.Of(Sense.Done, Sense.Arrive, Sense.InFull));

    private static bool IsWhole(Clause clause) => clause.Has(Sense.InFull) && (clause.Has(Sense.Money) || clause.IsEnglish && clause.HasCustomer && clause.Says("balance")) || IsPartIn(clause) || HasCome(clause);

    // 江山的承兑到了: money, then a verb that says it came.
    private static bool HasCome(Clause clause) =>
        clause.HasCustomer && clause.Mood == Mood.Plain && clause.First(Sense.Money) is { } money
        && clause.Tokens.Any(token => token.IsAny(Coming) && token.Span.Start >= money.Span.End && clause.Message.Masked[token.Span.End - 1] == '了');

    // "12k from Lockwood landed": money, and from whom.
    private static bool IsFrom(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasAny(Coming) && clause.Figures.FirstOrDefault(figure => figure.IsPlausible) is { } figure
        && clause.Customers.Any(customer => clause.Between(figure.Token.Span.End, customer.Span.Start).Trim() is "from" or "from the" or "came in from" or "in from");

    // 定金到了 without an amount is a step of the deal.
    private static bool IsDeposit(Clause clause) => clause.Has(Sense.Deposit) && !clause.HasAmount && !clause.Has(Sense.InFull);

    private static bool IsMoneyIn(Clause clause) =>
        clause.Has(Sense.PayWeak) && (clause.HasCustomer || clause.Has(Sense.Money) || clause.Says(" from ")) && !clause.HasAny(SenseSet.Of(Sense.Order, Sense.Sample, Sense.Quote, Sense.Budget));

    // "50% from Harbor Light arrived", and how much that is stands in the next clause.
    private static bool IsPartIn(Clause clause) => clause.HasCustomer && clause.All(TokenKind.Quantity).Any(token => token.Quantity!.Kind == QuantityKind.Percent && clause.Message.Masked[token.Span.End - 1] != '折');

    // 签了5万，当场付款: the payment is how it was signed; "paid" before the deal is a payment of its own.
    private static bool SignStandsBeforeMoney(Clause clause)
    {
        var sign = clause.First(Sense.Sign)!;
        var pay = clause.FirstOf(SenseSet.Of(Sense.Pay, Sense.PayWeak));
        return pay is null || sign.Span.Start <= pay.Span.Start;
    }
}
