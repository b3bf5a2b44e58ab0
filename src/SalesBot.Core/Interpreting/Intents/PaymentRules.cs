using System.Buffers;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Money that came in.</summary>
internal static class PaymentRules
{
    private const int Farthest = 40;

    private static readonly string[] Bouncing = [" bounced", "delayed the payment", "delayed payment", "delayed paying", "delayed their payment", "was delayed", "is delayed", "been delayed", "got delayed", "postponed the payment", "postponed payment", "postponed their payment", "put off paying", "withheld", "returned unpaid", "was declined", "got declined", "didn't clear", "did not clear", "was stopped", "insufficient funds"];

    private static readonly string[] Unseen = ["没看到", "没看见", "没瞧见", "没到账", "没查到", "没收到", "没见到钱", "没见到账", "没见着钱", "说没到", "没到呢", "没进来", "hasn't arrived", "not arrived", "hasn't cleared", "not cleared", "hasn't landed", "not landed", "nothing's arrived", "nothing has arrived", "nothing arrived", "nothing on the account", "nothing in the account", "nothing in the bank", "not in the bank", "no sign of it", "can't see it", "cannot see it", "haven't seen it", "hasn't come through", "not come through", "hasn't shown up", "hasn't turned up", "hasn't reached us"];

    private static readonly string[] Due = [" is due", " are due", "'s due", " was due", " due on ", " due by ", " falls due", " fall due", " due in ", " overdue"];

    private static readonly string[] NoMoney = ["no money", "no payment", "no cash", "no transfer", "no wire", "no funds", "no deposit", "no cheque", "no check", "not a penny", "not a cent", "not one penny", "not one cent", "no sign of"];

    private static readonly string[] Short = ["少付", "少打", "少给", "少汇", "少转", "漏付"];

    private static readonly string[] ShortInEnglish = ["short-paid", "short paid", "shortpaid", "underpaid", "all but ", " except ", " apart from ", " save for ", " other than ", " minus ", "paid us short", "paid short"];

    private static readonly string[] Goods = ["货", "票", "样", "合同", "件", "goods", "order", "deliver", "ship", "stock", "sample", "parcel", "pallet", "box", "invoice", "receipt"];

    private static readonly string[] Others = ["他们", "人家", "对方", "供应商"];

    private static readonly string[] OthersInEnglish = [" them ", " him ", " her "];

    private static readonly string[] PaidTo = ["付给", "支付给", "打给", "转给", "汇给"];

    private static readonly string[] GoingOut = ["付出去", "打出去", "汇出去", "转出去", "支付出去"];

    private static readonly SearchValues<char> Ours = SearchValues.Create("我咱你公财账司方老");

    private const int LongestPayee = 8;

    // 宏达王总那边说
    private const int FarthestSaying = 5;

    private static readonly string[] Seen = ["查到", "收到了", "看到了", "见到了", "到账了", "确实到", "查了", "确认"];

    private static readonly string[] Bookkeepers = ["财务", "会计", "出纳"];

    private static readonly string[] Manners = ["很慢", "慢", "太慢", "有点慢", "比较慢", "不及时", "困难", "很难", "周期", "速度", "情况", "习惯", "方式", "条件", "能力", "压力", "太拖", "拖拉", "爽快", "很爽快", "很快", "挺快", "准时", "很准时", "信用"];

    private static readonly string[] Giving = ["给了", "给了我们", "给了我", "给的", "给我们", "交了", "打了", "转了", "汇了", "拿了", "给过来", "打过来", "转过来", "又给了", "先给了"];

    private static readonly string[] Asking = ["问了下", "问了", "问下", "问一下", "问了一下", "聊了", "聊到", "聊了下", "谈到", "谈了", "提到", "催了下", "催了", "催一下", "催", "确认了", "确认", "关于", "提了下", "提了"];

    private static readonly SenseSet Other = SenseSet.Of(Sense.Spend, Sense.Treat, Sense.Meal, Sense.Entertain, Sense.Refund, Sense.Quote, Sense.Budget, Sense.Target, Sense.Set, Sense.Call, Sense.Expensive, Sense.Sample, Sense.Order);

    private static readonly SenseSet Payings = SenseSet.Of(Sense.Pay, Sense.PayWeak);

