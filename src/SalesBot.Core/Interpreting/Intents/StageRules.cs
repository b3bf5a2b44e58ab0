using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Steps of a deal that were made: quoted, sample sent, goods shipped.</summary>
internal static class StageRules
{
    private static readonly string[] Wanting = ["like a", "want a", "wants a", "need a", "needs a", "after a", "waiting for a", "waiting for the", "waiting on a", "waiting on the", "like some", "want some", "need some", "needs some", "owe them a", "owes them a"];

    private static readonly string[] Sent = [", sent it", ", posted it", ", sent one", ", posted one", ", shipped it", ", couriered it", ", sent them", ", posted them", " and i sent it", " and i posted it", " so i sent it", " so i posted it", ", it's in the post", ", dropped it off", ", dropped one off"];

    private static readonly SenseSet Stages =
        SenseSet.Of(Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping);

    private static readonly SenseSet Spoken = Stages | SenseSet.Of(Sense.Quote, Sense.QuoteWeak);

    private static readonly string[] About = ["about the ", "about ", "about our ", "about their ", "about a ", "regarding the ", "regarding ", "re the ", "re ", "over the ", "discuss the ", "discussed the ", "discussing the ", "going over ", "going over the ", "went over the ", "through the ", "on the ", "for the ", "with the ", "of the "];

