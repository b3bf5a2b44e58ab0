using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Deals that were signed, said plainly (签了), by what was settled (敲定, with money) or by nothing but what was ordered.</summary>
internal static class SignRules
{
    private static readonly SenseSet Unsettled =
        SenseSet.Of(Sense.Expect, Sense.Intend, Sense.Doubt, Sense.Budget, Sense.Target, Sense.Price, Sense.Profit, Sense.Refund, Sense.Quote, Sense.Lose);

    private static readonly SenseSet Thoughts = SenseSet.Of(Sense.Reported, Sense.Doubt, Sense.Future, Sense.Intend, Sense.Expect, Sense.Agreed);

    private static readonly SenseSet Promises = SenseSet.Of(Sense.Agreed, Sense.Intend);

    private static readonly SenseSet Talks = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk);

    private const int Nearby = 8;

    private static readonly string[] Purchases = ["bought", "buy", "ordered", "order", "purchased", "purchase", "booked", "renewed", "collected"];
    private static readonly string[] Articles = ["a ", "an ", "my ", "the ", "that ", "this ", "his ", "her ", "some ", "our ", "new ", "two "];

    private static readonly string[] Treated = [" us ", " them ", " him ", " her ", " me ", " everyone ", " everybody ", " the team ", " you "];

    private static readonly string[] Taking = ["进了", "拿了", "要了", "定了", "来了", "走了", "上了", "提了", "订了", "买了", "用了"];

    /// <summary>进了四万六的券: the sum, 的, and what was sold.</summary>
    public static bool IsGoodsTaken(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasCustomer && !clause.HasAny(SenseSet.Of(Sense.Refund, Sense.RefundWeak, Sense.Quote, Sense.Spend, Sense.Treat, Sense.GiveGift))
        && clause.Figures.Any(figure => figure.IsPlausible && Array.Exists(Taking, verb => clause.Message.Masked.EndsAt(figure.Token.Span.Start, verb))
            && clause.Tokens.Any(goods => goods.IsCategory && goods.Span.Start >= figure.Token.Span.End && clause.Between(figure.Token.Span.End, goods.Span.Start).Trim() is "的" or "块的" or "元的" or ""));

    public static bool IsSigned(Clause clause)
    {
        if (IsToldOtherwise(clause)) return true;
        if (!clause.Has(Sense.Sign) || clause.Has(Sense.Expect) && !clause.Has(Sense.Done) || IsOnlyExpected(clause) || IsOnlyTalkedOf(clause) || IsNoDeal(clause)) return false;
        return clause.HasCustomer || clause.HasAmount || !clause.SaysInOneCharacter(Sense.Sign);
    }

    // With no verb of signing.
    private static bool IsToldOtherwise(Clause clause) => IsOrderGot(clause) || IsSettledFor(clause) || IsGoodsTaken(clause) || clause.HasAmount && IsDone(clause);

    /// <summary>敲定, 成了, 拍板: a deal only where money is told of.</summary>
    public static bool IsSettled(Clause clause) => clause.Has(Sense.SignWeak) && clause.Mood == Mood.Plain && !clause.HasAny(Unsettled) && !(clause.Has(Sense.Money) && clause.Says("到手"));

    /// <summary>"Lockwood done for 20k", "Lockwood all done": right behind the customer, and with nothing but the sum behind.</summary>
    public static bool IsDone(Clause clause)
    {
        if (!clause.IsEnglish || clause.Mood != Mood.Plain || clause.First(Sense.Done) is not { } done || clause.Between(done.Span.Start, done.Span.End) is not "done") return false;
        if (!clause.Customers.Any(customer => customer.Span.End <= done.Span.Start && clause.Between(customer.Span.End, done.Span.Start).Trim() is "" or "is" or "'s" or "all" or "is all" or "'s all")) return false;
        var sum = clause.All(Tokens.TokenKind.Quantity).FirstOrDefault()?.Span.Start ?? clause.Span.End;
        return clause.Between(done.Span.End, sum).Trim() is "" or "for" or "at" or "," or "deal" or "deal at" or "deal for";
    }

    // 宏达12w礼盒预付: customer, money, and what or how.
    public static bool IsTerse(Clause clause) =>
        clause.HasCustomer && clause.HasAmount && clause.Mood == Mood.Plain && !IsThoughtOf(clause) && !ContactRules.IsWithOthers(clause) && SaysWhatOrHow(clause) && !clause.HasAny(SenseSet.Of(Sense.Budget, Sense.Confirmed)) && (!clause.Has(Sense.Profit) || clause.Figures.Count > 1);

    // 跟宏达谈12w礼盒, "Lockwood may want 12k of boxes": no more than talk yet.
    private static bool IsThoughtOf(Clause clause) => clause.IsEnglish ? clause.HasAny(Thoughts) : clause.Has(Sense.Talk) || IsPromised(clause);

    // 同意先付3万: nothing behind it says that it was done.
    private static bool IsPromised(Clause clause) => clause.FirstOf(Promises) is { } promise && !clause.Tokens.Any(token => token.Is(Sense.Done) && token.Span.Start >= promise.Span.End);

    // 礼盒, 预付, 订单: what was sold, or how it is paid.
    private static bool SaysWhatOrHow(Clause clause) => clause.Tokens.Any(token => token.IsCategory) || clause.Has(Sense.Prepaid) || clause.Has(Sense.Order);

    /// <summary>"Lockwood agreed to 40k".</summary>
    public static bool IsAgreed(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasCustomer && clause.HasAmount && clause.WordOf(Sense.Agreed).StartsWith("agreed", StringComparison.Ordinal) && clause.FutureDay() is null;

    /// <summary>"mailed them about the renewal": what was done is the mail.</summary>
    public static bool IsOnlyTalkedOf(Clause clause) => IsTalkedOfInChinese(clause) ||
        clause.IsEnglish && !clause.HasAmount && clause.Tokens.FirstOrDefault(token => token.Is(Sense.Done)) is { } first && first.IsAny(Talks) && !clause.Tokens.Any(token => token.Is(Sense.Done) && token.Is(Sense.Sign));

    // 报过去了二十六万估计月底能签下来: what was done stands before, and the deal is a guess.
    private static bool IsOnlyExpected(Clause clause) =>
        !clause.IsEnglish && clause.HasAny(SenseSet.Of(Sense.Quote, Sense.QuoteWeak)) && clause.First(Sense.Sign) is { } sign
        && clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Expect, Sense.Doubt)) && token.Span.End <= sign.Span.Start && sign.Span.Start - token.Span.End <= Nearby);

    // 拜访了宏达聊续约的事: a matter that was spoken of, with nothing that says it is done.
    private static bool IsTalkedOfInChinese(Clause clause) =>
        !clause.IsEnglish && !clause.HasAmount && clause.First(Sense.Sign) is { } sign && clause.Tokens.FirstOrDefault(token => token.Is(Sense.Talk) || token.Is(Sense.Reported)) is { } talk && talk.Span.Start < sign.Span.Start
        && !clause.Tokens.Any(token => token.Is(Sense.Sign) && (token.Is(Sense.Done) || clause.Message.Masked.CharAt(token.Span.End) is '了' or '好' or '完'));

    // "…, they buy there now": of nobody, of no sum, and not done.
    private static bool IsOnlyBuying(Clause clause) => clause.IsEnglish && !clause.HasCustomer && !clause.HasAmount && !clause.Has(Sense.Done);

    // "took 25k, wait, 26k": the sum that was put right stands behind.
    private static bool IsBeforeAmount(Clause clause) =>
        clause.HasCustomer && clause.Message.Tokens.FirstOrDefault(token => token.Span.Start >= clause.Span.End && token.Kind != Tokens.TokenKind.Word) is { Kind: Tokens.TokenKind.Quantity } amount && amount.Span.Start - clause.Span.End <= 12;

    // "took" alone says little: it needs money or goods.
    private static bool IsTaken(Clause clause) =>
        clause.IsEnglish && clause.WordOf(Sense.Sign) is "take" or "takes" or "took" && !clause.HasAmount && !IsBeforeAmount(clause) && !clause.Tokens.Any(token => token.IsCategory);

    // 云帆定了下周三验厂: a day was fixed. 去年底签的云帆到期了: what was signed is over.
    private static bool IsOfDay(Clause clause) =>
        !clause.IsEnglish && !clause.HasAmount && (clause.Says("到期") || clause.FutureDay() is { } day && clause.First(Sense.Sign) is { } sign && day.Span.Start - sign.Span.End is 0 or 1 && clause.Message.Masked[sign.Span.Start] is '定' or '敲');

    // "congrats May on the Sahara win"
    private static bool IsPraise(Clause clause) => clause.IsEnglish && (clause.Says("congrat") || clause.Says("well done") || clause.Says("kudos") || clause.Says("hats off"));

    private static bool IsNoDeal(Clause clause) => IsPraise(clause) || IsPurchase(clause) || IsTreat(clause) || IsOfStrangers(clause) || IsBetweenOthers(clause) || IsOfDay(clause) || IsTaken(clause) || IsOnlyBuying(clause) || IsDelivered(clause) || IsPrivate(clause) || IsHabit(clause) || IsShut(clause);

    /// <summary>"bought us both a pie"</summary>
    public static bool IsTreat(Clause clause) => clause.IsEnglish && clause.First(Sense.Sign) is { } sign && clause.Between(sign.Span.Start, sign.Span.End) is "bought" or "buy" && Array.Exists(Treated, word => clause.Message.Masked.StartsAt(sign.Span.End, word));

    // "Arsenal signed that striker": nobody that is known, and nothing that is sold here.
    private static bool IsOfStrangers(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && clause.First(Sense.Sign) is { } sign && IsOfThings(clause) && clause.Between(sign.Span.Start, sign.Span.End).StartsWith("sign") && ObjectOf(clause, sign) is { Length: > 2 } word && StrangeWords.Is(clause, word);

    // The word behind the article.
    private static TextSpan ObjectOf(Clause clause, Tokens.Token sign)
    {
        var text = clause.Message.Masked;
        var start = text.SkipSpaces(text.LettersEnd(text.SkipSpaces(sign.Span.End)));
        return new TextSpan(start, text.LettersEnd(start));
    }

    // "ordered a new chair, 320", "I buy all my presents at Lockwood": bought by the speaker, sold to nobody.
    private static bool IsPurchase(Clause clause)
    {
        if (!clause.IsEnglish || clause.IsBehindCustomer || clause.First(Sense.Sign) is not { } sign || Array.IndexOf(Purchases, clause.Between(sign.Span.Start, sign.Span.End).ToString()) < 0) return false;
        var isMine = clause.Between(clause.Span.Start, sign.Span.Start).Trim() is "" or "i" or "we" or "i've" or "we've" or "just" or "i just" or "we just" or "finally";
        return isMine && clause.Customers.All(customer => clause.Message.Masked.EndsAt(customer.Span.Start, " at ") || clause.Message.Masked.EndsAt(customer.Span.Start, " from "));
    }

    // "Halo signed a 300k with the airport": nobody of ours on either side.
    private static bool IsBetweenOthers(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam)) && NamePolicy.SignsWithOthers(clause) && clause.First(Sense.Sign) is { } sign && StrangeWords.In(clause) && !clause.Between(clause.Span.Start, sign.Span.Start).Trim().IsEmpty;

    // "Lockwood closed for lunch"
    private static bool IsShut(Clause clause) => clause.IsEnglish && !clause.HasAmount && clause.WordOf(Sense.Sign) is "closed" or "close" && clause.Message.Masked.StartsAt(clause.First(Sense.Sign)!.Span.End, " for ");

    // "the manager only signs": what somebody does, not what was done.
    private static bool IsHabit(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && !clause.HasAmount && !clause.Has(Sense.Done) && clause.WordOf(Sense.Sign) is "sign" or "signs" or "close" or "closes" or "buy" or "buys" or "order" or "renew" or "renews";

    // "sold my old bike for 350", "Apple bought a startup": no customer that is known, and nothing that is sold here.
    private static bool IsPrivate(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && clause.WordOf(Sense.Sign) is "bought" or "sold" or "buy" or "sell" or "buys" or "sells" or "purchased" or "booked" or "closed" or "signed a" or "take" or "took"
        && !clause.Tokens.Any(token => token.IsCategory) && !clause.Has(Sense.Order) && (clause.WordOf(Sense.Sign) is not "closed" || clause.Says("closed my") || clause.Says("closed the ")) && IsOfThings(clause);

    private static bool IsOfThings(Clause clause)
    {
        if (clause.First(Sense.Sign) is not { } sign) return false;
        var rest = clause.Between(sign.Span.End, clause.Span.End).TrimStart();
        foreach (var word in Articles)
        {
            if (rest.StartsWith(word)) return true;
        }

        return false;
    }

    // "the goods ordered by Lockwood were delivered"
    private static bool IsDelivered(Clause clause) =>
        clause.IsEnglish && !clause.HasAmount && clause.First(Sense.Deliver) is { } delivery && clause.First(Sense.Sign) is { } sign && sign.Span.End <= delivery.Span.Start && clause.WordOf(Sense.Sign) is "ordered" or "bought" or "order" or "purchased";

    private static bool IsSettledFor(Clause clause)
    {
        if (!clause.HasAmount || !IsSettled(clause)) return false;
        if (clause.SaysInOneCharacter(Sense.SignWeak)) return clause.HasCustomer && IsBesideMoney(clause);
        return clause.HasCustomer || clause.Before is Break.Joint or Break.Comma && IsBesideMoney(clause);
    }

    // 当场拍板9万6
    private static bool IsBesideMoney(Clause clause) =>
        clause.First(Sense.SignWeak) is { } word && clause.Figures.Any(figure => figure.Token.Span.Start >= word.Span.End && figure.Token.Span.Start - word.Span.End <= 1);

    private static bool IsOrderGot(Clause clause) => clause.HasCustomer && clause.Has(Sense.Order) && IsGot(clause) && !clause.Has(Sense.Sign);

    private static bool IsGot(Clause clause) => clause.WordOf(Sense.PayWeak) is "got" or "received" or "收到" or "收到了" or "收了";
}