    private static readonly SenseSet Coming = SenseSet.Of(Sense.PayWeak, Sense.Arrive);

    public static bool IsPayment(Clause clause)
    {
        if (IsNoMoneyIn(clause)) return false;
        if (IsToldOutright(clause)) return true;
        if (IsOtherwise(clause)) return false;
        if (clause.Has(Sense.Pay)) return clause.HasAmount || !IsOnlyNoun(clause) && !clause.SaysInOneCharacter(Sense.Pay);
        return clause.HasAmount ? IsMoneyIn(clause) : clause.HasAny(Coming) && IsWhole(clause);
    }

    // 恒泰给德力付了10万, 嘉禾回款很慢: a payment is spoken of, and nothing came in.
    private static bool IsNoMoneyIn(Clause clause) =>
        IsOnlyClaimed(clause) || IsPaidBack(clause) || IsOfDeal(clause) || IsBounced(clause) || IsUnseen(clause) || IsToOthers(clause) || IsManner(clause) || IsUrged(clause) || IsOtherMoney(clause);

    private static bool IsOtherMoney(Clause clause) => IsOutgoing(clause) || IsShort(clause) || IsNone(clause) || IsPaidByUs(clause) || IsDue(clause) || IsField(clause);

    // "paid Harbor 12 quid"
    private static bool IsPaidByUs(Clause clause) =>
        clause.IsEnglish && clause.First(Sense.Pay) is { } pay && clause.Between(pay.Span.Start, pay.Span.End) is "paid" && clause.Between(clause.Span.Start, pay.Span.Start).Trim() is "" or "i" or "we" or "just" or "i just" or "we just" or "i've"
        && clause.Customers.Any(customer => customer.Span.Start == pay.Span.End + 1 && clause.Between(customer.Span.End, clause.Span.End).TrimStart() is [>= '0' and <= '9', ..]);

    // "the balance from Harbor is due on the 30th", 月底付3万; but "paid the 5k that was due".
    private static bool IsDue(Clause clause) => !clause.Has(Sense.Agreed) && clause.All(TokenKind.Date).Any(day => DaysToCome.IsDueAtEnd(clause.Message.Masked, day)) || clause.IsEnglish && Array.Exists(Due, clause.Says) && !clause.Tokens.Any(token => token.Is(Sense.Done) && token.Is(Sense.Pay));

    // 付款：账期60天: a line of a form that says how it will be paid.
    private static bool IsField(Clause clause) =>
        !clause.HasAmount && clause.Tokens.Any(token => token.Is(Sense.Pay) && token.Span.Start == clause.Span.Start + (clause.Message.Masked[clause.Span.Start] is '\n' or ' ' ? 1 : 0) && clause.Message.Masked.CharAt(token.Span.End) == ':') && clause.HasAny(SenseSet.Of(Sense.Term, Sense.Prepaid));

    // 宏达上周三给了五千, "12k from Lockwood landed": money that came in, whatever else the clause says.
    private static bool IsToldOutright(Clause clause) =>
        IsRest(clause) || IsFrom(clause) || IsAllIn(clause) || IsGiven(clause) || EnglishMoney.HasCome(clause) || EnglishMoney.IsTheirSpending(clause);

    // 宏达说打款了: their word for it; money has come when somebody of ours saw it.
    private static bool IsOnlyClaimed(Clause clause)
    {
        if (clause.IsEnglish || clause.FirstOf(Payings) is not { } pay || clause.Customers.FirstOrDefault(customer => customer.Span.End <= pay.Span.Start) is not { } customer) return false;
        var between = clause.Between(customer.Span.End, pay.Span.Start);
        if (between.IndexOf('说') is not (>= 0 and <= FarthestSaying and var said) || between[(said + 1)..] is ['好' or '定' or '要', ..] || between.Contains("我", StringComparison.Ordinal)) return false;
        return !Array.Exists(Seen, word => clause.Message.Masked.AsSpan(pay.Span.End).Contains(word, StringComparison.Ordinal)) && !Array.Exists(Bookkeepers, word => clause.Message.Masked.Contains(word, StringComparison.Ordinal));
    }

