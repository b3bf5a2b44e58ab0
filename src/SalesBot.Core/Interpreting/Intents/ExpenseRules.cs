using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Money spent to sell: meals, gifts, drinks.</summary>
internal static class ExpenseRules
{
    private static readonly SenseSet Hosting = SenseSet.Of(Sense.Spend, Sense.Treat, Sense.GiveGift);

    private static readonly string[] People = [" lads", " boys", " guys", " mob", " crew", " team", " girls", " folks", " people", " gang", " lot", " bunch", " crowd", " ladies", " chaps", "'s team", "'s people", "'s crew", "'s guys", " staff"];

    private static readonly SenseSet Deals = SenseSet.Of(Sense.Sign, Sense.Pay);

    private static readonly string[] Measures = ["一箱", "两箱", "三箱", "几箱", "一盒", "两盒", "三盒", "几盒", "一条", "两条", "一束", "一提", "两提", "一篮", "一罐", "两罐", "一瓶", "两瓶", "一袋", "两袋", "一张券", "一个果篮", "一份礼", "点水果", "些水果", "点特产"];

    private static readonly string[] Pricing = ["涨到", "涨到了", "涨成", "涨价到", "卖到", "卖到了", "要卖", "才卖", "只卖", "降到", "跌到", "一位", "一份", "一杯", "一斤", "一个", "一只", "一块", "一张", "标价", "定价", "原价", "现价", "售价", "门市价"];

    private static readonly string[] Giving = ["送", "送给", "给", "送到", "带给", "寄给", "拿给", "孝敬"];

    public static bool IsExpense(Clause clause)
    {
        if (clause.Has(Sense.Refund) || IsPriceOfThings(clause) || EnglishMoney.IsTheirSpending(clause) || EnglishMoney.HasCome(clause)) return false;
        if (IsBoughtForThem(clause)) return true;
        return HasSum(clause) ? IsSumSpent(clause) : IsGift(clause) || IsRound(clause) || clause.Has(Sense.Entertain) && clause.HasCustomer;
    }

    // 请宏达王总吃饭花了680: what the sum went to.
    private static bool IsSumSpent(Clause clause)
    {
        if (clause.Has(Sense.Cost) && clause.Has(Sense.QuoteWeak) || IsOfVisit(clause)) return false;
        if (clause.Has(Sense.Entertain)) return true;
        if (IsSociable(clause)) return true;
        return clause.Has(Sense.Meal) ? IsMeal(clause) : clause.Has(Sense.Spend) && IsOnlySpent(clause);
    }

    // "…, and I bought us both a pie, that was 46": at the customer's, and the sum stands behind.
    private static bool IsRound(Clause clause) =>
        clause.IsBehindCustomer && clause.Mood == Mood.Plain && SignRules.IsTreat(clause) && clause.Between(clause.Span.Start, clause.First(Sense.Sign)!.Span.Start).Trim(" ,") is "" or "i" or "we" or "and i" or "and we" or "and" or "then i" or "so i"
        && clause.Message.Tokens.Any(token => token.Kind == TokenKind.Quantity && token.Span.Start >= clause.Span.End);

    /// <summary>云帆的可颂涨到19块了, 一位398: what things cost there, and nobody paid it.</summary>
    public static bool IsPriceOfThings(Clause clause) =>
        !clause.IsEnglish && !clause.HasAny(Hosting) && clause.Figures.Any(figure => Array.Exists(Pricing, word => clause.Message.Masked.EndsAt(figure.Token.Span.Start, word)));

    private static bool HasSum(Clause clause) => clause.Figures.Any(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount or FigureRole.Cost || figure.Role == FigureRole.Freight && clause.Says("垫"));