    private static readonly SenseSet Moves = SenseSet.Of(Sense.StageWord, Sense.MoveTo, Sense.Arrive);

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Email, Sense.Message, Sense.Online, Sense.Demo);

    private const int Nearby = 12;

    private static readonly string[] Demands = ["wants", "want", "asked for", "asked", "they want", "they need", "needs", "he wants", "she wants", "he needs", "she needs", "they asked", "wanted", "interested in", "asking about", "asked about"];

    // 对了下装柜的事: what was spoken of.
    private static readonly string[] Matters = ["的事", "的问题", "的细节", "的安排", "的时间", "的进度", "事宜", "问题", "细节", "时间", "进度", "要求", "的要求", "计划", "的计划", "流程"];

    private static readonly string[] Due = [" before ", " prior to ", " on ", " upon ", " against ", " due ", " to follow", " at dispatch", " at delivery", " by "];

    private static readonly string[] Talking = ["聊", "聊了", "聊到", "聊了下", "聊了聊", "聊聊", "谈", "谈了", "谈到", "谈了下", "谈了谈", "谈谈", "问起", "问到", "提到", "说到", "讨论", "讨论了", "沟通了", "沟通", "介绍了"];

    private static readonly string[] Papers = ["合同", "资料", "发票", "画册", "样册", "目录", "方案", "文件", "标书", "名片", "礼物", "礼品", "月饼", "对账单", "协议", "邀请函", "贺卡", "证书", "报告", "说明书", "账单"];

    private static readonly string[] Closings = ["能签", "可以签", "签", "会签", "要签", "能定", "定下", "会定", "可以定", "能成", "成交", "能下单", "下单", "会下单", "能拿下", "拿下", "能敲定", "敲定", "拍板", "能拍板", "给准信"];

    private static readonly string[] Sending = ["发", "开", "给", "出", "寄", "做"];

    /// <summary>…，下个月15号能签: when the deal of the clause before is to be closed.</summary>
    public static bool Closes(Clause clause) =>
        !clause.IsEnglish && clause.Mood is Mood.Plain or Mood.Rumour && clause.FutureDay() is { } day && Array.Exists(Closings, word => clause.Between(day.Span.End, clause.Span.End).TrimStart("前后左右之以内").StartsWith(word, StringComparison.Ordinal));

    public static bool IsStage(Clause clause)
    {
        if (EnglishMoney.HasDepositCome(clause) || IsSampleSent(clause)) return true;
        if (IsNoStep(clause) || IsRivals(clause) || IsAskedOfOthers(clause)) return false;
        if (clause.Has(Sense.Quote)) return !clause.Has(Sense.Cost) && !IsFoundDear(clause);
        if (IsPriced(clause)) return !clause.Has(Sense.Expensive) || clause.Has(Sense.Done);
        return IsStepMade(clause);
    }

    // "they want a sample of the boot, posted it today"
    private static bool IsSampleSent(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && clause.Mood == Mood.Plain && clause.First(Sense.Sample) is { } sample
        && Array.Exists(Sent, word => clause.Between(sample.Span.End, clause.Span.End).Contains(word, StringComparison.Ordinal)) && !clause.HasAny(SenseSet.Of(Sense.Visit, Sense.Complain, Sense.Future, Sense.Intend));

    // 竞争对手报价18万, "a rival quoted them 45k"
    private static bool IsRivals(Clause clause) =>
        clause.First(Sense.Rival) is { } rival && clause.FirstOf(SenseSet.Of(Sense.Quote, Sense.QuoteWeak)) is { } quote && rival.Span.End <= quote.Span.Start && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine));

    // "also asking Boltworks for a quote"
    private static bool IsAskedOfOthers(Clause clause)
    {
        if (!clause.IsEnglish || clause.HasAmount || clause.First(Sense.QuoteWeak) is not { } asking || clause.Between(asking.Span.Start, asking.Span.End) is not "asking") return false;
        var next = asking.Span.End + 1;
        return next < clause.Span.End && char.IsUpper(clause.Message.Text.Original[next]) && clause.Says(" for ");
    }

    // "called Lockwood about the samples", "balance before dispatch": a step is named, and none was made.
    private static bool IsNoStep(Clause clause) => IsPaperSent(clause) || IsWanted(clause) || IsTopic(clause) || IsOnlySpokenOf(clause) || IsTerm(clause) || IsSuffered(clause) || ContactRules.IsTimeSpent(clause);

    // "they'd like a quote", "need a quote out to Lockwood"
    private static bool IsWanted(Clause clause) =>
        clause.IsEnglish && !clause.HasAmount && clause.FirstOf(Spoken) is { } word && !clause.Tokens.Any(token => token.Is(Sense.Done) && !token.IsAny(Spoken)) && Array.Exists(Wanting, wanting => clause.Between(clause.Span.Start, word.Span.Start).TrimEnd() is var before && before.EndsWith(wanting));

    // 痛点是旺季装箱慢: what they suffer from.
    private static bool IsSuffered(Clause clause) => !clause.IsEnglish && clause.First(Sense.Pain) is { } pain && !clause.Has(Sense.Done) && clause.Tokens.Any(token => token.IsAny(Stages) && token.Span.Start >= pain.Span.End);

    // 宏达的合同寄出去了: papers and presents are no goods.
    private static bool IsPaperSent(Clause clause) =>
        !clause.IsEnglish && clause.First(Sense.Shipping) is { } sent && !clause.Says("货") && !clause.HasAny(SenseSet.Of(Sense.Sample, Sense.Pi, Sense.Quote)) && Array.Exists(Papers, word => clause.Between(clause.Span.Start, clause.Span.End).Contains(word, StringComparison.Ordinal))
        && !clause.Between(sent.Span.Start, sent.Span.End).ContainsAny("柜车船库");

    // 宏达的样品寄出了: the step, and that it is reached.
    private static bool IsStepMade(Clause clause) =>
        clause.HasAny(Stages) && !clause.Has(Sense.Complain) && !IsTakenAlong(clause) && !SignRules.IsOnlyTalkedOf(clause) && IsReached(clause);

    // "called Lockwood about the samples": what was spoken of.
    private static bool IsTopic(Clause clause)
    {
        if (!clause.IsEnglish) return !clause.HasAmount && (clause.FirstOf(Stages) is { } matter && Array.Exists(Matters, words => clause.Message.Masked.StartsAt(matter.Span.End, words)) || IsTalk(clause));
        if (clause.FirstOf(Spoken) is not { } word || !clause.HasAny(Meetings | SenseSet.Of(Sense.Remind, Sense.Talk, Sense.Meet))) return false;
        foreach (var about in About)
        {
            if (clause.Message.Masked.EndsAt(word.Span.Start, about)) return true;
        }

        return false;
    }

    // "balance before dispatch": when it will be paid.
    private static bool IsTerm(Clause clause) => clause.IsEnglish && clause.First(Sense.Balance) is { } rest && Array.Exists(Due, word => clause.Message.Masked.StartsAt(rest.Span.End, word));

    // 去恒泰聊了样品
    private static bool IsTalk(Clause clause) =>
        clause.FirstOf(Spoken) is { } word && !word.Is(Sense.Done) && clause.Message.Masked.CharAt(word.Span.End) != '了' && Array.Exists(Talking, verb => clause.Message.Masked.EndsAt(word.Span.Start, verb));

    // 说可以先拿样品, 他们想要报价: what they say or want, with nothing that came of it.
    private static bool IsOnlySpokenOf(Clause clause)
    {
        if (clause.HasAmount || clause.Has(Sense.Me) || clause.First(Sense.Reported) is not { } said) return false;
        if (clause.IsEnglish) return Array.IndexOf(Demands, clause.Between(said.Span.Start, said.Span.End).ToString()) >= 0 && clause.Tokens.Where(token => token.IsAny(Spoken)).All(token => token.Span.Start >= said.Span.End && token.Span.Start - said.Span.End <= Nearby && !token.Is(Sense.Done));
        return clause.Tokens.Where(token => token.IsAny(Stages) || token.Is(Sense.Quote)).All(token => token.Span.Start >= said.Span.Start) && !clause.Tokens.Any(token => token.Span.Start > said.Span.Start && (token.Is(Sense.Done) || token.Is(Sense.MoveTo)));
    }

    // 对方觉得报价偏高: what they think of the price that was quoted before.
    private static bool IsFoundDear(Clause clause) => !clause.IsEnglish && clause.Has(Sense.Expensive) && !clause.HasAmount && !clause.Tokens.Any(token => token.Is(Sense.Quote) && token.Is(Sense.Done));

    private static bool IsReached(Clause clause) =>
        clause.HasAny(Moves) || clause.Has(Sense.Shipping) || IsDone(clause) || clause.HasCustomer && IsStep(clause);

    private static bool IsDone(Clause clause) => clause.Has(Sense.Done) && (clause.HasCustomer || clause.IsEnglish || SaysStep(clause) || IsSentOut(clause));

    // PI也发他了: the paper, then that it went out; whose it is was said before.
    private static bool IsSentOut(Clause clause) =>
        clause.Span.Start > 0 && clause.First(Sense.Pi) is { } paper && clause.Tokens.Any(token => token.Is(Sense.Done) && token.Span.Start >= paper.Span.End) && Array.Exists(Sending, clause.Says);

    private static bool IsStep(Clause clause) => clause.Tokens.Count < 4 || SaysStep(clause) || IsIn(clause);

    // "in production", "into production", "being made"
    private static bool IsIn(Clause clause) => clause.IsEnglish && clause.Tokens.Any(token => token.IsAny(Stages) && (StartsWith(clause, token, "in") || StartsWith(clause, token, "being") || StartsWith(clause, token, "on the ") || StartsWith(clause, token, "under")));

    private static bool StartsWith(Clause clause, Tokens.Token token, string word) => clause.Between(token.Span.Start, token.Span.End).StartsWith(word, StringComparison.Ordinal);

    private static bool IsPriced(Clause clause) => clause.Has(Sense.QuoteWeak) && clause.HasAmount && clause.HasCustomer && !clause.Has(Sense.Cost) && !ExpenseRules.IsPriceOfThings(clause);

    // 带样机去演示了一遍: the sample was only taken to the meeting.
    private static bool IsTakenAlong(Clause clause) => clause.Tokens.Any(token => token.Is(Sense.Done) && token.IsAny(Meetings)) && !SaysStep(clause);

    // 进车间排产, 样品寄出: the step is told by its verb.
    private static bool SaysStep(Clause clause) =>
        clause.Tokens.Any(token => token.IsAny(Stages) && token.Span.Length > 2 && TextScan.IsHan(clause.Message.Masked[token.Span.Start]));
}