    // "the cheque from Flint for 4k bounced"
    private static bool IsBounced(Clause clause) => clause.IsEnglish ? Array.Exists(Bouncing, clause.Says) : clause.Says("退票") || clause.Says("被退回") || clause.Says("空头支票");

    // 星野说打款了，财务没查到: what the next words say of it; 还有3万没到账 is of another sum.
    private static bool IsUnseen(Clause clause) => IsUnseen(clause, clause.Span.End) || clause.FirstOf(Payings) is { } pay && IsUnseen(clause, pay.Span.End);

    private static bool IsUnseen(Clause clause, int start)
    {
        var masked = clause.Message.Masked;
        var rest = masked.AsSpan(start, Math.Min(Farthest, masked.Length - start));
        var (nearest, length) = (-1, 0);
        foreach (var word in Unseen)
        {
            var at = rest.IndexOf(word);
            if (at >= 0 && (nearest < 0 || at < nearest) && IsOfMoney(masked.CharAt(start + at + word.Length))) (nearest, length) = (at, word.Length);
        }

        return nearest >= 0 && !SpeaksOfGoods(rest[..nearest]) && !clause.Message.Tokens.Any(token => (token.Kind == TokenKind.Quantity || token.IsCustomer) && token.Span.Start >= start && token.Span.Start < start + nearest + length);
    }

    // 催恒泰付5万: nothing was paid.
    private static bool IsUrged(Clause clause) =>
        !clause.IsEnglish && clause.FirstOf(Payings) is { } pay && clause.Customers.Any(customer => customer.Span.End <= pay.Span.Start && (clause.Message.Masked.EndsAt(customer.Span.Start, "催") || clause.Message.Masked.EndsAt(customer.Span.Start, "催促")))
        && !clause.Between(pay.Span.Start, clause.Span.End).ContainsAny('了', '到', '来');

    // 少付了2000, "paid all but 2k": what is missing of what was paid.
    private static bool IsShort(Clause clause) => Array.Exists(clause.IsEnglish ? ShortInEnglish : Short, clause.Says);

    // "no money has come in from Lockwood"
    private static bool IsNone(Clause clause) => clause.IsEnglish && Array.Exists(NoMoney, clause.Says);

    // 嘉禾回款很慢: how they pay.
    private static bool IsManner(Clause clause) =>
        !clause.IsEnglish && !clause.HasAmount && clause.First(Sense.Pay) is { } pay && Array.Exists(Manners, word => clause.Message.Masked.StartsAt(pay.Span.End, word));

    // 恒泰给德力付了10万, "Harbor paid Bosch 40k"
    private static bool IsToOthers(Clause clause)
    {
        var masked = clause.Message.Masked;
        if (!clause.HasCustomer || clause.Tokens.FirstOrDefault(token => token.IsAny(Payings) && masked[token.Span.Start] != '给') is not { } pay) return false;
        if (clause.IsEnglish) return Array.Exists(OthersInEnglish, word => masked.StartsAt(pay.Span.End, word)) || IsNamed(clause, pay);
        var end = masked.CharAt(pay.Span.End) == '了' ? pay.Span.End + 1 : pay.Span.End;
        if (Array.Exists(Others, word => masked.StartsAt(end, word))) return true;
        return clause.Customers.Any(customer => masked.CharAt(customer.Span.End) == '给' && IsPayee(clause, clause.Between(customer.Span.End + 1, pay.Span.Start), customer.Span.End + 1));
    }

    // 付给纸箱厂的尾款已经打出去了: money of ours that goes to somebody.
    private static bool IsOutgoing(Clause clause)
    {
        if (clause.IsEnglish) return false;
        if (Array.Exists(GoingOut, clause.Says)) return true;
        foreach (var word in PaidTo)
        {
            var at = clause.Between(clause.Span.Start, clause.Span.End).IndexOf(word);
            if (at < 0 || clause.Customers.Any(customer => customer.Span.End <= clause.Span.Start + at)) continue;
            var next = clause.Message.Masked.CharAt(clause.Span.Start + at + word.Length);
            if (next == Tokenizer.Blot || TextScan.IsHan(next) && !Ours.Contains(next)) return true;
        }

        return false;
    }

