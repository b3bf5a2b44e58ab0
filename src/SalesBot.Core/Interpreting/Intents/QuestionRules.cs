using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>
/// What a clause asks for. Most questions of sales people are a noun ("本月排名", "my conversion rate"), so each rule names the noun, and what would
/// make the clause a statement instead.
/// </summary>
internal static class QuestionRules
{
    public static readonly IntentRule[] Rows =
    [
        new(Intent.AskPk, clause => clause.Has(Sense.Pk) && !clause.HasAmount),
        new(Intent.AskHonours, AsksForHonours),
        new(Intent.ComparePlans, AsksToComparePlans),
        new(Intent.ExplainFigure, AsksForExplanation),
        new(Intent.AskCases, clause => clause.Has(Sense.Case) && !clause.Has(Sense.Share) && Asks(clause)),
        new(Intent.AskPoolRisk, AsksForPoolRisk),
        new(Intent.AskPool, AsksForPool),
        new(Intent.AskLossReasons, AsksForLossReasons),
        new(Intent.AskRanking, AsksForRanking),
        new(Intent.AskMetrics, AsksForMetrics),
        new(Intent.AskBudget, AsksForBudget),
        new(Intent.AskReceivables, AsksForReceivables),
        new(Intent.AskReceivables, clause => clause.IsAsked && clause.HasCustomer && clause.Says("balance") && clause.Tokens.Count < 4),
        new(Intent.AskAttainment, AsksForAttainment),
        new(Intent.AskCommission, AsksForCommission),
        new(Intent.AskPipeline, AsksForPipeline),
        new(Intent.AskWorkload, AsksForWorkload),
        new(Intent.AskAgenda, AgendaRules.Asks),
        new(Intent.AskCustomer, AsksForCustomer),
    ];

    private static readonly SenseSet Goals = SenseSet.Of(Sense.Target, Sense.Attain, Sense.Gap);

