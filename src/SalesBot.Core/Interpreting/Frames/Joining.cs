using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Whether a clause with an intent of its own still belongs to the frame before it; if so it is put there.</summary>
internal static class Joining
{
    private const int MostOfCorrection = 6;

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Done, Sense.Visit, Sense.Online, Sense.Demo);
    private static readonly SenseSet Sources = SenseSet.Of(Sense.Referral, Sense.Exhibition, Sense.Inquiry, Sense.ColdCall, Sense.Web);
    private static readonly SenseSet Newly = SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam, Sense.Company, Sense.Everyone, Sense.Show, Sense.Joint, Sense.Pool, Sense.Pk, Sense.Help, Sense.Case);
    private static readonly Sense[] StageSenses = [Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping];
    private static readonly SenseSet Stages = SenseSet.Of(StageSenses);
    private static readonly string[] Anew = ["再看", "再查", "再问", "再帮", "再给", "再来", "还想看", "还想知道", "顺便看", "顺便查", "另外", "也看", "也查", "还有"];
    private static readonly SenseSet Askers = SenseSet.Of(Sense.Show, Sense.Me);

    public static bool Joins(Frame frame, Intent intent, Clause clause)
    {
        if (TellsCostOrNextStep(frame, intent, clause))
        {
            frame.Asides.Add(clause);
            return true;
        }

        if (!IsAside(frame, intent, clause) && !IsSignedPart(frame, intent, clause) && !(frame.Intent == intent && Continues(frame, clause)) && !JoinsByKind(frame, intent, clause)) return false;
        frame.Add(clause);
        return true;
    }

    /// <summary>Asks for something else of the same person or period: 张伟这个月完成多少，能拿多少提成; 另外他排第几.</summary>
    public static bool GoesOnAbout(Frame frame, Intent intent, Clause clause)
    {
        if (!IsQuestion(intent) || !IsQuestion(frame.Intent) || clause.HasSomeone || clause.HasCustomer) return false;
        if (frame.Intent == intent && Echoes.AsksOfOtherKind(frame, clause) || Coordination.Opens(clause)) return true;
        return SpeaksOfHim(clause) || clause.Before != Break.Sentence && !clause.HasAny(Newly) && !clause.Says("再");
    }

    private static bool SpeaksOfHim(Clause clause) => (clause.Says("他") || clause.Says("她")) && !clause.Says("他们") && !clause.Says("其他");

    private static bool JoinsByKind(Frame frame, Intent intent, Clause clause) => frame.Intent switch
    {
        Intent.Nothing or Intent.UndoLast or Intent.Help => false,
        Intent.ReleaseCustomer or Intent.ClaimCustomer => IsWhyItGoes(intent, clause) || IsDetail(frame, intent, clause),
        Intent.AddCustomer => IsOfNewCustomer(frame, intent, clause),
        Intent.MoveStage => clause.Has(Sense.Expect) || !clause.HasCustomer && clause.Before != Break.Sentence && StageRules.Closes(clause),
        Intent.AskPipeline => IsStageAskedOf(intent, clause),
        Intent.AskPk => IsRankAskedOf(intent, clause),
        Intent.SignDeal => IsWithWhom(intent, clause) || IsDetail(frame, intent, clause),
        Intent.LogExpense => IsWhatWasBought(intent, clause) || IsDetail(frame, intent, clause),
        Intent.PlanFollowUp => IsOfPlan(frame, intent, clause),
        Intent.AmendLast => JoinsCorrection(frame, intent, clause),
        Intent.LoseDeal => IsHowItWasLost(frame, intent, clause) || IsSupposedReason(intent, clause) || IsDetail(frame, intent, clause),
        Intent.NoteCustomer => IsOfRival(frame, intent, clause) || IsToBeKept(intent, clause) || IsDetail(frame, intent, clause),
        Intent.ExplainFigure => IsOfFigure(intent, clause),
        Intent.LogComplaint => IsWhatIsWrong(intent, clause) || IsDetail(frame, intent, clause),
        _ => IsDetail(frame, intent, clause),
    };

    // 宏达成交5万，跟老王一起跑的，他四成: who shares the deal.
    private static bool IsWithWhom(Intent intent, Clause clause) =>
        intent is Intent.LogVisit or Intent.PlanFollowUp && !clause.IsEnglish && clause.HasMember && !clause.HasCustomer && clause.Before != Break.Sentence && clause.Mood == Mood.Plain && (clause.Says("一起") || clause.Says("一块"));

    private static bool IsWhyItGoes(Intent intent, Clause clause) => intent is Intent.LoseDeal && clause.Before != Break.Sentence && !clause.HasCustomer;

    // 合同36万，先签了一半18万: of the whole that was named before, so much was signed.
    private static bool IsSignedPart(Frame frame, Intent intent, Clause clause) =>
        frame.Intent == Intent.SignDeal && intent == Intent.SignDeal && !clause.IsEnglish && !clause.HasCustomer && clause.Before != Break.Sentence
        && clause.Says("先") && !frame.Clauses.Any(other => other.Tokens.Any(token => token.Is(Sense.Sign) && token.Is(Sense.Done)));

    private static bool IsOfNewCustomer(Frame frame, Intent intent, Clause clause) =>
        intent == Intent.SetTier && (!HasOtherCustomer(frame, clause) || clause.Customers.All(customer => Slots.CustomerSlots.IsReferrer(clause, customer))) || intent == Intent.RecordPayment && !clause.HasAmount && !clause.HasCustomer && clause.HasAny(Sources) || intent == Intent.LogVisit && (!clause.HasAny(Meetings) || clause.HasAny(Sources) && !clause.HasCustomer);

    // "log a complaint from Lockwood, our driver left the boxes at the wrong door": what went wrong, done by nobody in particular.
    private static bool IsWhatIsWrong(Intent intent, Clause clause) =>
        intent is Intent.LogVisit or Intent.RecordDelivery or Intent.MoveStage && clause.Before != Break.Sentence && !clause.HasCustomer && !clause.Has(Sense.Me) && clause.HasAny(SenseSet.Of(Sense.Late, Sense.Damage, Sense.Rude, Sense.Invoice)) && clause.FutureDay() is null;

    // "cakes for the office, bought today"
    private static bool IsWhatWasBought(Intent intent, Clause clause) =>
        intent == Intent.SignDeal && clause.IsEnglish && !clause.HasCustomer && !clause.HasAmount && clause.WordOf(Sense.Sign) is "bought" or "got" or "purchased" or "took" or "ordered";

    // "pipeline, quote stage only"
    private static bool IsStageAskedOf(Intent intent, Clause clause) => intent == Intent.MoveStage && clause.IsEnglish && !clause.HasCustomer && !clause.Has(Sense.Done) && clause.Before != Break.Sentence;

    private static bool IsRankAskedOf(Intent intent, Clause clause) => intent == Intent.AskRanking && clause.Before != Break.Sentence && !clause.HasDate && !clause.HasSomeone;

    private static bool IsOfPlan(Frame frame, Intent intent, Clause clause) => intent is Intent.LogVisit or Intent.Nothing && !HasOtherCustomer(frame, clause) && !clause.Has(Sense.Done);

    // What the figure that is asked about is, not a question of its own.
    private static bool IsOfFigure(Intent intent, Clause clause) => intent is Intent.AskCommission && !clause.HasSomeone && !clause.HasDate && !clause.Says("多少");

    private static bool IsHowItWasLost(Frame frame, Intent intent, Clause clause) =>
        clause.Before != Break.Sentence && !HasOtherCustomer(frame, clause) && TellsHowItWasLost(intent, clause);

    // 竞品盯上了五月花，昨天也去报价了; 预算大概二十万，再多没戏
    private static bool IsOfRival(Frame frame, Intent intent, Clause clause) =>
        clause.Before != Break.Sentence && !clause.HasCustomer && !clause.Has(Sense.Me)
        && (intent is Intent.MoveStage or Intent.LogVisit && frame.Clauses.Any(other => other.Has(Sense.Rival)) && clause.Says("也") || intent == Intent.LoseDeal && (clause.Says("再多") || clause.Says("再高") || clause.Says("超过") || clause.Says("more than that")));

    // 丢了，竞品报价更低，最后签给别家了
    private static bool TellsHowItWasLost(Intent intent, Clause clause) =>
        intent is Intent.SignDeal or Intent.MoveStage or Intent.NoteCustomer or Intent.RecordPayment or Intent.LoseDeal or Intent.LogComplaint && clause.Mood == Mood.Plain && !clause.HasCustomer;

    // "dead deal, too pricey apparently"
    private static bool IsSupposedReason(Intent intent, Clause clause) =>
        intent == Intent.Nothing && clause.Mood == Mood.Rumour && clause.IsEnglish && !clause.HasCustomer && clause.Before != Break.Sentence && clause.HasAny(SenseSet.Of(Sense.Expensive, Sense.NoBudget, Sense.Timing, Sense.BadFit, Sense.Relation));

    // "their budget is 400k, please remember": no plan, a note.
    private static bool IsToBeKept(Intent intent, Clause clause) =>
        intent == Intent.PlanFollowUp && clause.IsEnglish && !clause.HasCustomer && !clause.HasDate && clause.Before != Break.Sentence && clause.WordOf(Sense.Remind) is "remember" or "remember that" or "don't forget";

    private static bool JoinsCorrection(Frame frame, Intent intent, Clause clause) =>
        frame.Clauses.Count < MostOfCorrection && intent != Intent.UndoLast && !IsQuestion(intent) && clause.Mood != Mood.Question && !clause.HasCustomer;

    private static bool TellsCostOrNextStep(Frame frame, Intent intent, Clause clause) =>
        frame.Intent == Intent.LogVisit && (intent == Intent.LogExpense || intent == Intent.PlanFollowUp && !clause.Has(Sense.Remind)) && !HasOtherCustomer(frame, clause);

    // 回了十万，还欠一半: a topic that is told, not asked, right after a record; or an apology in the midst of one.
    private static bool IsAside(Frame frame, Intent intent, Clause clause)
    {
        if (IsQuestion(frame.Intent) || frame.Intent == Intent.Nothing) return false;
        if (intent == Intent.AmendLast) return frame.Intent != Intent.AmendLast;
        return IsQuestion(intent) && frame.Intent <= Intent.SetBudget && clause.Mood != Mood.Question && clause.Before != Break.Sentence
            && !clause.HasAny(Askers) && !clause.HasSomeone && !clause.HasDate;
    }

    // 没见到老总, 老板直接拍板: told of the customer at hand, not a record of its own.
    private static bool IsDetail(Frame frame, Intent intent, Clause clause) =>
        !IsQuestion(frame.Intent) && !HasOtherCustomer(frame, clause)
        && (intent == Intent.Nothing && clause.Mood is Mood.Denied or Mood.Rumour && !clause.Has(Sense.Rumour) || intent == Intent.NoteCustomer && !clause.Has(Sense.Note) && frame.Intent != Intent.NoteCustomer && clause.Before != Break.Sentence);

    // 定金到了，转生产: the next step of the same deal.
    private static bool IsNextStage(Frame frame, Clause clause) =>
        frame.Intent == Intent.MoveStage && !clause.IsEnglish && !clause.HasCustomer && clause.Tokens.Any(token => token.IsAny(Stages) && token.Is(Sense.MoveTo)) && !Array.Exists(StageSenses, stage => clause.Has(stage) && frame.Clauses.Any(other => other.Has(stage)));

    private static bool Continues(Frame frame, Clause clause)
    {
        if (IsNextStage(frame, clause)) return false;
        if (HasOtherCustomer(frame, clause) || HasOtherMember(frame, clause)) return false;
        if (Echoes.AsksOfOtherKind(frame, clause)) return false;
        if (IsQuestion(frame.Intent) && AsksAnew(clause)) return false;
        if (IsQuestion(frame.Intent)) return clause.Before != Break.Sentence && !(clause.HasDate && frame.Clauses.Any(other => other.HasDate) && clause.Before == Break.Joint);
        return !(clause.HasAmount && frame.Clauses.Any(other => other.HasAmount));
    }

    // 再看下工程组的: what is asked of somebody, announced by a word of its own.
    private static bool AsksAnew(Clause clause) =>
        !clause.IsEnglish && clause.HasSomeone && Array.Exists(Anew, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal));

    private static bool HasOtherCustomer(Frame frame, Clause clause) =>
        clause.Customers.Any(token => frame.Clauses.Any(other => other.HasCustomer) && !frame.Clauses.Any(other => other.Customers.Any(known => Same(known, token))))
        || clause.HasCustomer && !frame.Clauses.Any(other => other.HasCustomer) && UnknownNames.Find(frame) is not null;

    private static bool HasOtherMember(Frame frame, Clause clause) =>
        clause.HasSomeone && frame.Clauses.Any(other => other.HasSomeone);

    private static bool Same(Tokens.Token one, Tokens.Token other) =>
        one.Name!.Candidates.Count > 0 && one.Name.Candidates.SequenceEqual(other.Name!.Candidates);

    internal static bool IsQuestion(Intent intent) => intent >= Intent.AskAttainment;
}
