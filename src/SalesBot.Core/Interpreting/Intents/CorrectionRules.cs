using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Taking back and putting right what was recorded before.</summary>
internal static class CorrectionRules
{
    // What may stand beside "undo" or "help" without making it mean something else.
    private const string Padding = " 一下次再又还吧了我把请帮的那这玩意儿条个掉刚才记录啊呀呢你要想们系统助手机器人东西软件工具怎到底都";

    private static readonly string[] EnglishPadding = ["that", "this", "it", "please", "pls", "can", "you", "the", "my", "me", "i", "thing", "bot", "to", "do", "use", "how", "just", "entry", "record", "of", "for", "a", "with", "now", "one", "all", "and", "system", "tool", "app", "need", "oops", "sorry", "wait", "no", "hey", "again", "out", "whoops", "damn", "last", "record", "entry", "message", "too", "more", "as", "well", "another", "previous", "before", "is", "was", "were", "mistake", "wrong", "so", "actually", "there", "here", "what", "have", "talk", "again", "old", "man", "tell", "does", "work", "works", "are", "thing", "things", "hi", "hello", "salesbot", "@salesbot", "@bot", "be", "should", "must", "could", "would", "we", "your", "which", "any", "kind", "guys", "stuff", "show", "about"];

    // A correction is short; what starts with "sorry" and goes on is an apology.
    private const int MostTokens = 8;
    private const int LongestOfOneCharacter = 6;
    private const int LongestDenial = 40;
    private const int LongestEnglishDenial = 60;
    private static readonly string[] Records = ["拜访", "单", "单子", "订单", "签单", "回款", "付款", "记录", "报价", "投诉", "费用", "退款", "提醒", "电话", "报销", "招待"];

    private static readonly string[] EnglishRecords = ["payment", "payments", "refund", "deal", "order", "visit", "call", "record", "entry", "expense", "complaint", "quote", "note", "reminder"];

    private static readonly string[] AroundRecord = ["the", "that", "my", "this", "from", "for", "of", "with", "last", "s", "please", "pls", "to", "de", "把", "的", "请", "帮我", "帮我把", "请把", "给", "那单", "那笔", "那条", "这单", "这笔", "那次", "吧", "了", "掉", "一下"];

    private static readonly char[] AroundChineseRecord = [.. "把的那这笔单条次个刚才请帮我给吧了掉"];

    // 没去成宏达，改去拜访李记了: something else was done instead.
    private const string OtherDeeds = "去打见跑聊拜找跟走";

    // 培训改到周四了 changes no record; 都改成预付 does.
    private const int SparedBefore = 1;

    private const int LongestField = 24;

    private static readonly string[] FieldsSaid = ["日期是", "日期应该", "日期应为", "时间是", "时间应该", "金额是", "金额应该", "金额应为", "账期是", "账期应该", "客户是", "客户应该", "客户应为", "分类是", "品类是", "品类应该", "产品是"];

    private static readonly string[] Recorded = ["那笔", "那单", "那条", "那次", "这笔", "这单", "那个单", "这个单", "刚才", "刚刚"];

    private static readonly string[] DealWas = ["deal was ", "deal was actually ", "deal should be ", "deal should have been ", "order was ", "order was actually ", "order should be ", "order should have been ", "payment was ", "payment was actually ", "payment should be ", "deal to ", "order to ", "payment to "];

    private static readonly SenseSet Orders = SenseSet.Of(Sense.Order, Sense.LastEntry);

    private static readonly string[] Resizing = ["减到", "减为", "加到", "缩到", "缩减到", "降到", "涨到", "增到", "增加到", "减少到", "砍到", "to"];

    private static readonly string[] Resizes = ["cut ", "reduced ", "reduce ", "lower ", "lowered ", "raise ", "raised ", "change ", "changed ", "increase ", "increased ", "shrank ", "bring ", "brought "];

    private static readonly string[] OneIs = ["那单其实是", "那单实际是", "那笔其实是", "那笔应该是", "这笔是", "这笔应该是", "那单是", "这单是", "那笔是", "那单应该是", "这单应该是", "那个单是", "那单子是"];

