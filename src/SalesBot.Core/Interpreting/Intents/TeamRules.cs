using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What leaders and managers order: targets, budgets, honours, leave, the closing of a period.</summary>
internal static class TeamRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.SetTarget, SetsGoal),
        new(Intent.SetTarget, clause => clause.Has(Sense.Target) && clause.HasQuantity && !clause.HasCustomer && HasSubject(clause) && !IsSpokenOf(clause) && (!clause.IsEnglish || clause.HasSomeone || !StrangeWords.In(clause))),
        new(Intent.SetTarget, IsExpected),
        new(Intent.SetBudget, clause => (clause.Has(Sense.Entertain) || clause.IsEnglish && clause.Has(Sense.Budget)) && clause.HasAmount && !clause.HasCustomer && (clause.HasMember || clause.HasTeam || clause.Has(Sense.MyTeam) || clause.Has(Sense.Company))),
        new(Intent.SetProfit, clause => SetsProfit(clause) || clause.HasCustomer && clause.HasQuantity && IsOnlyProfit(clause)),
        new(Intent.SetLeave, clause => !clause.IsEnglish && clause.HasMember && clause.HasDate && clause.Mood == Mood.Plain && clause.Says("请") && clause.Says("假") && !clause.HasCustomer && (clause.Says("帮") || clause.Says("给") || clause.Says("替"))),
        new(Intent.SetLeave, clause => clause.Has(Sense.Absence) && clause.HasMember && (clause.Has(Sense.Register) || clause.IsEnglish && clause.Has(Sense.Remind) || IsRegisteredBelow(clause))),
        new(Intent.PausePosts, clause => clause.Has(Sense.Pause) && clause.Has(Sense.Posts) && !clause.HasCustomer && !(StrangeWords.TellOfOthers(clause) && !clause.HasDate)),
        new(Intent.ClosePeriod, ClosesPeriod),
        new(Intent.AwardHonour, Awards),
    ];

    private static readonly SenseSet Spends = SenseSet.Of(Sense.Entertain, Sense.Meal, Sense.Spend, Sense.Sign, Sense.Pay, Sense.Quote);

    private static readonly string[] Wanting = [" needs ", " has to ", " down for ", " is to ", " are to "];

    private static readonly SenseSet Paid = SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Arrive);

    private static readonly SenseSet Sold = SenseSet.Of(Sense.Sign, Sense.Quote, Sense.Pay);

    private const int MostOfClosing = 4;

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",;.!?\n");

    // 没什么异议
    private const int NearDenial = 4;

    private const int FarthestRegister = 40;

    private const int MostOfEnglishClosing = 7;

    private static readonly string[] Closings =
        ["close", "close out", "finalize", "finalise", "close the quarter", "close the month", "closed", "lock", "close off", "shut", "settle", "closing", "wrap up", "finalised", "finalized", "is closed", "are closed", "can be closed", "be closed", "to be closed", "should be closed", "ready to close", "ready to be closed", "can close"];

    private static readonly string[] Settings = ["定", "定在", "定到", "定成", "定个", "下达", "设", "设为", "冲", "冲刺", "冲到", "干到", "做到", "要做", "要完成", "得完成", "得做"];

    private static readonly SenseSet Spent = SenseSet.Of(Sense.Entertain, Sense.Sign, Sense.Pay, Sense.Spend, Sense.Done);

    private static readonly SenseSet Counted = SenseSet.Of(Sense.NewCustomer, Sense.Visits, Sense.Visit);

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Message, Sense.Email, Sense.Call, Sense.Pay, Sense.Sample, Sense.Quote, Sense.Details);

    private static bool HasSubject(Clause clause) =>
        clause.HasMember || clause.HasTeam || clause.Has(Sense.Me) || clause.Has(Sense.MyTeam) || clause.Has(Sense.Company) || clause.Has(Sense.Everyone) || clause.Has(Sense.Set);

    // 小马四季度定150万, 磊子下个月新客户要开8个: somebody, a period, and how much.
    private static bool SetsGoal(Clause clause) =>
        clause.HasSomeone && !clause.HasCustomer && clause.Mood == Mood.Plain && !clause.HasAny(Spent)
        && (clause.HasAmount ? clause.Tokens.Any(token => token.Is(Sense.Set) && Array.IndexOf(Settings, clause.Message.Masked[token.Span.Start..token.Span.End]) >= 0) : clause.HasQuantity && clause.HasAny(Counted) && (clause.Tokens.Any(token => token.Is(Sense.Set) && token.Span.Length > 1) || IsToCome(clause)))
        && clause.All(TokenKind.Date).Any(token => token.Date!.Kind == Dates.DateMentionKind.DateRange);

    // 东哥下季度新客户8家: of a time that has not begun.
    private static bool IsToCome(Clause clause) =>
        !clause.IsEnglish && clause.All(TokenKind.Date).Any(token => token.Date!.Kind == Dates.DateMentionKind.DateRange && token.Date.In(Dates.Direction.Ahead) is { } days && days.Start > clause.Message.Today);

    // "Grace needs to do 900k in Q4", "set North 1.2m for the year": somebody, an amount, a time that is not over.
    private static bool IsExpected(Clause clause) =>
        clause.IsEnglish && clause.HasSomeone && SaysHowMuch(clause) && clause.Mood == Mood.Plain && !clause.HasCustomer && IsWanted(clause) && !clause.HasAny(Spends) && IsNotOver(clause);

    // "900k", "8 new customers": money, or what is counted.
    private static bool SaysHowMuch(Clause clause) => clause.HasAmount || clause.HasQuantity && clause.HasAny(Counted);

    // "in Q4": a period whose last day is still to come.
    private static bool IsNotOver(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date!.Kind == Dates.DateMentionKind.DateRange && token.Date.In(Dates.Direction.Ahead) is { } days && days.End > clause.Message.Today);

    private static bool IsWanted(Clause clause) => clause.HasAny(SenseSet.Of(Sense.Intend, Sense.Expect, Sense.Claim)) || clause.StartsWith(Sense.Set) || Array.Exists(Wanting, clause.Says);

    // 老板说了今年目标三千万: told of whoever sets it; 定 is the order itself.
    private static bool IsSpokenOf(Clause clause) =>
        !clause.IsEnglish && clause.First(Sense.Target) is { } target && !clause.Tokens.Any(token => token.Is(Sense.Set) && Array.IndexOf(Settings, clause.Message.Masked[token.Span.Start..token.Span.End]) >= 0)
        && clause.Between(clause.Span.Start, target.Span.Start) is var before && (clause.Message.Masked.Contains("加油", StringComparison.Ordinal) || before.Contains('说') || before.Contains('讲') || before.Contains("画饼", StringComparison.Ordinal)) && !clause.Has(Sense.Imperative);

    // "profit on the Lockwood order is set at 8,150 by finance"; the customers may stand in a list behind it.
    private static bool SetsProfit(Clause clause)
    {
        if (clause.HasCustomer && clause.HasQuantity) return clause.Has(Sense.Confirmed) && !clause.HasAny(Paid) || clause.Has(Sense.Profit) && IsSetByFinance(clause);
        return clause.IsEnglish && clause.Says("finance") && clause.Has(Sense.Profit) && !clause.HasCustomer && !clause.HasQuantity && clause.Mood == Mood.Plain;
    }

    private static bool IsSetByFinance(Clause clause) => clause.IsEnglish ? IsSettled(clause) : clause.Says("财务") && clause.Mood == Mood.Plain;

    private static bool IsSettled(Clause clause) => clause.Says("finance") || clause.Has(Sense.Set) && clause.Says("profit") && !clause.HasAny(Sold);

    // "Grace is on leave next week, register that."
    private static bool IsRegisteredBelow(Clause clause) =>
        clause.Message.Tokens.Any(token => token.Is(Sense.Register) && token.Span.Start >= clause.Span.End && token.Span.Start - clause.Span.End <= FarthestRegister);

    // "Lockwood profit was 25k"
    private static bool IsProfitTold(Clause clause) => clause.IsEnglish && (clause.Says("profit was ") || clause.Says("profit is ") || clause.Says("profit came to ") || clause.Says("profit came out at "));

    // 瑞丰的订单利润定4万1: nothing but a profit is set.
    private static bool IsOnlyProfit(Clause clause) =>
        clause.Has(Sense.Profit) && (clause.Has(Sense.Set) || IsProfitTold(clause)) && (!clause.IsEnglish || clause.Says("set") || clause.Says("put at") || clause.Says("fixed at") || IsProfitTold(clause)) && clause.Mood == Mood.Plain && clause.Figures.All(figure => figure.Role == Slots.FigureRole.Profit) && !clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Change, Sense.Slip));

    /// <summary>Takes issue with what was decided, whatever else is told.</summary>
    public static bool Objects(Clause clause) => clause.Mood != Mood.Question && clause.First(Sense.Objection) is { } objection && !IsLacking(clause.Message, objection) && !clause.HasAny(SenseSet.Of(Sense.Stranger, Sense.Negation)) && !clause.HasAmount;

    /// <summary>没异议, 不是有异议, 没什么意见: there is none.</summary>
    public static bool IsLacking(Message message, Token objection)
    {
        var before = message.Masked.AsSpan(0, objection.Span.Start);
        before = before[Math.Max(0, before.Length - NearDenial)..];
        return before[(before.LastIndexOfAny(Marks) + 1)..].ContainsAny('没', '无', '不') || message.Masked[objection.Span.Start] == '无';
    }

    private static bool ClosesPeriod(Clause clause)
    {
        if (!clause.Has(Sense.Close) || clause.HasCustomer || clause.HasAmount || clause.Has(Sense.Them)) return false;
        var word = clause.WordOf(Sense.Close);
        if (word.Contains('账', StringComparison.Ordinal) || word.Contains("books", StringComparison.Ordinal)) return true;
        if (!clause.HasDate) return false;
        if (clause.IsEnglish && !clause.All(TokenKind.Date).Any(date => date.Date is { Kind: Dates.DateMentionKind.DateRange })) return false;
        return TextScan.IsHan(word[0]) ? word.Length > 1 && ClosesInChinese(clause) : ClosesInEnglish(clause, word);
    }

    private static bool ClosesInChinese(Clause clause) =>
        !clause.HasAny(SenseSet.Of(Sense.Posts, Sense.Complain)) && (clause.Says("账") || clause.Tokens.Count <= MostOfClosing && (!clause.SaysInOneCharacter(Sense.Close) || IsBesideDate(clause)));

    // 关Q2: one character closes only what stands right beside it.
    private static bool IsBesideDate(Clause clause) =>
        clause.First(Sense.Close) is { } close && clause.All(TokenKind.Date).Any(date => date.Span.Start == close.Span.End || date.Span.End == close.Span.Start);

    private static bool ClosesInEnglish(Clause clause, string word) =>
        clause.Says("books ") || Closings.Contains(word, StringComparer.Ordinal) && clause.Tokens.Count < MostOfEnglishClosing && !clause.HasSomeone;

    private static bool Awards(Clause clause) =>
        AwardsHim(clause) || IsGivenTo(clause) || IsGivenAward(clause) || IsAwarded(clause) && clause.HasMember && !clause.HasCustomer && !clause.HasAmount && IsOfHonour(clause);

    // "give Grace the Iron Anchor award": whatever the award is called.
    private static bool IsGivenAward(Clause clause)
    {
        if (!clause.IsEnglish || clause.Mood != Mood.Plain || clause.HasAmount || clause.Members.FirstOrDefault() is not { } member) return false;
        var rest = clause.Between(member.Span.End, clause.Span.End).TrimEnd(" .!");
        return clause.Between(clause.Span.Start, member.Span.Start).Trim(" ,") is "give" or "please give" or "award" or "present" or "hand" && (rest.EndsWith(" award") || rest.EndsWith(" medal") || rest.EndsWith(" badge") || rest.EndsWith(" trophy") || rest.EndsWith(" title"));
    }

    // 本月销冠给东哥, 颁个「破冰之王」给小满: an honour, and to whom.
    private static bool IsGivenTo(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasCustomer && !clause.HasAmount && NamesHonour(clause)
        && clause.Members.FirstOrDefault() is { } member && IsReceiver(clause, member) && clause.Between(member.Span.End, clause.Span.End).Trim(" 吧了!").IsEmpty && !clause.HasAny(Contacts);

    // 销冠, 颁个「破冰之王」
    private static bool NamesHonour(Clause clause) => clause.Has(Sense.Honour) || clause.Says("冠") || clause.Says("颁");

    // 给东哥, 授予小满
    private static bool IsReceiver(Clause clause, Token member) =>
        clause.Message.Masked.EndsAt(member.Span.Start, "给") || clause.Message.Masked.EndsAt(member.Span.Start, "授予") || clause.Message.Masked.EndsAt(member.Span.Start, "颁给");

    private static bool IsOfHonour(Clause clause) => clause.Has(Sense.Honour) || StartsWithGift(clause) && !clause.HasAny(Contacts);

    private static bool IsAwarded(Clause clause) => clause.Has(Sense.Award) || IsNamed(clause) || clause.IsEnglish && clause.Has(Sense.Honour) && (clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Split)) || clause.HasMember && clause.Says(" for ") && clause.Mood == Mood.Plain && !clause.HasDate && !clause.Has(Sense.Target));

    // "salesperson of the month: Grace"
    private static bool IsNamed(Clause clause) =>
        clause.IsEnglish && clause.Has(Sense.Honour) && clause.Mood == Mood.Plain && clause.Says("of the ") && (clause.Says(": ") || clause.Says(" is ") || clause.Says(" goes to ")) && !clause.HasAny(SenseSet.Of(Sense.Rank, Sense.Reported));

    // 表彰一下露露，授予她进步奖
    private static bool AwardsHim(Clause clause) =>
        clause.Has(Sense.Award) && clause.Has(Sense.Honour) && !clause.HasMember && !clause.HasCustomer && clause.Mood == Mood.Plain && (clause.Says("他") || clause.Says("她"));

    // 给张伟发个金牌销售: what is given need not be called an honour.
    private static bool StartsWithGift(Clause clause)
    {
        if (clause.First(Sense.Award) is not { } award) return false;
        var member = clause.Members.First();
        var word = clause.Between(award.Span.Start, award.Span.End);
        return word is "award" or "颁" or "颁发" or "授予" or "颁个" or "评为" || (award.Span.Start >= member.Span.End && word is "发个" or "发一个" or "发" && clause.Span.End > award.Span.End + 1);
    }
}
