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
        new(Intent.LogExpense, ExpenseRules.IsExpense),
        new(Intent.RecordRefund, clause => PaymentRules.IsPaidBack(clause) && clause.HasCustomer && clause.Mood == Mood.Plain && clause.Message.Tokens.Any(token => token.Kind == TokenKind.Quantity)),
        new(Intent.RecordRefund, clause => clause.Has(Sense.Refund) && (clause.HasAmount || clause.HasCustomer && !clause.SaysInOneCharacter(Sense.Refund)) && (!clause.Has(Sense.Release) || clause.IsEnglish && !CustomerRules.IsGivenBack(clause))),
        new(Intent.RecordPayment, PaymentRules.IsPayment),
        new(Intent.LogComplaint, IsComplaint),
        new(Intent.LogComplaint, IsTroubleTold),
        new(Intent.LoseDeal, IsLoss),
        new(Intent.SignDeal, SignRules.IsSigned),
        new(Intent.LogComplaint, clause => clause.Has(Sense.Complain) && !clause.SaysInOneCharacter(Sense.Complain) && !IsFeared(clause, clause.First(Sense.Complain)!)),
        new(Intent.MoveStage, StageRules.IsStage),
        new(Intent.RecordDelivery, IsDelivery),
        new(Intent.SignDeal, clause => SignRules.IsTerse(clause) || SignRules.IsAgreed(clause)),
    ];

    private static readonly string[] Fears = ["怕", "担心", "别让", "以免", "免得", "省得", "防止", "避免", "afraid", "worried", "in case", "avoid"];

    private static readonly string[] Wrong = ["错", "坏", "破", "漏", "少发", "少了", "晚", "慢", "差劲", "没到", "没收到", "不对", "烂", "裂", "过期", "变质", "没人理", "没人管", "不好用", "用不了", "开不了"];

    private static readonly string[] LossWords = ["单", "没", "deal", "competitor"];

    // What is complained of may be told in any words.
    private static bool IsComplaint(Clause clause) =>
        clause.First(Sense.Complain) is { } complaint && !clause.SaysInOneCharacter(Sense.Complain) && !IsFeared(clause, complaint) && !clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Lose, Sense.Sign)) && token.Span.Start < complaint.Span.Start);

    // 怕恒泰投诉
    private static bool IsFeared(Clause clause, Token complaint) =>
        Array.Exists(Fears, word => clause.Between(clause.Span.Start, complaint.Span.Start).Contains(word, StringComparison.Ordinal)) && !clause.Between(complaint.Span.End, clause.Span.End).Contains('了');

    // 李记说发票税号又错了, 宏达反映货少了两箱: what they say is wrong.
    private static bool IsTroubleTold(Clause clause) =>
        clause.IsEnglish ? EnglishTroubles.AreTold(clause) : clause.Mood == Mood.Plain && clause.HasAny(SenseSet.Of(Sense.Invoice, Sense.Damage, Sense.Late, Sense.Rude)) && !clause.Has(Sense.Solved) && !clause.HasAmount && Array.Exists(Wrong, clause.Says)
        && clause.First(Sense.Reported) is { } said && clause.Customers.FirstOrDefault() is { } customer && customer.Span.End <= said.Span.Start && said.Span.Start - customer.Span.End <= 4
        && !clause.HasAny(SenseSet.Of(Sense.Visit, Sense.Sign, Sense.Pay, Sense.Lose, Sense.Expensive));

    // "signed with our competitor"
    private static bool IsTheirs(Clause clause) => clause.IsEnglish && clause.HasCustomer && !clause.HasAmount && clause.Has(Sense.Sign) && clause.Has(Sense.Rival) && clause.Says(" with ");

    // 单子被隔壁市场抢了
    private static bool IsTaken(Clause clause) => !clause.IsEnglish && clause.HasCustomer && clause.Mood is Mood.Plain or Mood.Rumour && WordSlots.IsTakenAway(clause);

    private static bool IsLoss(Clause clause) =>
        !IsMeetingOff(clause) && !IsMislaid(clause) && !IsBeaten(clause) && IsAnyLoss(clause);

    // "our team lost to Harbor's on penalties"
    private static bool IsBeaten(Clause clause) => clause.IsEnglish && clause.First(Sense.Lose) is { } lost && clause.Between(lost.Span.Start, lost.Span.End).EndsWith("lost to") && clause.Customers.Any(customer => customer.Span.Start == lost.Span.End + 1);

    // "their cheque got lost in the mail"
    private static bool IsMislaid(Clause clause) => clause.IsEnglish && (clause.Says("got lost") || clause.Says("was lost in ") || clause.Says("were lost in ") || clause.Says("lost in the mail") || clause.Says("lost in the post") || clause.Says("lost in transit"));

    // "Harbor gone, too dear they say"
    private static bool IsGone(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.Between(clause.Span.Start, clause.Span.End).TrimEnd(" .!").EndsWith("gone") && clause.Customers.Any(customer => clause.Between(customer.Span.End, clause.Span.End).Trim(" .!") is "gone" or "all gone" or "now gone");

    // "the Harbor visit is off"
    private static bool IsMeetingOff(Clause clause) => clause.IsEnglish && clause.Says(" is off") && clause.HasAny(SenseSet.Of(Sense.Visit, Sense.Call, Sense.Meet, Sense.Demo, Sense.Online));

    private static bool IsAnyLoss(Clause clause) =>
        IsTheirs(clause) || IsTaken(clause) || IsGone(clause) || WordSlots.GoesWithAnother(clause) || clause.Has(Sense.Lose) && (clause.HasCustomer || clause.Has(Sense.Order) || Array.Exists(LossWords, word => clause.WordOf(Sense.Lose).Contains(word, StringComparison.Ordinal)));

    // 交了 and 送到了 mean goods only where goods are named.
    private static bool IsDelivery(Clause clause)
    {
        if (HaveArrived(clause) || HaveGot(clause)) return true;
        if (!clause.Has(Sense.Deliver) || clause.HasAmount) return false;
        return clause.Tokens.Any(token => token.Is(Sense.Deliver) && !IsHandingOver(clause, token)) || clause.Says("货") || clause.Tokens.Any(token => token.IsCategory);
    }

    // "Lockwood got their boxes yesterday"
    private static bool HaveGot(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAmount && clause.FirstOf(SenseSet.Of(Sense.Sign, Sense.Complain, Sense.Sample, Sense.Quote)) is null
        && clause.Customers.Any(customer => clause.Tokens.Any(goods => goods.IsCategory && goods.Span.Start >= customer.Span.End && IsGetting(clause.Between(customer.Span.End, goods.Span.Start).Trim())));

    private static bool IsGetting(ReadOnlySpan<char> between) =>
        between is "got their" or "got the" or "received their" or "received the" or "have got their" or "have their" or "now have their" or "have received their" or "has received their" or "has received the" or "have received the" or "got all their" or "got all the";

    // "Lockwood's boxes arrived today": goods, not money.
    private static bool HaveArrived(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasCustomer && !clause.HasAmount && !clause.HasAny(SenseSet.Of(Sense.Money, Sense.Pay, Sense.Sign, Sense.Complain)) && clause.Tokens.Any(token => token.IsCategory)
        && (clause.Says(" arrived") || clause.Says(" got there") || clause.Says(" turned up") || clause.Says(" reached them") || clause.Says(" landed"));

    private static bool IsHandingOver(Clause clause, Token token) => clause.Between(token.Span.Start, token.Span.End) is "交了" or "交的" or "交齐了" or "交完了" or "送到了" or "送过去了" or "送去了";
}
