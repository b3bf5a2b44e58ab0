using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>
/// Deals told in Chinese without a customer, who is asked for. People also buy, sell and sign for themselves, so more than a sum and a loose verb is
/// wanted: goods of the company, terms, or an order that was signed, and nobody else and nothing else that the verb could be about.
/// </summary>
internal static class BareDeals
{
    private const int ShortClause = 12;

    // 又, 个, 张: words of one character that the tables do not hold.
    private const int SparedByOrder = 2;

    // 又签了, 刚成交
    private const int SparedBefore = 1;

    private static readonly string[] Others = ["他们", "她们", "人家", "别人", "有人", "某", "对方", "人均", "平均"];

    private static readonly SenseSet Conditions = SenseSet.Of(Sense.Prepaid, Sense.Term, Sense.Profit, Sense.Margin, Sense.Cost);

    private static readonly SenseSet Customers = SenseSet.Of(Sense.Customer, Sense.NewCustomer, Sense.Split);

    /// <summary>What no deal and no money of the company is about.</summary>
    public static readonly SenseSet Elsewhere = SenseSet.Of(Sense.Private, Sense.Leisure, Sense.Family, Sense.Stranger);

    public static bool AreTold(Frame frame) =>
        frame.Clauses[0].Message is var message && !message.Tokens.Any(token => token.IsAny(Elsewhere) && !IsGoods(message, token)) && !frame.Clauses.Any(clause => Array.Exists(Others, clause.Says)) && frame.Clauses.Any(clause => IsSigned(clause, frame));

    private static bool IsSigned(Clause clause, Frame frame) =>
        clause.Tokens.FirstOrDefault(token => token.Is(Sense.Sign) && (token.Span.Length > 1 || clause.Span.Length <= ShortClause)) is { } sign && IsMore(clause, sign, frame);

    private static bool IsMore(Clause clause, Token sign, Frame frame)
    {
        var verb = clause.Between(sign.Span.Start, sign.Span.End);
        if (verb.Contains('过')) return false;
        if (UnknownWords.In(clause, clause.Span.Start, sign.Span.Start) > SparedBefore) return false;
        var unknown = UnknownWords.In(clause);
        if (frame.Clauses.Any(SaysWhatOrHow)) return unknown <= SparedByOrder || !PrivateLife.IsBuying(verb);
        return !PrivateLife.IsBuying(verb) && unknown <= (IsOrder(verb) || clause.HasAny(Customers) ? SparedByOrder : 0);
    }

    // 礼盒, 预付, 利润两万: what was sold, or on which terms.
    private static bool SaysWhatOrHow(Clause clause) => clause.Tokens.Any(token => token.IsCategory && !clause.Tokens.Any(other => other.Is(Sense.Meal) && other.Span.Overlaps(token.Span))) || clause.HasAny(Conditions);

    // 签了一单, 成交, 开单
    private static bool IsOrder(ReadOnlySpan<char> verb) => verb.Contains('单') || verb.Contains('签') || verb.StartsWith("成交");

    private static bool IsGoods(Message message, Token token) => message.Tokens.Any(goods => goods.IsCategory && goods.Span.Overlaps(token.Span));
}