    private const int LongestValue = 60;
    private const int MostOfValue = 3;

    private static readonly string[] Refusals = ["no", "nope", "wait no", "no wait", "no no", "sorry", "sorry no", "oh no", "hang on", "hold on", "wrong", "oops", "not quite", "actually"];

    private static readonly string[] FieldNames = ["the date", "the day", "the amount", "the terms", "the customer", "the price", "the value", "the category", "the figure", "the total", "category to", "customer to", "date to", "amount to", "terms to", "price to", "margin to", "profit to", "cost to"];

    private static readonly string[] Openings = ["the", "it", "its", "it's", "that", "this", "make", "should", "actually", "sorry", "i", "wait", "just", "only"];

    private static readonly SenseSet Kinds = SenseSet.Of(Sense.Call, Sense.Visit, Sense.Email, Sense.Message, Sense.Online, Sense.Demo);

    private static readonly string[] Being = ["it was", "it's", "its", "it is", "it should be", "that was", "that's", "that is", "that should be", "should be", "i meant", "make it", "the date was", "the amount was", "the amount is", "the customer was", "the customer is", "the terms are", "the margin is", "the cost was", "the profit was"];

    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Refund, Sense.Lose, Sense.Complain, Sense.Remind, Sense.Deliver, Sense.Claim, Sense.Target, Sense.Owe, Sense.Rank, Sense.Commission);

    private static readonly SenseSet Money = SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Sign);

    private static readonly SenseSet Named = SenseSet.Of(Sense.Amount, Sense.Margin, Sense.Profit, Sense.Cost, Sense.Prepaid, Sense.Term);
    private static readonly SenseSet Pointing = SenseSet.Of(Sense.Customer, Sense.NextTime, Sense.TierWord, Sense.LastEntry, Sense.That);

    internal static readonly SenseSet Fields = SenseSet.Of(
        Sense.Amount, Sense.Term, Sense.Prepaid, Sense.Margin, Sense.Profit, Sense.Cost, Sense.Customer, Sense.NextTime, Sense.Call, Sense.Visit, Sense.Email, Sense.Message, Sense.Online, Sense.Demo, Sense.TierWord, Sense.LastEntry, Sense.That);

    public static bool Undoes(Clause clause)
    {
        if (clause.Mood is Mood.Denied or Mood.Question or Mood.Hypothetical) return false;
        if ((clause.First(Sense.Undo) ?? CallingOff(clause)) is not { } undo || CallsOffPlan(clause)) return false;
        if (undo.Span.Length == 1 && clause.Message.Text.Length > LongestOfOneCharacter && !clause.Has(Sense.LastEntry)) return false;
        return PointsAtEntry(clause) || IsOfRecord(clause, undo) || IsOnlyUndo(clause, undo);
    }

    // "delete that one"; but "delete that photo of me".
    private static bool PointsAtEntry(Clause clause) => clause.Has(Sense.LastEntry) && !(clause.IsEnglish && StrangeWords.In(clause));

    // "scrap tomorrow's call with Lockwood"
    private static bool CallsOffPlan(Clause clause) => clause.Mood == Mood.CalledOff && clause.IsEnglish && clause.LiesAhead();

    // 撤销撤销, "undo please": nothing else is said.
    private static bool IsOnlyUndo(Clause clause, Token undo) =>
        undo.Span.Length == clause.Span.Length || !clause.IsEnglish && clause.Tokens.All(token => token.Is(Sense.Undo)) && clause.Tokens.Sum(token => token.Span.Length) == clause.Span.Length || IsOnly(clause, undo);

    // 撤销刚才的拜访, 把蜀道的回款撤销, "undo the Pelican payment": what kind of record it was, and whose.
    private static bool IsOfRecord(Clause clause, Token undo) => IsOfNamed(clause, undo) ||
        !clause.IsEnglish && clause.WordOf(Sense.Undo).Length > 1 && Array.IndexOf(Records, clause.Between(undo.Span.End, clause.Span.End).Trim("刚才上的那这个条笔次一 吧了").ToString()) >= 0 && clause.Between(clause.Span.Start, undo.Span.Start).Trim(" 帮我把请").IsEmpty;

    private static bool IsOfNamed(Clause clause, Token undo)
    {
        if (clause.HasAmount || undo.Span.Length == 1 || clause.Customers.Skip(1).Any()) return false;
        var rest = string.Concat(clause.Between(clause.Span.Start, undo.Span.Start), " ", clause.Between(undo.Span.End, clause.Span.End));
        return rest.Split([' ', Tokenizer.Blot, ',', '.', '!', '，', '。', '！', '\''], StringSplitOptions.RemoveEmptyEntries).ToList() is { Count: > 0 } words
            && words.TrueForAll(word => Array.IndexOf(AroundRecord, word) >= 0 || IsRecordWord(word)) && (clause.HasCustomer ? words.Exists(IsRecordWord) || !clause.IsEnglish : words.Exists(IsRecordWord) && words.Count <= 3);
    }

    private static bool IsRecordWord(string word) => Array.IndexOf(EnglishRecords, word) >= 0 || Array.IndexOf(Records, word.Trim(AroundChineseRecord)) >= 0;

    // "cancel that last entry", 上一条取消
    private static Token? CallingOff(Clause clause) =>
        IsRecordCancelled(clause) ? clause.First(Sense.CallOff) : clause.Has(Sense.LastEntry) && clause.FutureDay() is null && (clause.IsEnglish ? IsOrder(clause.WordOf(Sense.CallOff)) : !clause.HasCustomer && clause.WordOf(Sense.CallOff).StartsWith("取消", StringComparison.Ordinal)) ? clause.First(Sense.CallOff) : null;

    // "cancel the payment from Lockwood"; a visit that is cancelled was a plan.
    private static bool IsRecordCancelled(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && !clause.HasDate && !clause.HasAny(Kinds) && clause.WordOf(Sense.CallOff) is "cancel" && clause.Between(clause.Span.Start, clause.First(Sense.CallOff)!.Span.Start).Trim(" ,") is "" or "please";

    // "cancel that one"; but "they cancelled", "it's off".
    private static bool IsOrder(string word) => !word.EndsWith("ed", StringComparison.Ordinal) && (!word.EndsWith(" off", StringComparison.Ordinal) || word.StartsWith("call", StringComparison.Ordinal));

    // "account" and "days" name too many other things.
    private static readonly SenseSet EnglishFields = SenseSet.Of(
        Sense.Amount, Sense.Prepaid, Sense.Margin, Sense.Profit, Sense.NextTime, Sense.Visit, Sense.Demo, Sense.Term, Sense.Cost);

    /// <summary>Starts with a correction, or says of something recorded what it should be.</summary>
    public static bool Amends(Clause clause)
    {
        if (clause.Mood is Mood.Question or Mood.Hypothetical or Mood.Rumour or Mood.Wish) return false;
        if (Grades(clause) || IsTheirComplaint(clause)) return false;
        if (IsResized(clause) || IsOfOrder(clause) || IsFieldSaid(clause)) return true;
        if (IsEstimate(clause)) return false;
        return AdmitsSlip(clause) || ChangesRecord(clause) || StartsWithDenial(clause);
    }

    // 说错了，金额是3万: a slip owned up to, at the start or of a field.
    private static bool AdmitsSlip(Clause clause) =>
        clause.First(Sense.Slip) is { } slip && !OthersSlips.Are(clause, slip) && !(clause.Mood == Mood.Denied && clause.HasAny(Money)) && (StartsClause(clause, slip) && clause.Tokens.Count < MostTokens || IsOfField(clause, slip)) && !Apologies.Are(clause, slip);

    // "wrong amount"; of a meeting nothing is put right by a chance word beside it ("the demo went wrong").
    private static bool IsOfField(Clause clause, Token slip) =>
        clause.HasAny(Fields) && !IsOfOtherThing(clause, slip) && (!clause.IsEnglish || clause.HasAny(Named) || clause.HasAny(Pointing) || Apologies.Gives(clause, clause.Tokens, slip));

    // "keeps calling the wrong extension"
    private static bool IsOfOtherThing(Clause clause, Token slip) =>
        clause.IsEnglish && clause.WordOf(Sense.Slip) is "wrong" && clause.Message.Masked.SkipSpaces(slip.Span.End) is var start && new TextSpan(start, clause.Message.Masked.LettersEnd(start)) is { Length: > 2 } word && StrangeWords.Is(clause, word);

    // 金额改成3万; but a target is changed elsewhere.
    private static bool ChangesRecord(Clause clause) =>
        clause.First(Sense.Change) is { } change && !clause.Has(Sense.Target) && !MoodReader.Denies(clause, change) && Changes(clause, change);

    // 云帆的单子改成6万8, 昨天那笔恒泰的回款是4万不是5万, 星野那单是轴承: something recorded, and what it should be.
    private static bool IsOfOrder(Clause clause)
    {
        if (clause.IsEnglish && (IsOfDeal(clause) || IsOfDeniedSum(clause))) return true;
        if (clause.IsEnglish || !HasValue(clause) || clause.Has(Sense.Intend)) return false;
        var isOther = Array.Exists(Recorded, clause.Says) && clause.Tokens.Any(token => token.Denied is not null);
        return IsOrderPut(clause) || isOther || IsOne(clause);
    }

    // 星野那单是轴承, 星野那单是9万
    private static bool IsOne(Clause clause) =>
        !clause.HasAmount && clause.Tokens.Any(token => token.IsCategory) && Array.Exists(OneIs, clause.Says)
        || clause.Figures.Any(figure => figure.IsPlausible && Array.Exists(OneIs, word => clause.Message.Masked.EndsAt(figure.Token.Span.Start, word)));

    // "the Harbor deal was 480k not 450k"
    private static bool IsOfDeal(Clause clause) =>
        clause.HasCustomer && clause.Mood is Mood.Plain or Mood.Denied && clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith("the ")
        && clause.Figures.Any(figure => figure.IsPlausible && Array.Exists(DealWas, word => clause.Message.Masked.EndsAt(figure.Token.Span.Start, word)));

    // "Harbor's order is 40k not 30k": no verb tells of a deal, and another sum is denied.
    private static bool IsOfDeniedSum(Clause clause) =>
        clause.HasCustomer && clause.HasAmount && !clause.Has(Sense.Done) && clause.Mood is Mood.Plain or Mood.Denied && (clause.Says(" is ") || clause.Says("'s ") || clause.Says(" was ")) && clause.HasAny(SenseSet.Of(Sense.Order, Sense.DealNoun, Sense.Money)) && clause.Tokens.Any(token => token.Denied is { Quantity: not null });

    // 云帆那单减到8万, "cut the Harbor order to 90k", "the Harbor order is down to 80k": what was signed became more or less.
    private static bool IsResized(Clause clause) =>
        clause.Mood is Mood.Plain && clause.HasAny(Orders) && !clause.Has(Sense.Target) && clause.Figures.Any(figure => figure.IsPlausible && Array.Exists(Resizing, word => clause.Between(clause.Span.Start, figure.Token.Span.Start).TrimEnd().EndsWith(word, StringComparison.Ordinal)))
        && (!clause.IsEnglish || clause.Says("down to") || clause.Says("up to") || Array.Exists(Resizes, clause.Says));

    // 云帆的单子改成6万8
    private static bool IsOrderPut(Clause clause) =>
        clause.First(Sense.Change) is { } change && clause.WordOf(Sense.Change)[^1] is '成' or '为' or '到' && (clause.HasAmount || clause.Has(Sense.Prepaid) || clause.Has(Sense.Term) || clause.Tokens.Any(token => token.IsCategory))
        && clause.Tokens.Any(token => token.Is(Sense.Order) && token.Span.End <= change.Span.Start);

    // "the quote for Kestrel should be around 40k"
    private static bool IsEstimate(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && clause.WordOf(Sense.Slip) == "should be" && !clause.Has(Sense.LastEntry) && clause.First(Sense.Slip) is { } slip && clause.Customers.First().Span.Start < slip.Span.Start;

    // 日期是上周五: nothing but a field of a record, and its value.
    private static bool IsFieldSaid(Clause clause)
    {
        if (clause.IsEnglish || clause.Span.Start > 0 || clause.Message.Text.Length > LongestField || clause.Mood != Mood.Plain || !HasValue(clause)) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart();
        foreach (var field in FieldsSaid)
        {
            if (text.StartsWith(field, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool Grades(Clause clause) => TierWords.Find(clause) is not null && (clause.HasCustomer || CustomerRules.GradesWhomWasNamed(clause));

    // 李记说发票税号又错了: they tell of a mistake, nobody corrects himself.
    private static bool IsTheirComplaint(Clause clause) =>
        clause.HasCustomer && clause.First(Sense.Slip) is { } slip && clause.First(Sense.Reported) is { } said && said.Span.Start < slip.Span.Start && clause.Customers.First().Span.Start < said.Span.Start;

    /// <summary>"it was a call, not a visit", 是宏达信不是宏达: nothing but a value, and what it is not.</summary>
    public static bool IsOnlyDenial(Message message, List<Clause> clauses) =>
        Replaces(message) && message.Text.Length <= (message.Masked.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff') ? LongestDenial : LongestEnglishDenial) && message.Tokens.Any(token => token.Denied is not null)
        && message.Tokens.Count(token => token.IsCustomer) <= message.Tokens.Count(token => token.Denied is { IsCustomer: true })
        && !clauses.Exists(clause => clause.Mood is Mood.Question or Mood.Hypothetical);

    // "not today" alone puts nothing right.
    private static bool Replaces(Message message) => message.Tokens.Any(token => token.Denied is { Date: null } || token.Denied is null && token.Kind != TokenKind.Word);

    // "no, 95k", "no the amount was 39,800", "it was yesterday": a refusal or a bare "it was", then nothing but a field and a value.
    public static bool IsOnlyValue(Message message, List<Clause> clauses)
    {
        if (message.Text.Length > LongestValue || clauses.Count > MostOfValue || !clauses.TrueForAll(IsCorrecting) || message.Tokens.Count(token => token.IsCustomer) > 1) return false;
        var text = message.Masked.AsSpan().TrimStart(" ,");
        if (!IsRefusal(text) && !StartsWith(text, Being) || !clauses.Exists(clause => HasValue(clause) || clause.HasAny(Kinds))) return false;
        return IsRefusal(text) && clauses.Exists(NamesValue) || CoveredWords.Are(message, new TextSpan(0, message.Masked.Length));
    }

    // "the amount"; "for" alone names none.
    internal static bool NamesValue(Clause clause) => clause.Tokens.Any(token => token.IsAny(Named) && clause.Between(token.Span.Start, token.Span.End) is not "for");

    private static bool IsCorrecting(Clause clause) => clause.IsEnglish && clause.Mood is not (Mood.Question or Mood.Hypothetical or Mood.Wish) && !clause.HasAny(Deeds);

    // "no, 95k", "no the amount"; but not "no more posts".
    private static bool IsRefusal(ReadOnlySpan<char> text)
    {
        foreach (var word in Refusals)
        {
            if (!text.StartsWith(word) || text.Length <= word.Length) continue;
            var rest = text[word.Length..];
            if (rest[0] is ',' or '.' or '-' or '!' || rest[0] == ' ' && (StartsWith(rest.TrimStart(), Openings) || TextScan.IsDigit(rest.TrimStart()[0]))) return true;
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word) && !TextScan.IsWordCharacter(text.Length > word.Length ? text[word.Length] : ' ')) return true;
        }

        return false;
    }

    private static bool StartsWithDenial(Clause clause) =>
        clause.First(Sense.NotBut) is { Span.Length: > 1 } not && StartsClause(clause, not) && (HasValue(clause) || clause.HasAny(Fields)) && !clause.HasCustomer
        // "not today" alone puts nothing right, nor does "not a single call".
        && !(clause.IsEnglish && (clause.Tokens.All(token => token == not || token.Kind == TokenKind.Date) || !IsBesideValue(clause, not)));

    // "not prepaid", "not a visit"
    private static bool IsBesideValue(Clause clause, Token not) =>
        clause.Tokens.FirstOrDefault(token => token.Span.Start >= not.Span.End && (token.Kind != TokenKind.Word || token.IsAny(Fields) || token.Denied is not null)) is { } value && clause.Between(not.Span.End, value.Span.Start).Trim() is "" or "a" or "an" or "the" or "to" or "for" or "at" or "on" or "from";

    // "change that to 45k", 金额改成3万; but not "change the pin to 1234", nor "my last oil change".
    private static bool Changes(Clause clause, Token change)
    {
        var isChinese = TextScan.IsHan(clause.Message.Masked[change.Span.Start]);
        if (isChinese && change.Span.Length == 1 && OtherDeeds.Contains(clause.Message.Masked.CharAt(change.Span.End), StringComparison.Ordinal)) return false;
        if (!isChinese && !clause.Between(clause.Span.Start, change.Span.Start).Trim(" ,").IsEmpty && !clause.Has(Sense.Imperative)) return false;
        if (isChinese ? clause.HasAny(Fields) : NamesField(clause, change)) return true;
        if (!isChinese && HasValue(clause) && Array.Exists(FieldNames, clause.Says)) return true;
        return PutsValue(clause, change);
    }

    // "change the margin", "update it"; but "update your laptops, says IT".
    private static bool NamesField(Clause clause, Token change) =>
        clause.HasAny(EnglishFields) || clause.First(Sense.LastEntry) is { } entry && (change.Span.Contains(entry.Span) || clause.Between(change.Span.End, entry.Span.Start).Trim() is "" or "the" or "my");

    // "change that to 45k", 改成3万: a new value for what was just recorded.
    private static bool PutsValue(Clause clause, Token change) =>
        PointsBack(clause.WordOf(Sense.Change)) && HasValue(clause) && (StartsClause(clause, change) && UnknownWords.In(clause, clause.Span.Start, change.Span.Start) <= SparedBefore || IsOfGoods(clause, change)) && !clause.HasCustomer;

    // 礼盒改成8万: one of the kinds that were sold.
    private static bool IsOfGoods(Clause clause, Token change) =>
        clause.HasAmount && clause.Tokens[0] is { IsCategory: true } goods && clause.Between(clause.Span.Start, goods.Span.Start).Trim().IsEmpty && clause.Between(goods.Span.End, change.Span.Start).Trim(" 的那个部分").IsEmpty;

    private static bool PointsBack(string word) =>
        word[^1] is '成' or '为' or '回' or '到' || word.EndsWith(" to", StringComparison.Ordinal) || word.EndsWith(" it", StringComparison.Ordinal)
        || word.EndsWith(" that", StringComparison.Ordinal) || word.EndsWith(" this", StringComparison.Ordinal);

    internal static bool HasValue(Clause clause) =>
        clause.HasQuantity || clause.HasDate || clause.Tokens.Any(token => token.Denied is not null) || clause.HasCustomer || clause.HasMember || clause.Has(Sense.Prepaid) || clause.Tokens.Any(token => token.IsCategory);

    private static bool StartsClause(Clause clause, Token token) =>
        clause.Message.Masked.AsSpan(clause.Span.Start, token.Span.Start - clause.Span.Start).Trim(" 啊哦噢嗯呃").Length == 0
        || clause.Tokens.TakeWhile(other => other.Span.End <= token.Span.Start).All(other => other.Is(Sense.LastEntry) || other.Is(Sense.Joint) || other.Is(Sense.No) || other.Is(Sense.Imperative));

    internal static bool IsOnly(Clause clause, Token token)
    {
        var before = clause.Between(clause.Span.Start, token.Span.Start).ToString();
        var after = clause.Between(token.Span.End, clause.Span.End).ToString();
        return (before + " " + after).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => EnglishPadding.Contains(word, StringComparer.Ordinal) || word.AsSpan().Trim(Padding).Trim("?!.,").Length == 0);
    }
}
