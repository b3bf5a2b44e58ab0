using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Tells what is said plainly from questions, denials, wishes, conditions and hearsay.</summary>
internal static class MoodReader
{
    // How far a denial reaches to the verb it denies: 今天没去宏达, "didn't get to see Seven Oaks".
    private const int ChineseReach = 8;
    private const int EnglishReach = 30;

    private static readonly SenseSet Deeds = SenseSet.Of(
        Sense.Visit, Sense.GoTo, Sense.Talk, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Refund, Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit,
        Sense.Production, Sense.Shipping, Sense.Lose, Sense.Spend, Sense.Treat, Sense.Deliver, Sense.Complain, Sense.Solved, Sense.Claim, Sense.Release, Sense.Transfer, Sense.SetTier, Sense.Undo, Sense.Add, Sense.Remind,
        Sense.Lock, Sense.Award, Sense.Close, Sense.Pause, Sense.Send, Sense.Change, Sense.Follow, Sense.Fall);

    private static readonly SenseSet StrangersDeeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Visit, Sense.GoTo);

    private static readonly SenseSet Drops = SenseSet.Of(Sense.Release, Sense.Undo);

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Meet, Sense.Online, Sense.Demo, Sense.GoTo);

    // 放回公海算了, 推迟到明年所以丢了: a word of calling off is no more than a particle or a reason beside these.
    private static readonly SenseSet Kept = SenseSet.Of(Sense.Undo, Sense.Release, Sense.Lose, Sense.Pool);

    private static readonly string[] DeniedVerbs = ["没去", "没见", "没签", "没付", "没打", "没谈", "没聊", "没跑", "没到", "未去", "未见", "未签", "未付", "不去", "没发", "没寄", "没退"];

    // 跑不了, 签不下来
    private static readonly string[] Unable = ["不了", "不成", "不下来", "不动"];

    private static readonly string[] Longing = ["想早点", "想尽快", "想赶紧", "想快点", "想马上", "想一口气", "想签", "想拿", "好想", "真想", "我想签", "我想拿", "我想早点", "也想签", "只想签", "做梦都"];

    private static readonly string[] SomeDay = ["one day ", "some day ", "someday ", "one of these days", "maybe one day ", "maybe some day ", "perhaps one day ", "who knows"];

    private static readonly string[] OfAnother = ["n't from ", "not from ", "n't with ", "n't for ", "n't at ", "not with ", "not at "];

    private static readonly string[] Telling = ["说", "讲", "告诉我", "跟我说", "和我说", "跟我讲", "刚说", "刚跟我说", "提到", "汇报说", "群里说", "嚷", "吹", "显摆", "炫耀", "宣布", "念叨", "嘀咕", "喊", "声称", "号称", "透露", "传话", "到处说", "逢人就说", "在群里", "又说", "又在说", "还说", "非说", "一直说"];

    // 龚会计说3万到账了: who keeps the books knows what came in.
    private static readonly string[] Bookkeepers = ["会计", "财务", "出纳"];

    public static Mood Of(Clause clause)
    {
        if (IsWish(clause)) return Mood.Wish;
        if (IsHypothetical(clause)) return Mood.Hypothetical;
        if (IsRumour(clause)) return Mood.Rumour;
        if (IsQuestion(clause)) return Mood.Question;
        if (clause.Has(Sense.Almost) && clause.HasAny(Deeds)) return Mood.Almost;
        if (IsCalledOff(clause) || CallsOff(clause)) return Mood.CalledOff;
        return IsDenied(clause) ? Mood.Denied : Mood.Plain;
    }

    public static bool IsQuestion(Clause clause)
    {
        if (EnglishQuestions.IsRequest(clause)) return false;
        if (clause.IsAsked) return true;
        if (clause.Tokens.Any(token => token.Is(Sense.Ask) && IsAsking(clause, token)) || EndsAsking(clause)) return true;
        if (clause.StartsWith(Sense.Why) && clause.IsEnglish) return true;
        return clause.First(Sense.AskStart) is { } start && IsFirst(clause, start) && EnglishQuestions.IsInverted(clause, start);
    }

    private static bool IsAsking(Clause clause, Token ask) => EnglishQuestions.Asks(clause, ask) && !IsReportedBefore(clause, ask) && !IsRoughCount(clause, ask);

    private static bool EndsAsking(Clause clause) => clause.Last(Sense.AskEnd) is { } end && EndsWith(clause, end) && !IsDeniedParticle(clause, end);

    // 给宏达打了几个电话没人接, 请宏达几个科长吃饭花了五百: some calls and some people, not how many.
    private static bool IsRoughCount(Clause clause, Token ask) =>
        ask.Is(Sense.HowMany) && clause.HasCustomer && clause.Message.Masked[ask.Span.Start] == '几'
        && (clause.Message.Masked.CharAt(ask.Span.Start - 1) is '了' or '过' || clause.HasAny(SenseSet.Of(Sense.Done, Sense.Spend, Sense.Meal)) && clause.Figures.Any(figure => figure.IsPlausible && figure.Role is FigureRole.Unnamed or FigureRole.Amount));

    // Nothing but "and" or "hey" stands before.
    private static bool IsFirst(Clause clause, Token token) =>
        clause.Message.Masked.AsSpan(clause.Span.Start, token.Span.Start - clause.Span.Start).Trim(" ,").Length == 0
        || clause.Tokens[0].Span.Start < token.Span.Start && clause.Tokens.TakeWhile(other => other != token).All(other => other.Is(Sense.Joint) || other.Is(Sense.Greeting))
            && clause.Between(clause.Span.Start, token.Span.Start).Length <= 12;

    /// <summary>Whether a denial stands before <paramref name="deed"/> and reaches it.</summary>
    public static bool Denies(Clause clause, Token deed)
    {
        foreach (var token in clause.Tokens)
        {
            if (token.Span.Start > deed.Span.Start) return false;
            if (token.Is(Sense.Negation) && !token.Is(Sense.Lose) && Reaches(clause, token, deed)) return true;
        }

        return false;
    }

    private static bool IsCalledOff(Clause clause)
    {
        if (!clause.Has(Sense.CallOff) || clause.IsEnglish && clause.Has(Sense.Absence) && clause.HasMember && !clause.HasCustomer) return false;
        return clause.IsEnglish ? !clause.HasAmount && (!clause.HasAny(Kept) || clause.LiesAhead()) : !clause.HasAny(Kept);
    }

    // "drop tomorrow's call with Lockwood": what is dropped still lies ahead.
    private static bool CallsOff(Clause clause) =>
        clause.IsEnglish && clause.HasAny(Drops) && clause.HasAny(Meetings) && clause.LiesAhead() && !clause.HasAmount;

    private static bool IsDenied(Clause clause)
    {
        if (!clause.Has(Sense.Negation)) return false;
        if (clause.Tokens.Any(token => token.IsAny(Deeds) && IsUnable(clause, token)) || IsOfAnother(clause)) return true;
        foreach (var token in clause.Tokens)
        {
            if (token.IsAny(Deeds) && Denies(clause, token)) return true;
        }

        if (clause.HasCustomer && clause.Tokens.Any(token => token.Is(Sense.Negation) && Array.IndexOf(DeniedVerbs, clause.Message.Masked[token.Span.Start..token.Span.End]) >= 0)) return true;

        return clause.Tokens.Any(token => IsDeniedVerb(clause, token));
    }

    // "the 26k wasn't from Harbor"
    private static bool IsOfAnother(Clause clause) =>
        clause.IsEnglish && clause.Customers.ToList() is [var only] && Array.Exists(OfAnother, word => clause.Message.Masked.EndsAt(only.Span.Start, word));

    private static bool IsUnable(Clause clause, Token deed) => Array.Exists(Unable, word => clause.Message.Masked.StartsAt(deed.Span.End, word));

    // 没见到, 没签: the denial is the verb.
    private static bool IsDeniedVerb(Clause clause, Token token) =>
        token.Is(Sense.Negation) && !token.Is(Sense.Lose) && token.Span.Length > 2 && TextScan.IsHan(clause.Message.Masked[token.Span.Start]) && !IsToldBehindMeeting(clause, token);

    // 刚从宏达出来啊王总说今年不打算换: what they said there denies nothing of the meeting.
    private static bool IsToldBehindMeeting(Clause clause, Token denial) =>
        clause.First(Sense.Leave) is { } leave && clause.HasCustomer && clause.Tokens.Any(said => said.Is(Sense.Reported) && said.Span.Start >= leave.Span.End && said.Span.End <= denial.Span.Start);

    private static bool Reaches(Clause clause, Token denial, Token deed)
    {
        if (denial.Span.End > deed.Span.Start) return denial.Span.Contains(deed.Span);
        var reach = TextScan.IsHan(clause.Message.Masked[denial.Span.Start]) ? ChineseReach : EnglishReach;
        return deed.Span.Start - denial.Span.End - Named(clause, denial.Span.End, deed.Span.Start) <= reach;
    }

    // How much of the stretch is names: 没说长风物业管理有限公司签了 denies as 没说他们签了 does.
    private static int Named(Clause clause, int start, int end)
    {
        var named = 0;
        foreach (var token in clause.Tokens)
        {
            if (token.IsCustomer && token.Span.Start >= start && token.Span.End <= end) named += token.Span.Length;
        }

        return named;
    }

    // 想早点签下长风
    private static bool LongsFor(Clause clause) =>
        !clause.IsEnglish && clause.HasAny(SenseSet.Of(Sense.Sign, Sense.Pay)) && !clause.HasAny(SenseSet.Of(Sense.Ask, Sense.Show)) && !clause.HasAmount
        && Array.Exists(Longing, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal));

    // "one day Lockwood will say yes": nobody knows which.
    private static bool IsSomeDay(Clause clause) =>
        clause.IsEnglish && !clause.Has(Sense.Done) && clause.FutureDay() is null && Array.Exists(SomeDay, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,").StartsWith(word, StringComparison.Ordinal));

    private static bool IsWish(Clause clause)
    {
        if (LongsFor(clause) || ChineseDoubts.LongsFor(clause) || IsSomeDay(clause)) return true;
        if (clause.First(Sense.Wish) is not { } wish) return false;
        if (IsReportedBefore(clause, wish)) return false;
        return IsNearStart(clause, wish) || clause.Has(Sense.If) || EndsWith(clause, wish) || IsAfterMe(clause, wish);
    }

    private static bool IsHypothetical(Clause clause) =>
        clause.First(Sense.If) is { } condition && !IsReportedBefore(clause, condition) && !clause.Has(Sense.OldPlan) && !IsWaiting(clause, condition) || clause.Has(Sense.Unreal) || WaitsFor(clause) || ChineseDoubts.IsCondition(clause) || EnglishQuestions.IsCounterfactual(clause);

    // 到了江山重工等他们王总: somebody waited for, in the midst of what was done.
    private static bool IsWaiting(Clause clause, Token condition) =>
        clause.Message.Masked[condition.Span.Start] == '等' && clause.HasAny(SenseSet.Of(Sense.Done)) && !IsNearStart(clause, condition);

    // 等云锦签了我请客
    private static bool WaitsFor(Clause clause) => ChineseDoubts.WaitsFor(clause) || EnglishConditions.WaitsFor(clause) || EnglishConditions.IsSupposed(clause);

    private static bool IsRumour(Clause clause) =>
        IsHeard(clause) || clause.Has(Sense.Stranger) && !clause.HasCustomer && !clause.Has(Sense.Lose) || IsColleaguesWord(clause) || IsStrangersDeed(clause) || ChineseDoubts.Are(clause) || ReportedQuestions.Are(clause);

    // 听老彭说星野付款了: a colleague's word for it.
    private static bool IsColleaguesWord(Clause clause)
    {
        if (clause.IsEnglish || !clause.HasMember || !clause.HasAny(SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Sign, Sense.Visit, Sense.GoTo, Sense.Lose))) return false;
        var member = clause.Members.First();
        return !clause.Customers.Any(customer => customer.Span.Start < member.Span.Start) && !IsBookkeepers(clause, member) && Array.Exists(Telling, word => clause.Message.Masked.StartsAt(member.Span.End, word));
    }

    private static bool IsBookkeepers(Clause clause, Token member) =>
        clause.HasAny(SenseSet.Of(Sense.Pay, Sense.PayWeak)) && !clause.Has(Sense.Sign) && Array.Exists(Bookkeepers, word => clause.Message.Text.Words(member.Span).Contains(word, StringComparison.Ordinal) || clause.Says(word));

    // 隔壁组小王签了云帆50万
    private static bool IsStrangersDeed(Clause clause) =>
        IsRivalsDeed(clause) || IsRelatives(clause) || !clause.IsEnglish && !clause.Has(Sense.Lose) && clause.First(Sense.Stranger) is { } stranger && IsNearStart(clause, stranger) && !stranger.Is(Sense.Rival)
        && clause.HasAny(StrangersDeeds) && clause.Customers.All(customer => customer.Span.Start >= stranger.Span.End);

    // "my daughter goes to school with …"; but "my cousin at Lockwood signed".
    private static bool IsRelatives(Clause clause)
    {
        if (!clause.IsEnglish || !clause.HasCustomer || clause.First(Sense.Stranger) is not { } stranger || clause.Between(clause.Span.Start, stranger.Span.Start).Trim() is not ("" or "my" or "our" or "his" or "her")) return false;
        var rest = clause.Between(stranger.Span.End, clause.Span.End).TrimStart();
        return !stranger.Is(Sense.Rival) && !rest.StartsWith("at ") && !rest.StartsWith("from ") && !rest.StartsWith("of ") && clause.Customers.All(customer => customer.Span.Start >= stranger.Span.End);
    }

    // 竞品签了恒泰
    private static bool IsRivalsDeed(Clause clause) =>
        !clause.IsEnglish && clause.First(Sense.Rival) is { } rival && clause.First(Sense.Sign) is { } sign && rival.Span.End <= sign.Span.Start && clause.HasCustomer && clause.Customers.All(customer => customer.Span.Start >= sign.Span.End);

    // 问他听说没有: a rumour that was asked about is none.
    private static bool IsHeard(Clause clause) =>
        clause.First(Sense.Rumour) is { } rumour && !clause.Tokens.Any(token => token.Is(Sense.Ask) && token.Span.End <= rumour.Span.Start);

    private static bool IsReportedBefore(Clause clause, Token token) =>
        clause.First(Sense.Reported) is { } reported && reported.Span.Start < token.Span.Start;

    private static bool IsAfterMe(Clause clause, Token token) =>
        clause.First(Sense.Me) is { } me && me.Span.End <= token.Span.Start && token.Span.Start - me.Span.End <= 2;

    private static bool IsNearStart(Clause clause, Token token) =>
        clause.Message.Masked.AsSpan(clause.Span.Start, token.Span.Start - clause.Span.Start).Trim().Length <= 4
        || clause.Tokens.Where(other => other.Span.End <= token.Span.Start).All(other => other.Is(Sense.Joint) || other.Is(Sense.Greeting) || other.Is(Sense.Me));

    // 签了吗, 签了没呀: nothing but a particle may follow.
    private static bool EndsWith(Clause clause, Token token) =>
        clause.Between(token.Span.End, clause.Span.End).TrimEnd(" 呀啊了吧呢的哈哦嘞~").Length == 0;

    private static bool IsDeniedParticle(Clause clause, Token end) => ParticleReader.OnlyStresses(clause, end);
}