    private static bool IsPayee(Clause clause, ReadOnlySpan<char> name, int start) =>
        name.Length is > 1 and <= LongestPayee && !name.ContainsAny(Ours) && !clause.Tokens.Any(token => token.Span.Start >= start && token.Span.End <= start + LongestPayee && (token.Kind is TokenKind.Date or TokenKind.Quantity || token.IsMember && token.Span.End <= start + LongestPayee));

    // A word with a capital that is none of the language's, between the verb and the sum.
    private static bool IsNamed(Clause clause, Token pay)
    {
        if (clause.All(TokenKind.Quantity).FirstOrDefault(sum => sum.Span.Start > pay.Span.End) is not { } sum) return false;
        var (start, end) = (pay.Span.End + 1, sum.Span.Start - 1);
        if (end - start < 3 || clause.Message.Masked[start..end] is var word && (!word.All(TextScan.IsLetter) || OrdinaryWords.Contains(word) || Lexicon.Contains(word))) return false;
        return char.IsUpper(clause.Message.Text.Original[start]) && char.IsLower(clause.Message.Text.Original[start + 1]) && !clause.Tokens.Any(token => token.Span.Start >= start && token.Span.End <= end);
    }

    private static bool SpeaksOfGoods(ReadOnlySpan<char> words)
    {
        foreach (var goods in Goods)
        {
            if (words.Contains(goods, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // But 没收到发票 is of something else.
    private static bool IsOfMoney(char next) => !TextScan.IsHan(next) || next is '钱' or '款' or '呢' or '啊' or '的';

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
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.Figures.FirstOrDefault(figure => figure.IsPlausible && figure.Role != FigureRole.Count) is { } figure
        && clause.Customers.Any(customer => IsFrom(clause.Between(figure.Token.Span.End, customer.Span.Start).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries), clause.HasAny(Coming)));

    // "landed from", "just came in from the"
    private static bool IsFrom(string[] between, bool comes) =>
        between.Contains("from") && between.All(word => word is "from" or "the" or "in" or "through" or "just" or "finally" or "has" or "have" or "today" or "now" || IsComing(word)) && (comes || between.Any(IsComing));

    private static bool IsComing(string word) => word is "came" or "come" or "landed" or "arrived" or "cleared" or "received" or "wired" or "transferred" or "credited" or "banked";

    // 定金到了 without an amount is a step of the deal.
    private static bool IsDeposit(Clause clause) => clause.Has(Sense.Deposit) && !clause.HasAmount && !clause.Has(Sense.InFull);

    private static bool IsMoneyIn(Clause clause) =>
        clause.Has(Sense.PayWeak) && (clause.HasCustomer || clause.Has(Sense.Money) || clause.Says(" from ")) && !clause.HasAny(SenseSet.Of(Sense.Order, Sense.Sample, Sense.Quote, Sense.Budget)) && !(clause.Has(Sense.Pi) && clause.Has(Sense.Send));

    // 宏达60万都到了
    private static bool IsAllIn(Clause clause) =>
        !clause.IsEnglish && clause.HasCustomer && clause.Mood == Mood.Plain && clause.Figures.Any(figure => figure is { IsPlausible: true, Role: FigureRole.Unnamed, Quantity.Unit: null } && clause.Tokens.Any(token => token.Is(Sense.Arrive) && token.Span.Start == figure.Token.Span.End && clause.Message.Masked[token.Span.End - 1] == '了'));

    // "50% from Harbor Light arrived", and how much that is stands in the next clause.
    private static bool IsPartIn(Clause clause) => clause.HasCustomer && clause.All(TokenKind.Quantity).Any(token => token.Quantity!.Kind == QuantityKind.Percent && clause.Message.Masked[token.Span.End - 1] != '折' && !clause.Message.Masked.EndsAt(token.Span.Start, "到")) && !clause.Has(Sense.Expensive);

    // 签了5万，当场付款: the payment is how it was signed; "paid" before the deal is a payment of its own.
    private static bool SignStandsBeforeMoney(Clause clause)
    {
        var sign = clause.First(Sense.Sign)!;
        var pay = clause.FirstOf(SenseSet.Of(Sense.Pay, Sense.PayWeak));
        return pay is null || sign.Span.Start <= pay.Span.Start;
    }
}
