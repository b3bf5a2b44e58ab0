using System.Buffers;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What is done to customers as such: adding, tiers, the pool, handing over, notes.</summary>
internal static class CustomerRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.ResolveComplaint, clause => (clause.Has(Sense.Solved) || clause.IsEnglish && clause.Has(Sense.Close)) && (clause.Has(Sense.Complain) || IsTrouble(clause) || IsSettledTrouble(clause))),
        new(Intent.PlanFollowUp, BlocksTime),
        new(Intent.LockCustomer, clause => clause.Has(Sense.Lock) && !IsDealLocked(clause) && !AreTermsLocked(clause) && !clause.HasAny(SenseSet.Of(Sense.Budget, Sense.NoBudget)) && (IsOfCustomer(clause) || clause.Before == Break.Comma && clause.FutureDay() is not null && !clause.HasSomeone)),
        new(Intent.ReleaseCustomer, Releases),
        new(Intent.ClaimCustomer, Claims),
        new(Intent.TransferCustomer, Transfers),
        new(Intent.SetTier, SetsTier),
        new(Intent.AddCustomer, Adds),
    ];

    private static readonly string[] Entries =
        ["建档", "建个档", "录入", "新增", "新增一家", "登记", "建档", "先录", "先登记", "先报备", "录上", "登记一个", "登记一家", "登记个", "录入一家", "录入一个", "新增一个", "新增一家", "认识了一家", "认识了一家叫", "认识了一个叫", "碰到一家叫", "遇到一家叫", "录一家", "录一下", "加一家", "加个", "加一个", "报备", "报备一家", "报备一下", "开发了", "开发了一家", "新开发", "拓展了", "开拓了", "建一家", "建个", "录个", "录一个", "新加", "新建", "添加", "挖到", "挖到一家", "认识了一家", "收录", "录进系统", "入系统", "录入系统", "录进来", "进系统", "入库", "立个档", "开个户"];

    private static readonly string[] Articles = [" a ", " an ", " some ", " my ", " the heads"];

    private static readonly string[] Pointing = ["那个客户", "这个客户", "那家客户", "这家客户", "该客户", "那客户", "这客户", "那家", "这家"];

    private static readonly string[] PointingInEnglish = ["that customer", "this customer", "that client", "this client", "that account", "this account", "the customer", "the client", "the account", "that one"];

    private const int LongestEntry = 6;

    private static readonly string[] Given = ["给我", "给咱", "给到我", "给公司"];

    private static readonly SenseSet Asked = SenseSet.Of(Sense.Details, Sense.Status, Sense.Owe, Sense.Quote, Sense.Sample, Sense.Margin, Sense.Invoice, Sense.Sign);

    // What is told only of new customers.
    private static readonly SenseSet Known = SenseSet.Of(Sense.Inquiry, Sense.Exhibition, Sense.Referral, Sense.ColdCall, Sense.Web, Sense.Phone);

    private static readonly SenseSet Grading = SenseSet.Of(Sense.TierWord, Sense.Change, Sense.Slip, Sense.Grade, Sense.Note);

    private const int MostOfGrade = 6;

    private static readonly SearchValues<char> LockedTerms = SearchValues.Create("价量货产仓汇款额期库料");

    private static readonly string[] VagueClaims = ["for me", "take", "get me", "pull", "assign", "pick", "i want", "抢", "捡", "接手", "i take", "taking"];

    private static readonly string[] Mine = ["给我", "给我吧", "给我跟", "给我跟吧", "给我来跟", "归我", "归我吧", "归我跟", "让给我", "让给我吧", "交给我", "交给我吧", "交给我跟", "那边给我", "这个客户给我", "客户给我", "拨给我", "划给我"];

    private static readonly string[] ToMe = ["给我", "到我", "归我", " to me"];

    private static readonly string[] Called =
        ["is a", "is an", "is really a", "is really an", "is actually a", "is actually an", "is only a", "is just a", "is now a", "is now an", "is more of a", "is more of an", "is basically a", "is definitely an", "should be a", "should be an", "are a", "are an", "are really a", "is at best a", "is no more than a", "is at most a", "has become an", "has become a", "counts as a", "counts as an", "looks like a", "looks like an"];

    private static readonly string[] PoliteClaims = ["can i have", "may i have", "could i have", "can i take", "could i take", "may i take", "can i get", "could i get"];

    private static readonly string[] Troubles = ["issue", "problem", "mess ", "trouble", "matter", "dispute", "hiccup", "mix-up", "mixup", " thing", " business", " saga", " snag", " row ", " query", " gripe"];

    private static readonly string[] Customers = ["客", "customer", "client", "lead", "account", "prospect"];

    // "drop" and 放 alone mean many things; with a customer or the pool named, or in a word of their own, they mean this.
    private static bool Releases(Clause clause) =>
        clause.Has(Sense.Release) && !(clause.IsEnglish && clause.Has(Sense.Refund) && !IsGivenBack(clause)) && !clause.Has(Sense.Claim) && !IsDroppedTo(clause) && !QuestionRules.NamesFalling(clause)
        && (clause.Has(Sense.Pool) || IsOfCustomer(clause) || clause.WordOf(Sense.Release) is "放弃" or "不跟了" or "跟不动了");

    /// <summary>"give Lockwood back"; but "give Lockwood their money back".</summary>
    public static bool IsGivenBack(Clause clause) => !clause.HasAmount && clause.Customers.Any(customer => clause.Message.Masked.StartsAt(customer.Span.End, " back"));

    /// <summary>"can I have Lockwood please": the customer stands right behind, and nothing of it is asked.</summary>
    public static bool ClaimsPolitely(Clause clause)
    {
        if (AsksForOneOfThePool(clause)) return true;
        if (clause.First(Sense.Claim) is not { } claim || !clause.IsEnglish || clause.HasAny(Asked) || clause.HasAmount || clause.HasMember) return false;
        return Array.IndexOf(PoliteClaims, clause.WordOf(Sense.Claim)) >= 0
            && clause.Customers.FirstOrDefault() is { } customer && clause.Between(claim.Span.End, customer.Span.Start).Trim() is "" or "the";
    }

    // 松果幼儿园我先领了: of the pool, though the directory knows no such name.
    private static bool ClaimsUnknown(Clause clause) =>
        !clause.IsEnglish && !clause.HasCustomer && !clause.HasMember && clause.Mood == Mood.Plain && clause.Tokens.Any(token => token.Is(Sense.Claim) && token.Span.Length > 1)
        && UnknownNames.Find(clause, Intent.ClaimCustomer) is { } name && NameLikeness.IsCompany(clause.Message, name);

    // 宏达转给我来跟吧
    private static bool IsHandedOver(Clause clause) => clause.First(Sense.Claim) is { } claim && clause.First(Sense.Transfer) is { Span.Length: > 1 } transfer && transfer.Span.End == claim.Span.Start && clause.Message.Masked[transfer.Span.End - 1] == '给';

    // "claim Nowhere Inc"
    private static bool ClaimsUnknownInEnglish(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && !clause.HasSomeone && clause.Mood == Mood.Plain && clause.StartsWith(Sense.Claim) && clause.WordOf(Sense.Claim) is "claim" or "claiming"
        && UnknownNames.Find(clause, Intent.ClaimCustomer) is { } name && char.IsUpper(clause.Message.Text.Original[name.Start]) && NameLikeness.IsCompany(clause.Message, name);

    // "take Lockwood", "I want Lockwood": nothing else is said.
    private static bool IsWholeClaim(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.First(Sense.Claim) is { } claim && clause.Customers.FirstOrDefault() is { } customer && clause.Between(claim.Span.Start, claim.Span.End) is "take" or "i take" or "i'll take" or "i want" or "get me" or "i'd like"
        && clause.Between(clause.Span.Start, claim.Span.Start).Trim(" ,") is "" or "please" or "ok" && clause.Between(claim.Span.End, customer.Span.Start).Trim().IsEmpty && clause.Between(customer.Span.End, clause.Span.End).Trim(" .!,") is "" or "please" or "pls" or "then";

    // 宏达被人领走了
    private static bool IsClaimedByOthers(Clause clause) => !clause.IsEnglish && (clause.Says("被") || clause.Says("让人"));

    // "Savanna is claiming they have paid": what they say.
    private static bool IsClaimedByThem(Clause clause) =>
        clause.IsEnglish && clause.First(Sense.Claim) is { } claim && clause.Between(claim.Span.Start, claim.Span.End) is "claims" or "claiming" or "claimed" && clause.Customers.Any(customer => customer.Span.End <= claim.Span.Start) && !clause.Has(Sense.Pool);

    private static bool Claims(Clause clause)
    {
        if (!clause.Has(Sense.Claim) || IsHandedOver(clause) || IsClaimedByOthers(clause) || IsClaimedByThem(clause)) return false;
        if (ClaimsUnknown(clause) || ClaimsUnknownInEnglish(clause) || IsWholeClaim(clause)) return true;
        if (clause.Has(Sense.Pool)) return clause.HasCustomer || clause.Before != Break.Sentence;
        if (!clause.HasCustomer && clause.Has(Sense.Them)) return clause.Message.Tokens.Any(token => token.Is(Sense.Pool));
        return ClaimsByName(clause);
    }

    // 领取宏达: the customer and a word that says nothing but claiming.
    private static bool ClaimsByName(Clause clause) =>
        clause.HasCustomer && !clause.HasAmount && !clause.HasMember && clause.Tokens.Any(token => token.Is(Sense.Claim) && !IsVague(clause.Between(token.Span.Start, token.Span.End)));

    // "can i snag Lockwood from the pool": whatever the verb.
    private static bool AsksForOneOfThePool(Clause clause)
    {
        if (!clause.IsEnglish || !clause.HasCustomer || !clause.Has(Sense.Pool) || clause.HasAny(SenseSet.Of(Sense.Ask, Sense.Why, Sense.Release, Sense.Fall)) || clause.HasMember) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart();
        return text.StartsWith("can i ") || text.StartsWith("could i ") || text.StartsWith("may i ") || text.StartsWith("can we ") || text.StartsWith("let me ");
    }

    private static bool IsVague(ReadOnlySpan<char> claim)
    {
        foreach (var word in VagueClaims)
        {
            if (claim.SequenceEqual(word)) return true;
        }

        return false;
    }

    // "all of Mark's customers go to Grace"
    private static bool GoesOver(Clause clause) =>
        clause.IsEnglish && clause.Has(Sense.HisCustomers) && clause.Members.Skip(1).Any() && (clause.HasAny(SenseSet.Of(Sense.Transfer, Sense.GoTo)) || clause.Message.Masked.EndsAt(clause.Members.Skip(1).First().Span.Start, " to ")) && !clause.HasAmount && clause.Mood == Mood.Plain;

    // "Lockwood to Grace."
    private static bool IsRouted(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.Customers.FirstOrDefault() is { } customer && clause.Members.FirstOrDefault() is { } member && clause.Between(customer.Span.End, member.Span.Start).Trim() is "to" or "goes to" or "go to" or "over to" or "now to" or "->" or "-> " or "is now with" or "now with" or "now belongs to" or "belongs to" or "will be handled by" or "to be handled by" or "is to be handled by" or "will be looked after by" or "will go to" or "should go to" or "will be with" or "is handled by"
        && clause.Between(clause.Span.Start, customer.Span.Start).Trim().IsEmpty && clause.Between(member.Span.End, clause.Span.End).Trim() is "" or "please" or "now" or "pls" or "from now on" or "henceforth" or "going forward" or "from today" or "onwards" or "from here on" or "instead";

    // 把云锦给我
    private static bool TakesOver(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasMember && !clause.HasAmount && !clause.Has(Sense.Pool) && clause.Says("把")
        && clause.Customers.LastOrDefault() is { } customer && Array.IndexOf(Mine, clause.Between(customer.Span.End, clause.Span.End).Trim().ToString()) >= 0;

    private static bool Transfers(Clause clause)
    {
        if (GoesOver(clause) || IsRouted(clause) || TakesOver(clause)) return true;
        if (!clause.Has(Sense.Transfer) || clause.HasAmount || clause.HasAny(SenseSet.Of(Sense.Honour, Sense.Remind, Sense.NewCustomer, Sense.Referral)) || GivesSomethingElse(clause)) return false;
        return HasReceiver(clause) && IsOfAnyCustomer(clause);
    }

    // 转给老王, 转给我: who gets the customer; but 给我们 is the company.
    private static bool HasReceiver(Clause clause) => clause.HasMember || Array.Exists(ToMe, clause.Says) && !clause.Says("给我们");

    // 宏达, 她的客户, 那个客户: whom it is about.
    private static bool IsOfAnyCustomer(Clause clause) => IsOfCustomer(clause) || IsOfHisCustomers(clause) || IsPointedAt(clause);

    // "give Will a hand with Harbor"
    private static bool GivesSomethingElse(Clause clause) => clause.IsEnglish && clause.Members.Any(member => Array.Exists(Articles, article => clause.Message.Masked.StartsAt(member.Span.End, article)));

    // 李娜离职了，她的客户都给我: the member may have been named before.
    private static bool IsOfHisCustomers(Clause clause) =>
        clause.Has(Sense.HisCustomers) && (clause.HasMember || !clause.IsEnglish && clause.Message.Tokens.Any(token => token.IsMember && !token.IsCustomer));

    // 把那个客户转给老王: which one is asked.
    private static bool IsPointedAt(Clause clause) =>
        clause.Mood == Mood.Plain && (Array.Exists(Pointing, clause.Says) || clause.IsEnglish && Array.Exists(PointingInEnglish, clause.Says));

    // "them": the customer named before.
    private static bool IsOfCustomer(Clause clause) => clause.HasCustomer || (clause.Has(Sense.Them) || clause.IsEnglish && clause.Says(" it ")) && (clause.Before != Break.Sentence || clause.IsEnglish && clause.IsBehindCustomer);

    // "block thursday 10am for Silverleaf": time is kept, not the customer.
    private static bool BlocksTime(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && clause.First(Sense.Lock) is { } locks && clause.All(Tokens.TokenKind.Date).Any(date => date.Span.Start > locks.Span.End && clause.Between(locks.Span.End, date.Span.Start).Trim() is "" or "out" or "off" or "me" or "my");

    private static bool IsSettledTrouble(Clause clause) => clause.IsEnglish && clause.HasCustomer && (Array.Exists(Troubles, clause.Says) || EnglishTroubles.AreNamed(clause) || clause.WordOf(Sense.Solved).Contains("happy", StringComparison.Ordinal));

    // "locked in Lockwood for 19,500"
    private static bool IsDealLocked(Clause clause) => clause.IsEnglish && clause.HasQuantity && clause.First(Sense.Lock)!.Is(Sense.Sign);

    // 价格锁了, 把量锁到年底: something of the deal, not the customer.
    private static bool AreTermsLocked(Clause clause)
    {
        if (clause.IsEnglish || clause.First(Sense.Lock) is not { } locks) return false;
        var before = clause.Between(clause.Span.Start, locks.Span.Start);
        var start = clause.Customers.LastOrDefault(customer => customer.Span.End <= locks.Span.Start) is { } customer ? before[(customer.Span.End - clause.Span.Start)..] : before;
        return start.ContainsAny(LockedTerms) || clause.Between(locks.Span.End, clause.Span.End).TrimStart('了') is [var next, ..] && LockedTerms.Contains(next);
    }

    // 发票问题已经解决: a trouble that was complained of, called by its name.
    private static bool IsTrouble(Clause clause) =>
        clause.HasCustomer && clause.Mood == Mood.Plain && (clause.Says("问题") || clause.Says("的事") || clause.Says("那事") || clause.Says("这事")) && clause.HasAny(SenseSet.Of(Sense.Invoice, Sense.Damage, Sense.Late, Sense.Rude));

    // 帮我建个档：松间堂茶业
    private static bool IsEntry(Clause clause, string word) =>
        (Array.Exists(Entries, entry => word.EndsWith(entry, StringComparison.Ordinal)) || word.Length > 2 && word[0] is '新' or '刚') && !clause.HasMember && UnknownNames.Find(clause, Intent.AddCustomer) is { } name && NameLikeness.IsCompany(clause.Message, name);

    /// <summary>"…, make it B", behind a clause that named a customer.</summary>
    public static bool GradesWhomWasNamed(Clause clause) =>
        (clause.Before is Break.Comma or Break.Joint or Break.Blank || IsOnlyGrade(clause)) && !clause.HasCustomer && clause.HasAny(Grading) && clause.Message.Tokens.Any(token => token.IsCustomer && token.Span.End <= clause.Span.Start)
        && !clause.Message.Tokens.Any(token => token.Is(Sense.Add) || token.Is(Sense.Slip) && token.Span.End <= clause.Span.Start);

    // "sample's off to Lockwood; tier A from now on"
    private static bool IsOnlyGrade(Clause clause) => clause.IsEnglish && clause.Tokens.Count <= MostOfGrade && !clause.HasSomeone && clause.Tokens.All(token => token.IsAny(Grading) || token.IsAny(SenseSet.Of(Sense.SetTier, Sense.Them, Sense.Grade, Sense.To, Sense.Joint, Sense.Imperative, Sense.LastEntry)) || token.Kind == Tokens.TokenKind.Date);

    // "Lockwood should really be a B now", "could you knock Lockwood down to C"
    private static bool IsGradedAnyhow(Clause clause) => clause.IsEnglish && clause.HasCustomer && clause.Mood != Mood.Question && (clause.HasAny(SenseSet.Of(Sense.Imperative, Sense.Expect, Sense.Intend)) || clause.Says(" down to ") || clause.Says(" up to ")) && !clause.Has(Sense.Referral);

    // "drop Orchid Press to C"
    private static bool IsDroppedTo(Clause clause) => clause.IsEnglish && clause.HasCustomer && clause.Has(Sense.Release) && !clause.Has(Sense.Pool) && TierWords.Find(clause) is not null;

    private static bool SetsTier(Clause clause) =>
        (clause.Has(Sense.SetTier) || IsCalledTier(clause) || IsTierAlone(clause) || clause.HasCustomer && clause.HasAny(Grading) || GradesWhomWasNamed(clause) || IsDroppedTo(clause) || IsGradedAnyhow(clause)) && TierWords.Find(clause) is not null && !clause.HasAmount && !clause.Has(Sense.Add);

    // "Flint is really a C"
    private static bool IsCalledTier(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && TierWords.Find(clause) is { } tier
        && clause.Customers.Any(customer => customer.Span.End <= tier.Words.Start && Array.IndexOf(Called, clause.Between(customer.Span.End, tier.Words.Start).Trim().ToString()) >= 0);

    // "…; tier A from now on"
    private static bool IsTierAlone(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.Tokens.Count > 0 && clause.Tokens[0].Is(Sense.TierWord) && clause.IsBehindCustomer && !clause.HasCustomer && !clause.Message.Tokens.Any(token => token.Is(Sense.Add));

    private static bool AddsInEnglish(Clause clause, string word) =>
        IsOfCustomerList(clause, word) || word is "onboard" || word is "add" && IsAskedToAdd(clause) || word is "add" && IsGradedNext(clause) || word is "add" or "create" or "register" or "enter" && clause.Message.Tokens.Any(token => token.Span.Start >= clause.Span.End && token.IsAny(Known));

    // "add a new customer", "put Ferris on the books": customers or their list are spoken of.
    private static bool IsOfCustomerList(Clause clause, string word) =>
        Array.Exists(Customers, clause.Says) || clause.Says("the system") || word.Contains("new one", StringComparison.Ordinal) || clause.Says("on the books") || clause.Says("on the list");

    // "can you add Bayou Boys Dance Hall": asked for, and nothing but the name behind it.
    private static bool IsAskedToAdd(Clause clause) =>
        !clause.HasCustomer && !clause.HasSomeone && clause.Has(Sense.Imperative) && UnknownNames.Find(clause, Intent.AddCustomer) is { } name && char.IsUpper(clause.Message.Text.Original[name.Start]) && clause.Between(name.End, clause.Span.End).Trim(" .!?").IsEmpty;

    // "add Ferris & Co, tier C"
    private static bool IsGradedNext(Clause clause) =>
        !clause.HasCustomer && clause.Message.Tokens.Any(token => token.Is(Sense.TierWord) && token.Span.Start >= clause.Span.End && token.Span.Start - clause.Span.End <= 4) && UnknownNames.Find(clause, Intent.AddCustomer) is not null;

    // …，先建档: nothing but the entry, and no known customer named before it.
    private static bool IsBareEntry(Clause clause, string word) =>
        clause.Before != Break.Sentence && clause.Words.Trim().Length <= LongestEntry && Array.Exists(Entries, entry => word.EndsWith(entry, StringComparison.Ordinal)) && !clause.IsBehindCustomer;

    // 认识了一家做团餐的，叫食在味来餐饮
    private static bool IsNamedNext(Clause clause) => !clause.HasCustomer && clause.Message.Masked.AsSpan(clause.Span.End).TrimStart(" ,").StartsWith("叫");

    // 云帆推荐了宏泰针织给我
    private static bool IsRecommended(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAmount && !clause.HasMember && clause.Customers.Any() && clause.First(Sense.Referral) is { } word && Array.Exists(Given, clause.Says)
        && clause.Customers.All(customer => customer.Span.End <= word.Span.Start) && UnknownNames.Find(clause, Intent.AddCustomer) is { } name && name.Start >= word.Span.End && NameLikeness.IsNamedLikeCompany(clause.Message, name);

    // 新增线索, …，先建档
    private static bool AddsInChinese(Clause clause, string word) =>
        !clause.IsEnglish && (word.Contains("线索", StringComparison.Ordinal) || IsNamedNext(clause) || IsBareEntry(clause, word));

    private static bool Adds(Clause clause)
    {
        if (IsRecommended(clause)) return true;
        if (!clause.Has(Sense.Add) || clause.Mood == Mood.Question || clause.HasAny(SenseSet.Of(Sense.Target, Sense.Rank))) return false;
        var word = clause.WordOf(Sense.Add);
        if (AddsInChinese(clause, word)) return true;
        return clause.IsEnglish && AddsInEnglish(clause, word) || clause.HasAny(SenseSet.Of(Sense.Customer, Sense.NewCustomer)) || IsEntry(clause, word) || Array.Exists(Customers, name => word.Contains(name, StringComparison.Ordinal));
    }
}