    private static readonly SenseSet Ours = SenseSet.Of(Sense.Mine, Sense.Me, Sense.MyTeam, Sense.Company);

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Visits, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo);

    private static readonly SenseSet Stages =
        SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping);

    private static readonly SenseSet Ranked =
        SenseSet.Of(Sense.Sign, Sense.Orders, Sense.NewCustomer, Sense.Visits, Sense.Collected, Sense.Profit, Sense.Attain, Sense.MyTeam, Sense.Company, Sense.Teams, Sense.Referrals, Sense.Mentoring);

    // What may be asked of a customer.
    private static readonly SenseSet Matters = SenseSet.Of(
        Sense.Sign, Sense.SignWeak, Sense.Order, Sense.DealNoun, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Money, Sense.Refund, Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping, Sense.StageWord, Sense.Lose, Sense.Deliver,
        Sense.Complain, Sense.Solved, Sense.Visit, Sense.Call, Sense.Message, Sense.Talk, Sense.Follow, Sense.Agreed, Sense.Decide, Sense.Pain, Sense.Budget, Sense.Rival, Sense.Term, Sense.TierWord, Sense.Invoice, Sense.Pool, Sense.Fall, Sense.Customer, Sense.Contact, Sense.Phone, Sense.Details);

    private const int MostOfNoun = 3;

    private const int MostBesideNoun = 1;

    // 那边, 最近
    private const int MostUnknown = 2;

    private static readonly string[] HowLong = ["多久", "多长时间", "几天", "多少天"];

    // "the target is so high": what somebody thinks of it.
    private static readonly string[] Grumbling = [" so high", " too high", " so steep", " too steep", " crazy", " impossible", " ridiculous", " unrealistic", " unfair", " insane", " brutal"];
    private static readonly string[] OfIt = ["it's ", "it is ", "its ", "that's ", "that one's ", "they're ", "they are ", "he's ", "she's "];
    private static readonly string[] Debtors = ["owes me", "owe me", "owes you", "owe you", "owes him", "owes her", "owes everyone", "owes everybody", "owes us all", "owe everyone", "owe him", "owe her", "i owe", "owe \ufffc", "owes \ufffc"];
    private static readonly string[] Lent = ["do i owe", "i owe you", "owe you", "owes me a ", "owe me a "];
    private static readonly string[] Closing = ["成一单", "成单", "成交", "签单", "签下", "签一单", "出单", "拿下", "才签", "才成", "能成", "能签"];
    private static readonly string[] HowManyOf = ["的有几个", "的有几家", "的有多少", "的有哪些", "的还有几个", "的还有几家", "的还有多少", "的有几单", "阶段有几", "阶段有多少", "阶段有哪些", "阶段还有", "阶段都有"];
    private static readonly string[] Seeking = ["谁有发", "谁发", "谁给发", "谁有给", "谁能发", "谁能给", "谁帮我", "谁给我", "谁那有", "谁那里有", "谁手里有", "谁手上有"];

    private const int MostOfRequest = 5;
    private static readonly string[] BeforeOwned = ["the", "our", "is", "customer", "account", "client", "this", "deal", "of", "for", "at", "with", "now", "currently"];
    private static readonly string[] Colleagues = ["can someone ", "can somebody ", "can anyone ", "can anybody ", "could someone ", "could somebody ", "could anyone ", "could anybody ", "would someone ", "would anyone ", "will someone ", "who can "];
    private static readonly SenseSet Given = SenseSet.Of(Sense.PayWeak, Sense.Send, Sense.Pay, Sense.GiveGift);
    private static readonly SenseSet AskedOfThem = Contacts | Stages | SenseSet.Of(
        Sense.Status, Sense.Details, Sense.Show, Sense.Sign, Sense.Order, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Lose, Sense.Refund, Sense.Complain, Sense.Solved, Sense.Deliver, Sense.GoTo, Sense.Talk, Sense.Meet, Sense.Agreed, Sense.Budget, Sense.Decide, Sense.Pain,
        Sense.Rival, Sense.TierWord, Sense.Pool, Sense.Money, Sense.InFull, Sense.Term, Sense.Expensive, Sense.Damage, Sense.Late, Sense.Customer, Sense.Contact, Sense.Phone, Sense.Case, Sense.Follow, Sense.Quote, Sense.QuoteWeak, Sense.Mine, Sense.Them, Sense.Again, Sense.Expect);
    private static readonly string[] Anybody = ["谁", "哪位", "有人", "有没有人", "有谁", "哪个"];
    private static readonly string[] Helping = ["替我", "帮我", "代我", "替一下", "帮跑", "帮忙", "捎", "带我", "顺路", "搭把手", "一起去", "陪我", "跟我一起"];
    private static readonly string[] Whens = ["什么时候", "啥时候", "几号", "哪天", "何时", "几时", "什么时间"];

    private static readonly string[] Offering = ["谁要", "谁想要", "谁需要", "有人要", "有没有人要", "谁有"];

    internal static readonly SenseSet Happened = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Refund, Sense.Spend, Sense.Treat, Sense.Release, Sense.Transfer);

    /// <summary>A question mark or word, or a word such as 看看 or "show me".</summary>
    internal static bool Asks(Clause clause) => clause.Mood == Mood.Question || clause.Has(Sense.Show);

    private static bool AsksForHonours(Clause clause) =>
        clause.Says("荣誉") && !clause.Has(Sense.Award) && !clause.HasCustomer && !clause.HasAmount && (clause.Mood is Mood.Plain or Mood.Question) && (Asks(clause) || clause.HasMember || clause.HasAny(Ours));

    internal static bool IsStated(Clause clause) => clause.HasAmount || clause.Mood is Mood.Denied or Mood.Almost or Mood.CalledOff or Mood.Wish or Mood.Rumour;

    private static bool AsksToComparePlans(Clause clause) =>
        clause.Has(Sense.OldPlan) && clause.HasAny(SenseSet.Of(Sense.Compare, Sense.Get, Sense.Commission, Sense.Ask, Sense.Show)) && !clause.HasAmount;

    private static bool AsksForExplanation(Clause clause) =>
        (clause.HasAmount || NamesPay(clause)) && !clause.Has(Sense.Lose) && (clause.Has(Sense.Explain) || (clause.Has(Sense.Why) && clause.Mood == Mood.Question));

    // 宏达那单的提成怎么算的, 提成为什么这么少
    private static bool NamesPay(Clause clause) => clause.Has(Sense.Commission) || clause.HasCustomer && clause.Says("那单") && clause.Tokens.Count < 5;

    private static bool AsksForPoolRisk(Clause clause) =>
        clause.Has(Sense.Fall) && (!(clause.Has(Sense.Release) && clause.Mood == Mood.Plain) || NamesFalling(clause)) && (IsOfPool(clause) || AsksWhichOfOurs(clause))
        && !clause.Has(Sense.Lock) && !IsStated(clause) && (Asks(clause) || !clause.HasCustomer);

    /// <summary>"Grace's customers falling to the pool": whose, and no customer by name.</summary>
    internal static bool NamesFalling(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && clause.HasAny(SenseSet.Of(Sense.Customer, Sense.HisCustomers)) && (clause.Says("falling") || clause.Says("dropping") || clause.Says("slipping") || clause.Says("at risk") || clause.Says("due to "));

    private static bool IsOfPool(Clause clause) => clause.Has(Sense.Pool) || clause.Has(Sense.Customer) || clause.Says("公海") || clause.Says("pool");

    // 我手上谁快掉了
    private static bool AsksWhichOfOurs(Clause clause) =>
        (clause.HasAny(Ours) || clause.HasSomeone) && (clause.Says("谁") || clause.Says("哪")) && clause.WordOf(Sense.Fall).Length > 1;

    private static bool AsksForPool(Clause clause) =>
        clause.Has(Sense.Pool) && !clause.HasCustomer && !IsStated(clause) && !StrangeWords.TellOfOthers(clause) && (Asks(clause) || !clause.HasAny(SenseSet.Of(Sense.Release, Sense.Claim)) && clause.Tokens.Count < 4);

    private static bool AsksForRanking(Clause clause) =>
        clause.Has(Sense.Rank) && !clause.HasAny(PrivateLife.Things) && !StrangeWords.TellOfOthers(clause) && !clause.HasCustomer && !clause.Has(Sense.Award) && !IsStated(clause) && !IsTold(clause)
        || AsksWhoIsFirst(clause)
        || (clause.Has(Sense.Growth) && Asks(clause) && !clause.HasCustomer && !clause.HasAmount);

    private static bool AsksForLossReasons(Clause clause) =>
        clause.Has(Sense.Lose) && clause.Has(Sense.Why) && !clause.HasCustomer
        && (clause.HasAny(SenseSet.Of(Sense.Order, Sense.DealNoun, Sense.MyTeam, Sense.Company)) || clause.HasSomeone || clause.Says("单") || clause.Says("loss") || clause.Says("we "));

    // 谁签单最多, "who closed the most this month"
    private static bool AsksWhoIsFirst(Clause clause) =>
        clause.Has(Sense.Most) && clause.Mood == Mood.Question && !clause.HasAny(PrivateLife.Things) && (clause.Says("谁") || clause.Says("哪") || clause.Says("who")) && !clause.HasCustomer
        && (clause.HasDate || clause.HasSomeone || clause.HasAny(Ranked));

    // 当年票房冠军: a ranking that is told of somebody else.
    private static bool IsTold(Clause clause) => !(clause.IsEnglish && clause.Tokens[0].Is(Sense.Rank)) && clause.Mood != Mood.Question && clause.HasAny(SenseSet.Of(Sense.Done, Sense.Reported)) && !clause.Has(Sense.Show);

    private static bool AsksForMetrics(Clause clause)
    {
        if (IsStated(clause) || clause.HasCustomer) return AsksForWorthOf(clause);
        if (clause.HasAny(SenseSet.Of(Sense.Conversion, Sense.LifetimeValue))) return IsOurs(clause);
        if (AsksHowLong(clause)) return true;
        if (clause.Has(Sense.Cycle)) return clause.Has(Sense.Average) || IsOurs(clause);
        return clause.Has(Sense.MarginRate) && !clause.HasQuantity && !clause.HasAny(SenseSet.Of(Sense.Target, Sense.Rank, Sense.Cost))
            && (Asks(clause) || clause.Has(Sense.Average) || IsOurs(clause));
    }

    // 宏达的客户生命周期价值
    private static bool AsksForWorthOf(Clause clause) => !clause.IsEnglish && clause.HasCustomer && clause.Has(Sense.LifetimeValue) && !IsStated(clause);

    // 平均多久能成一单
    private static bool AsksHowLong(Clause clause) =>
        clause.Mood == Mood.Question && Array.Exists(HowLong, clause.Says) && Array.Exists(Closing, clause.Says) && (clause.Has(Sense.Average) || IsOurs(clause));

    // Somebody of the company is meant, or a period, or nothing else is said at all.
    private static bool IsOurs(Clause clause) =>
        clause.HasAny(SenseSet.Of(Sense.Mine, Sense.MyTeam, Sense.Company, Sense.Everyone, Sense.Customer)) || clause.HasSomeone || clause.HasDate || clause.Tokens.Count < 3;

    private static bool AsksForBudget(Clause clause) =>
        !clause.HasAmount && !clause.HasCustomer
        && (clause.Has(Sense.Entertain) && (Asks(clause) || clause.Has(Sense.Used) || clause.Tokens.Count < 5) || clause.Has(Sense.Budget) && clause.Has(Sense.Used) && clause.HasAny(SenseSet.Of(Sense.Me, Sense.MyTeam, Sense.AskStart)) && Asks(clause));

    private static bool AsksForReceivables(Clause clause)
    {
        if (!clause.Has(Sense.Owe) || clause.HasAmount || clause.Has(Sense.Target) || IsStateOfIt(clause) || IsPrivateDebt(clause)) return false;
        return Asks(clause) || NamesReceivables(clause) || !TellsOfNoMoney(clause) && !clause.HasCustomer && !clause.Has(Sense.Unpaid) && !TellsPayment(clause);
    }

    // "my brother owes me 5", "Will owes everyone a coffee"
    internal static bool IsPrivateDebt(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && (Array.Exists(Lent, clause.Says) || clause.Mood == Mood.Plain && (clause.HasQuantity || clause.Says(" owes ") || clause.Says(" owe ")) && Array.Exists(Debtors, clause.Says));

    // "…, it's still open": the deal, or whatever was spoken of.
    private static bool IsStateOfIt(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasCustomer && Array.Exists(OfIt, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal));

    // 先别发货，钱还没收到: told, not asked; 还没收到的款 is a noun.
    private static bool TellsOfNoMoney(Clause clause) =>
        !clause.IsEnglish && clause.First(Sense.Owe) is { } owed && clause.Message.Masked.CharAt(owed.Span.End) != '的'
        && (clause.Between(owed.Span.Start, owed.Span.End).Contains("没收到", StringComparison.Ordinal) || clause.Between(owed.Span.Start, owed.Span.End) is "欠" or "欠了" or "欠着" or "欠钱" or "还欠" or "欠我" or "欠他" or "欠她");

    // "receivables from Lockwood": a noun, and whose.
    private static bool NamesReceivables(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.Tokens.Count <= MostOfNoun && clause.StartsWith(Sense.Owe) && (clause.Says(" from ") || clause.Says(" of "));

    // "they paid off everything they still owed"
    private static bool TellsPayment(Clause clause) => clause.IsEnglish && clause.Tokens.Any(token => token.Is(Sense.Pay) && token.Is(Sense.Done) && !MoodReader.Denies(clause, token));

    private static bool AsksForAttainment(Clause clause)
    {
        if (!clause.HasAny(Goals) || IsStated(clause) || IsOfNoGoal(clause) || StrangeWords.TellOfOthers(clause)) return false;
        if (clause.Has(Sense.Target)) return Asks(clause) || clause.HasAny(SenseSet.Of(Sense.Attain, Sense.Gap)) || IsOnlyGoal(clause);
        if (clause.Has(Sense.Attain)) return Asks(clause) || IsNoun(clause);
        return Asks(clause) && !clause.HasAny(Happened) && SaysWhose(clause);
    }

    // 我今年的目标; but 今年目标：瘦二十斤 tells of one.
    private static bool IsOnlyGoal(Clause clause) => !clause.Has(Sense.Set) && (clause.IsEnglish || UnknownWords.In(clause) <= MostBesideNoun);

    private static bool IsOfNoGoal(Clause clause) => clause.HasCustomer || clause.HasAny(SenseSet.Of(Sense.Commission, Sense.Split)) || (clause.IsEnglish ? IsNoGoalInEnglish(clause) : clause.StartsWith(Sense.NotBut));

    // "make it a B", "back on Friday with the numbers", "the target is so high"
    private static bool IsNoGoalInEnglish(Clause clause) =>
        TierWords.Find(clause) is not null || clause.Mood == Mood.Plain && (clause.Has(Sense.Undo) || clause.Has(Sense.Future) && !clause.Has(Sense.Target) || Array.Exists(Grumbling, clause.Says));

    internal static bool SaysWhose(Clause clause) => clause.HasSomeone || clause.HasDate || clause.HasAny(Ours);

    private static bool IsNoun(Clause clause) => !clause.HasAny(SenseSet.Of(Sense.Done, Sense.Reported)) && !clause.HasAny(Contacts);

    private static bool AsksForCommission(Clause clause) =>
        clause.Has(Sense.Commission) && !IsStated(clause) && !StrangeWords.TellOfOthers(clause) && !(clause.IsEnglish && clause.Mood == Mood.Plain && clause.Has(Sense.Negation)) && !Array.Exists(Whens, clause.Says) && (Asks(clause) || IsNoun(clause) && !clause.HasAny(Happened)) && !clause.HasCustomer;

    private static bool AsksForPipeline(Clause clause)
    {
        if (IsStated(clause) || clause.HasCustomer) return false;
        if (clause.Has(Sense.Pipeline)) return Asks(clause) || !TellsOfDeal(clause.WordOf(Sense.Pipeline));
        if (clause.HasAny(Stages) && clause.Mood == Mood.Question && Array.Exists(HowManyOf, clause.Says)) return true;
        return clause.HasAny(Stages) && (clause.Has(Sense.DealNoun) || clause.Has(Sense.StageWord)) && (Asks(clause) || NamesStage(clause));
    }

    // 样品阶段的单子: a noun, and nothing that is told.
    private static bool NamesStage(Clause clause) =>
        clause.Says("阶段") && clause.Has(Sense.DealNoun) && clause.Mood == Mood.Plain && !clause.HasAny(SenseSet.Of(Sense.Done, Sense.MoveTo));

    // 还在谈, 没成交: said of one deal; 在谈的单子 names the pipeline.
    private static bool TellsOfDeal(string word) => word is "在谈" or "在途" or "在手" or "未成交" or "待签" or "预测" or "还在谈的";

    private static bool AsksForWorkload(Clause clause)
    {
        if (clause.HasAmount || clause.HasCustomer || StrangeWords.TellOfOthers(clause)) return false;
        if (clause.Has(Sense.Workload)) return clause.Mood is Mood.Plain or Mood.Question;
        return CountsContacts(clause) || NamesContacts(clause);
    }

    private static bool CountsContacts(Clause clause) =>
        clause.Has(Sense.HowMany) && (clause.HasAny(Contacts) || clause.Has(Sense.GoTo) && (clause.Says("跑") || clause.Says("去")));

    // 拜访量, 电话数: a noun that counts.
    private static bool NamesContacts(Clause clause)
    {
        if (!clause.Has(Sense.Visits) || !clause.Says("量") && !clause.Says("数")) return false;
        return clause.Mood == Mood.Question || clause.Mood == Mood.Plain && !clause.HasQuantity && !clause.Has(Sense.Target);
    }

    private static bool AsksForCustomer(Clause clause)
    {
        if (!clause.HasCustomer || clause.HasAmount) return false;
        if (clause.Mood is Mood.Denied or Mood.Almost || IsOffer(clause)) return false;
        if (clause.IsEnglish) return AsksForOne(clause);
        if (clause.First(Sense.Status) is { } status && !IsSaidThere(clause, status) || clause.Has(Sense.Owner)) return true;
        if (clause.Mood == Mood.Question) return IsOfBusiness(clause);
        return AsksForDetails(clause) || IsShortShowing(clause);
    }

    // 去了宏达，他们问啥时候降价
    private static bool IsSaidThere(Clause clause, Tokens.Token status) => clause.Mood == Mood.Plain && clause.First(Sense.Reported) is { } said && said.Span.End <= status.Span.Start && clause.FirstOf(Contacts) is { } contact && contact.Span.End <= said.Span.Start;

    // 看看宏达; but 去宏达看看 goes there.
    private static bool IsShortShowing(Clause clause) =>
        clause.Has(Sense.Show) && clause.Tokens.Count < MostOfRequest && !clause.Has(Sense.Done) && !IsPlanned(clause) && !(!clause.IsEnglish && clause.Customers.Any(customer => clause.Tokens.Any(going => going.Is(Sense.GoTo) && going.Span.End == customer.Span.Start)));

    // 宏达呢, 宏达签了吗; but 宏达附近有地铁站吗 asks for something else.
    private static bool IsOfBusiness(Clause clause) =>
        (clause.HasAny(Matters) || UnknownWords.In(clause) <= MostUnknown && !clause.Says("几点")) && !clause.HasAny(PrivateLife.Things) && !clause.Message.Tokens.Any(token => token.IsAny(PrivateLife.Life));

    // "did Lockwood sign?", "anything new at Lockwood", "Lockwood's history": something of business is asked of them.
    private static bool AsksForOne(Clause clause)
    {
        if (clause.Mood == Mood.Question) return (clause.HasAny(AskedOfThem) || AsksWhoHas(clause)) && !AsksColleagues(clause);
        return clause.Has(Sense.Status) || AsksWhoHas(clause) || AsksForDetails(clause) && !clause.HasAny(Given) || IsShortRequest(clause);
    }

    private static bool IsShortRequest(Clause clause) =>
        clause.Tokens.Count < MostOfRequest && clause.First(Sense.Show) is { } show && IsOpening(clause, show) && !clause.Has(Sense.Done) && !IsPlanned(clause);

    // "who has Lockwood"; but "who has the key to" whatever.
    private static bool AsksWhoHas(Clause clause) =>
        clause.First(Sense.Owner) is { } owner && clause.Customers.Any(customer => customer.Span.Start >= owner.Span.End ? clause.Between(owner.Span.End, customer.Span.Start).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Array.IndexOf(BeforeOwned, word) >= 0) : clause.Between(customer.Span.End, owner.Span.Start).Trim() is "" or "'s");

    // "show Lockwood"; but "what a view from the Lockwood building".
    private static bool IsOpening(Clause clause, Tokens.Token show) =>
        clause.Between(clause.Span.Start, show.Span.Start).Trim(" ,") is "" or "please" or "pls" or "and" or "also" or "then" or "now" or "just" or "ok" or "hey" && clause.Customers.Any(customer => customer.Span.Start >= show.Span.End);

    // "can someone print the Lockwood contract"
    private static bool AsksColleagues(Clause clause) =>
        !clause.HasAny(SenseSet.Of(Sense.Status, Sense.Details)) && Array.Exists(Colleagues, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,").StartsWith(word, StringComparison.Ordinal)) && !clause.Says(" tell me") && !clause.Says(" show me");

    // 谁有空替我跑一趟宏达: asked of colleagues.
    private static bool IsCallForHelp(Clause clause) =>
        !clause.IsEnglish && !clause.HasAny(SenseSet.Of(Sense.Show, Sense.Status, Sense.Details)) && Array.Exists(Anybody, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal)) && Array.Exists(Helping, clause.Says);

    // 谁要八成新的电动车: what sounds like a name is for the taking.
    private static bool IsOffer(Clause clause) => IsCallForHelp(clause) || !clause.IsEnglish && Array.Exists(Seeking, clause.Says) ||
        clause.Tokens.Any(token => token.IsCustomer && Array.Exists(Offering, word => clause.Message.Masked.EndsAt(token.Span.Start, word))) || !clause.IsEnglish && clause.Customers.Any(customer => clause.Message.Masked.CharAt(customer.Span.Start - 1) is '吃' or '喝' or '订');

    // "gotta see Lockwood on the 21st"
    private static bool IsPlanned(Clause clause) => clause.IsEnglish && clause.HasAny(SenseSet.Of(Sense.Intend, Sense.GoTo)) && clause.FutureDay() is not null;

    private static bool AsksForDetails(Clause clause) =>
        clause.Has(Sense.Details) && !clause.HasAny(SenseSet.Of(Sense.Note, Sense.Send)) && !(clause.IsEnglish && clause.Has(Sense.Done));
}