    // "bowling with the Lockwood lads, 230": whatever it was, with whom, and what it cost.
    private static bool IsSociable(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAny(Deals) && !clause.HasAny(SenseSet.Of(Sense.Visit, Sense.Call, Sense.Talk, Sense.Quote, Sense.Budget, Sense.Margin)) && !clause.Tokens.Any(token => token.IsCategory)
        && clause.Customers.Any(customer => (clause.Message.Masked.EndsAt(customer.Span.Start, "with the ") || clause.Message.Masked.EndsAt(customer.Span.Start, "with ")) && Array.Exists(People, word => clause.Message.Masked.StartsAt(customer.Span.End, word)));

    private static bool IsMeal(Clause clause)
    {
        if (clause.IsEnglish && IsGoods(clause) && !clause.Has(Sense.Spend)) return false;
        return clause.HasAny(Hosting) || !IsDeal(clause) && !IsGoods(clause);
    }

    // 拜访宏达请王总吃饭花了680: told of the visit, which keeps what it cost.
    private static bool IsOfVisit(Clause clause) =>
        clause.First(Sense.Visit) is { Span.Length: > 1 } visit && !visit.Is(Sense.Meal) && clause.HasCustomer && clause.FirstOf(Hosting) is { } hosting && visit.Span.End <= hosting.Span.Start && !ContactRules.IsAhead(clause);

    // 买了两箱水蜜桃送瑞丰的人，一共396: bought to be given to them.
    private static bool IsBoughtForThem(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && clause.Says("买") && !clause.Tokens.Any(token => token.IsCategory)
        && clause.Customers.Any(customer => Array.Exists(Giving, word => clause.Message.Masked.EndsAt(customer.Span.Start, word))) && clause.Message.Tokens.Any(token => token.Kind == TokenKind.Quantity);

    // "12 boxes, 3,400 total" tells of no spending.
    private static bool IsOnlySpent(Clause clause) => clause.WordOf(Sense.Spend) is not ("total" or "total of") && !IsDeal(clause) && !IsTotal(clause) && !clause.Has(Sense.Quote) && !IsQuotedCost(clause);

    // "60k cost, 35k licences": the sum of an order.
    private static bool IsTotal(Clause clause) => clause.IsEnglish && clause.WordOf(Sense.Spend) is "costs" or "cost" or "bill" && clause.Tokens.Any(token => token.IsCategory);

    private static bool IsDeal(Clause clause) => clause.Tokens.Any(token => token.IsAny(Deals) && !token.Is(Sense.Treat) && !TakesThem(clause, token));

    // "took Lockwood's team for biryani"
    private static bool TakesThem(Clause clause, Token token) =>
        clause.IsEnglish && clause.Between(token.Span.Start, token.Span.End) is "took" or "take" && clause.Customers.Any(customer => clause.Between(token.Span.End, customer.Span.Start).Trim() is "" or "the");

    // 给李记老板送了盒茶叶，四百八: the amount may stand in the next clause.
    private static bool IsGift(Clause clause) =>
        clause.HasCustomer && clause.Message.Tokens.Any(token => token.Kind == TokenKind.Quantity) && clause.Mood == Mood.Plain && (clause.Has(Sense.Meal) || IsPresent(clause)) && clause.HasAny(SenseSet.Of(Sense.Treat, Sense.GiveGift))
        && !clause.HasAny(SenseSet.Of(Sense.Complain, Sense.Intend, Sense.Future)) && !IsGoods(clause);

    // 送了嘉禾老板一箱苹果: something small, by the box or the bottle.
    private static bool IsPresent(Clause clause) => !clause.IsEnglish && !clause.Tokens.Any(token => token.IsCategory) && Array.Exists(Measures, clause.Says) && !clause.HasAny(SenseSet.Of(Sense.Sample, Sense.Deliver, Sense.Shipping));

    // 水果礼盒 is what is sold, not what was eaten.
    private static bool IsGoods(Clause clause) =>
        clause.Tokens.Any(goods => goods.IsCategory && clause.Tokens.Any(token => token.Is(Sense.Meal) && token.Span.Overlaps(goods.Span)));

    private static bool IsQuotedCost(Clause clause) => clause.Figures.Any(figure => figure.Role == FigureRole.Cost) && !clause.HasCustomer;
}
