using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Puts clauses together that tell of the same thing.</summary>
internal static class FrameBuilder
{
    private const int LongestCorrection = 30;
    private const int MostStrokes = 7;
    private const int LongestStroke = 12;

    // Blanks in "…, or so I heard from him".
    private const int MostOfAttribution = 5;

    private static readonly SenseSet Again = SenseSet.Of(Sense.Again, Sense.GoTo, Sense.Visit, Sense.Call, Sense.Follow, Sense.NextTime, Sense.Agreed, Sense.Intend);

    private static readonly Sense[] Kept = [Sense.Budget, Sense.Decide, Sense.Pain];

    private static readonly string[] Consequences = ["早", "就", "肯定", "说不定", "也许", "都", "would", "might", "could"];

    // A meeting that is called off loses no deal.
    private static readonly SenseSet Appointments = SenseSet.Of(Sense.Meet, Sense.Visit, Sense.Call);

    private static readonly string[] Declining = ["没答应", "没同意", "拒绝了", "推掉了", "婉拒", "回绝", "没去成", "去不了", "不去了", "不用了", "取消了"];

    public static List<Frame> Build(Message message)
    {
        var mended = SlipMending.Mend(message);
        if (FreeText.Of(mended) is { } text) return [text];
        var clauses = ClauseSplitter.Split(mended);
        if (Alone(mended, clauses) is { } alone) return [new Frame(alone, clauses)];
        var frames = new List<Frame>();
        var waiting = new List<Clause>();
        for (var i = 0; i < clauses.Count;)
        {
            if (Fictions.Open(clauses[i]))
            {
                frames.Add(new Frame(Intent.Nothing, [.. waiting, .. clauses.GetRange(i, clauses.Count - i)]));
                waiting.Clear();
                break;
            }

            if (WholeSentences.StartingAt(clauses, i) is { } whole)
            {
                frames.Add(new Frame(whole.Intent, [.. waiting, .. clauses.GetRange(i, whole.End - i)]));
                waiting.Clear();
                i = whole.End;
                continue;
            }

            if (IsHeading(clauses, i)) waiting.Add(clauses[i++]);
            else Take(frames, waiting, clauses[i++]);
        }

        if (frames.Count == 0 && OnlyStrokes(waiting) is { } deal) frames.Add(deal);
        return [.. frames.Select(Retold.Of).SelectMany(Distribution.Of)];
    }

    // "- Weekend Club – signed, 9.5k": a line that opens with nothing but a customer tells of them what follows.
    private static bool IsHeading(List<Clause> clauses, int index) =>
        index > 0 && index + 1 < clauses.Count && clauses[index].Before == Break.Sentence && clauses[index + 1].Before == Break.Comma && !clauses[index + 1].HasCustomer && clauses[index].IsEnglish
        && (!clauses[index].Message.Masked.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff') || Recogniser.Of(clauses[index + 1]) is not null)
        && clauses[index].Tokens is [{ IsCustomer: true }] && clauses[index].Between(clauses[index].Span.Start, clauses[index].Span.End).Trim().Length == clauses[index].Tokens[0].Span.Length;

    // What makes the whole message one thing.
    private static Intent? Alone(Message message, List<Clause> clauses)
    {
        if (CorrectionRules.IsOnlyDenial(message, clauses) || CorrectionRules.IsOnlyValue(message, clauses) || BareFields.Are(message, clauses) || SharedWith.IsAll(message)) return Intent.AmendLast;
        if (HelpRules.IsAsked(message, clauses)) return Intent.Help;
        if (BareWhy.Is(message, clauses)) return Intent.ExplainFigure;
        return clauses.Exists(TeamRules.Objects) && !clauses.Exists(clause => clause.Has(Sense.Explain) && clause.HasAmount) ? Intent.RaiseObjection : null;
    }

    private static void Take(List<Frame> frames, List<Clause> waiting, Clause clause)
    {
        var current = frames.Count > 0 ? frames[^1] : null;
        if (current is not null && Turned(current, clause) is { } turned)
        {
            frames[^1] = new Frame(turned, [.. current.Clauses, clause]);
            return;
        }

        var intent = Recogniser.Of(clause);
        if (waiting.Count > 0 && Joined(waiting, ref clause, intent) is { } both) intent = both;
        if (current is not null && SaysAgain(frames, current, clause, intent)) return;
        if (intent is { } known) TakeKnown(frames, waiting, clause, known);
        else TakeMore(frames, waiting, clause);
    }

    // What the clause makes of the frame before it: lost after all, a new customer too, taken back.
    private static Intent? Turned(Frame current, Clause clause)
    {
        if (GivesUp(current, clause)) return Intent.ReleaseCustomer;
        if (EndsInLoss(current, clause)) return Intent.LoseDeal;
        if (IsDoneAfterAll(current, clause) || IsCountedAsVisit(current, clause)) return Intent.LogVisit;
        if (IsLostAfterAll(current, clause)) return Intent.LoseDeal;
        if (Settles(current, clause)) return Intent.ResolveComplaint;
        if (RemindsOf(current, clause)) return Intent.PlanFollowUp;
        if (Allotments.Completes(current, clause)) return current.Intent == Intent.AskBudget ? Intent.SetBudget : Intent.SetTarget;
        if (AddsToo(current, clause)) return Intent.AddCustomer;
        return ComesToNothing(current, clause) ? Intent.Nothing : null;
    }

    private static bool ComesToNothing(Frame current, Clause clause) => TakesBack(current, clause) || Declines(current, clause) || Misses.Undo(current, clause) || Undercuts.Undo(current, clause);

    // 老板说不做了，退回公海吧: why the customer goes back, not an order that was lost.
    private static bool GivesUp(Frame current, Clause clause) =>
        current.Intent == Intent.LoseDeal && !clause.HasCustomer && clause.Has(Sense.Release) && clause.Mood == Mood.Plain && (clause.Has(Sense.Pool) || clause.WordOf(Sense.Release).Length > 2)
        && !current.Clauses.Any(other => other.HasAmount || other.Has(Sense.Order) || other.WordOf(Sense.Lose).Contains('丢', StringComparison.Ordinal) || other.WordOf(Sense.Lose).Contains("lost", StringComparison.Ordinal));

    // 打车去见江山的王总，聊了年框合同: the talk tells that they met.
    private static bool IsDoneAfterAll(Frame current, Clause clause) =>
        current.Intent == Intent.PlanFollowUp && !clause.IsEnglish && !clause.HasCustomer && clause.Before != Break.Sentence && clause.Mood == Mood.Plain && clause.Tokens.Any(token => token.Is(Sense.Done) && token.Is(Sense.Talk))
        && !current.Clauses.Any(other => other.Has(Sense.Remind) || other.Has(Sense.Future) || other.FutureDay() is not null || other.Mood != Mood.Plain);

    // 请李总吃饭花了500，算是拜访了吧
    private static bool IsCountedAsVisit(Frame current, Clause clause) =>
        current.Intent == Intent.LogExpense && !clause.IsEnglish && !clause.HasCustomer && clause.Before != Break.Sentence && clause.Has(Sense.Visit) && (clause.Says("算是") || clause.Says("算一次") || clause.Says("算拜访") || clause.Says("也算"));

    // 换了采购总监，跟竞品关系好，这单没戏了: what was told before is why.
    private static bool IsLostAfterAll(Frame current, Clause clause) =>
        current.Intent == Intent.NoteCustomer && !clause.IsEnglish && !clause.HasCustomer && clause.Before != Break.Sentence && clause.Mood == Mood.Plain && clause.Has(Sense.Lose)
        && !current.Clauses.Any(other => other.Has(Sense.Note) || other.HasAmount) && Recogniser.Of(clause) == Intent.LoseDeal;

    // 关于宏达的投诉，现已解决: the complaint is only named.
    private static bool Settles(Frame current, Clause clause) =>
        current.Intent == Intent.LogComplaint && current.Clauses.Count == 1 && clause.Before != Break.Sentence && !clause.HasCustomer && clause.Has(Sense.Solved) && clause.Mood == Mood.Plain
        && current.Clauses[0].First(Sense.Complain) is { } complaint && (IsOnlyNamed(current.Clauses[0], complaint) || current.Clauses[0].Message.Masked.CharAt(complaint.Span.Start - 1) == '的' && current.Clauses[0].Between(complaint.Span.End, current.Clauses[0].Span.End).Trim(" 问题一事").IsEmpty);

    // "Two Bridges complaint - all settled now"
    private static bool IsOnlyNamed(Clause clause, Tokens.Token complaint) =>
        clause.IsEnglish && clause.Between(complaint.Span.Start, complaint.Span.End) is "complaint" or "complaints" && clause.Between(complaint.Span.End, clause.Span.End).Trim().IsEmpty && clause.Customers.Any(customer => clause.Between(customer.Span.End, complaint.Span.Start).Trim() is "" or "'s");

    // 10月8号找江山谈续约，提醒我: the reminder is for what was said before it.
    private static bool RemindsOf(Frame current, Clause clause) =>
        current.Intent is Intent.LogVisit or Intent.SignDeal or Intent.PlanFollowUp or Intent.Nothing or Intent.MoveStage or Intent.RecordPayment && clause.Has(Sense.Remind) && clause.Mood == Mood.Plain && clause.Before != Break.Sentence
        && clause.Tokens.All(token => token.Kind == TokenKind.Word && (token.Is(Sense.Remind) || token.Is(Sense.Me) || token.Is(Sense.Imperative) || token.Is(Sense.Joint)))
        && current.Clauses.Any(other => other.HasCustomer) && current.Clauses.Any(other => other.FutureDay() is not null);

    // 领导让我明天去江山，我没答应
    private static bool Declines(Frame current, Clause clause) =>
        !clause.HasCustomer && clause.Before != Break.Sentence
        && current.Intent == Intent.PlanFollowUp && Array.Exists(Declining, clause.Says);

    // What is only understood by the frame before it.
    private static bool SaysAgain(List<Frame> frames, Frame current, Clause clause, Intent? intent)
    {
        if (intent == Intent.Nothing && current.Intent == Intent.Nothing && Asked(current, clause) is { } asked) frames[^1] = asked;
        else if (Joining.IsQuestion(current.Intent) && Echoes.Completes(current, intent, clause)) current.Add(clause);
        else if (IsNamedInQuestion(current, clause, intent)) current.Add(clause);
        else if (NotesMore(current, clause, intent)) frames.Add(new Frame(Intent.NoteCustomer, [clause]));
        else if (intent is null && PlansAfterDenial(current, clause)) frames.Add(new Frame(Intent.PlanFollowUp, [clause]));
        else if (Echoes.Repeats(current, intent, clause)) frames.Add(new Frame(IsMeetingToCome(current, clause) ? Intent.PlanFollowUp : current.Intent, [clause]) { Origin = current });
        else return false;
        return true;
    }

    // "saw Lockwood on the 3rd and Flint on the 5th": a day that may lie behind us does, where the meeting before it was told.
    private static bool IsMeetingToCome(Frame current, Clause clause) =>
        current.Intent == Intent.LogVisit && clause.FutureDay() is { Date: { } date } && !(clause.IsEnglish && date.Day(Direction.Back) <= clause.Message.Today && current.Clauses[0].Has(Sense.Done) && clause.Before != Break.Sentence);

    // 预算大概五十万，拍板的是老板娘: two things to be kept of one customer.
    private static bool NotesMore(Frame current, Clause clause, Intent? intent) =>
        current.Intent == Intent.NoteCustomer && intent is null or Intent.NoteCustomer && !clause.IsEnglish && !clause.HasCustomer && clause.Before != Break.Sentence && clause.Mood == Mood.Plain
        && Array.Exists(Kept, aspect => clause.Has(aspect)) && !Array.Exists(Kept, aspect => clause.Has(aspect) && current.Clauses.Any(other => other.Has(aspect))) && current.Clauses.Any(other => Array.Exists(Kept, other.Has));

    // "could you add a new account, Juniper Lane Hotel?"
    private static bool IsNamedInQuestion(Frame current, Clause clause, Intent? intent) =>
        current.Intent == Intent.AddCustomer && intent == Intent.Nothing && clause.IsAsked && clause.IsEnglish && !clause.HasAny(SenseSet.Of(Sense.Ask, Sense.AskStart)) && UnknownNames.Opening(clause) is not null;

    // 今天没见到云杉的人，周五再跑一趟: what was not done is to be done another day.
    private static bool PlansAfterDenial(Frame current, Clause clause) =>
        current.Intent == Intent.Nothing && current.Clauses[^1].Mood == Mood.Denied && current.Clauses.Any(other => other.HasCustomer) && !clause.HasCustomer && !clause.HasAmount && !clause.HasSomeone && clause.Mood == Mood.Plain && !clause.Has(Sense.Done)
        && clause.FutureDay() is not null && clause.HasAny(Again);

    // 那单, 定了6万 / 去年3月的拜访次数, 与今年3月各是多少: known only by both together.
    private static Intent? Joined(List<Clause> waiting, ref Clause clause, Intent? intent)
    {
        if (clause.Before == Break.Sentence || !(intent is null || intent == Intent.Nothing && clause.Mood == Mood.Question)) return null;
        var joined = Clause.Join(waiting[^1], clause);
        if (joined.Mood != clause.Mood) joined = Clause.Join(waiting[^1].NamesOnly(), clause);
        if (joined.Mood != clause.Mood || Recogniser.Of(joined) is not { } both || both == Intent.Nothing) return Noted(waiting, ref clause);
        waiting.RemoveAt(waiting.Count - 1);
        clause = joined;
        return both;
    }

    // 五月花的采购换人了，新来的姓孙，说话管用: told of whom a clause further back named.
    private static Intent? Noted(List<Clause> waiting, ref Clause clause)
    {
        if (clause.IsEnglish || clause.HasCustomer || waiting.FindLast(one => one.HasCustomer) is not { } named || Clause.Join(named.NamesOnly(), clause) is var joined && Recogniser.Of(joined) != Intent.NoteCustomer) return null;
        clause = Clause.Join(named.NamesOnly(), clause);
        return Intent.NoteCustomer;
    }

    // 云锦，定制，6万5，30天: each stroke says a slot, and only all of them together a deal.
    private static Frame? OnlyStrokes(List<Clause> waiting)
    {
        if (waiting.Count is < 2 or > MostStrokes || !waiting.TrueForAll(one => one.Mood == Mood.Plain && one.Span.Length <= LongestStroke)) return null;
        var joined = waiting.Aggregate(Clause.Join);
        if (joined.IsEnglish || joined.Customers.Count() != 1 || Recogniser.Of(joined) is not { } intent) return null;
        return intent == Intent.SetProfit || intent == Intent.SignDeal && SignRules.IsTerse(joined) ? new Frame(intent, [joined]) : null;
    }

    // 上个月丢了哪些单, 什么原因: two questions that make one.
    private static Frame? Asked(Frame before, Clause clause)
    {
        if (clause.Before == Break.Sentence || clause.Mood != Mood.Question || before.Clauses[^1].Mood != Mood.Question) return null;
        var joined = Clause.Join(before.Clauses[^1], clause);
        return joined.Mood == Mood.Question && Recogniser.Of(joined) is { } intent && intent != Intent.Nothing ? new Frame(intent, [joined]) : null;
    }

    private static void TakeMore(List<Frame> frames, List<Clause> waiting, Clause clause)
    {
        var current = frames.Count > 0 ? frames[^1] : null;
        if (current is null)
        {
            waiting.Add(clause);
            return;
        }

        if (NextSteps.Takes(frames, clause, null)) return;

        // What is asked or said after an apology is no correction.
        if (current.Intent == Intent.AmendLast && (clause.Mood == Mood.Question || clause.Span.Length > LongestCorrection)) return;
        foreach (var frame in Lists.SaysOfAll(clause) ? Lists.Trailing(frames) : [current])
        {
            frame.Add(clause);
        }
    }

    // "my sister's shop had its best week, took 40k": it goes on about somebody else.
    private static bool IsOfRumour(Frame current, Intent intent, Clause clause) =>
        current.Intent == Intent.Nothing && clause.Before != Break.Sentence && !clause.HasCustomer && (intent <= Intent.LogExpense || intent == Intent.AskReceivables && clause.Mood == Mood.Plain && !clause.Has(Sense.Show)) && current.Clauses.Any(other => other.Mood == Mood.Rumour);

    // 要不是价格，恒泰早签了: what would have been.
    private static bool IsOfCondition(Frame current, Intent intent, Clause clause) =>
        current.Intent == Intent.Nothing && current.Clauses[^1].Mood == Mood.Hypothetical && clause.Before != Break.Sentence && intent <= Intent.LogExpense && (!clause.HasAmount || clause.Says("早"))
        && (Array.Exists(Consequences, clause.Says) || clause.IsEnglish && !clause.Has(Sense.Done));

    // "Lockwood postponed the project, deal lost"
    private static bool EndsInLoss(Frame current, Clause clause) =>
        current.Intent == Intent.Nothing && clause.IsEnglish && clause.Mood == Mood.Plain && clause.Has(Sense.Lose) && !clause.HasCustomer && clause.Before != Break.Sentence
        && current.Clauses.All(other => other.Mood == Mood.CalledOff && !other.HasAny(Appointments)) && current.Clauses.Any(other => other.HasCustomer);

    // "met Lotus Tea at the fair, add them as a new customer"
    private static bool AddsToo(Frame current, Clause clause) =>
        current.Intent == Intent.LogVisit && clause.IsEnglish && clause.Has(Sense.Them) && !clause.HasCustomer && clause.Has(Sense.Add) && !current.Clauses.Any(other => other.HasCustomer);

    // "I was going to … but I'm calling that off"; "… won the job, apparently".
    private static bool TakesBack(Frame current, Clause clause)
    {
        if (clause.HasCustomer || !clause.IsEnglish || clause.Before == Break.Sentence) return false;
        if (clause.Mood == Mood.CalledOff) return current.Intent is Intent.PlanFollowUp or Intent.LogVisit;
        return clause.Mood == Mood.Rumour && current.Intent is Intent.SignDeal or Intent.RecordPayment or Intent.LoseDeal && (!current.Clauses.Any(other => other.HasCustomer) || clause.Words.Trim().Count(c => c == ' ') <= MostOfAttribution && !clause.HasQuantity && !clause.Has(Sense.Expensive));
    }

    // 输给了同行，云帆那20万的单: that it was lost was said before.
    private static bool IsLostBefore(List<Clause> waiting, Intent intent, Clause clause) =>
        intent == Intent.SignDeal && !clause.Has(Sense.Sign) && waiting.Exists(one => one.Has(Sense.Lose) && one.Mood == Mood.Plain);

    private static void TakeKnown(List<Frame> frames, List<Clause> waiting, Clause clause, Intent intent)
    {
        if (IsLostBefore(waiting, intent, clause)) intent = Intent.LoseDeal;
        var current = frames.Count > 0 ? frames[^1] : null;
        if (waiting.Exists(one => one.Tokens is [{ IsCustomer: true }] && one.Before == Break.Sentence)) current = null;
        if (current is not null && GoesOn(frames, current, clause, intent)) return;
        if (current is not null && Strokes.Before(current, clause, intent) is > 0 and var strokes)
        {
            waiting.AddRange(current.Clauses.TakeLast(strokes));
            frames[^1] = new Frame(current.Intent, current.Clauses.SkipLast(strokes)) { Origin = current.Origin };
        }

        if (Lists.Each(waiting, clause, intent) is { Count: > 1 } each) frames.AddRange(each);
        else frames.Add(new Frame(intent, [.. waiting, clause]) { Origin = current is not null && Joining.GoesOnAbout(current, intent, clause) ? current : null });
        waiting.Clear();
    }

    // What is known by itself, but adds to the frame before it or takes it back.
    private static bool GoesOn(List<Frame> frames, Frame current, Clause clause, Intent intent) =>
        CallsOff(frames, current, clause) || IsOfCallingOff(current, intent, clause) || IsOfRumour(current, intent, clause) || current.Intent == Intent.Nothing && PrivateLife.GoesOn(current.Clauses[^1], clause, intent) || IsOfCondition(current, intent, clause) || clause.Before != Break.Sentence && EnglishConditions.IsSupposed(current.Clauses[0])
        || NextSteps.Takes(frames, clause, intent) || Joining.Joins(current, intent, clause);

    // "never mind Lockwood tomorrow, scrap it": the plan, no record.
    private static bool IsOfCallingOff(Frame current, Intent intent, Clause clause) =>
        intent == Intent.UndoLast && current.Intent == Intent.Nothing && clause.IsEnglish && clause.Before != Break.Sentence && current.Clauses[^1].Mood == Mood.CalledOff;

    private static bool CallsOff(List<Frame> frames, Frame current, Clause clause)
    {
        if (current.Intent != Intent.PlanFollowUp || clause.Mood != Mood.CalledOff || clause.HasCustomer) return false;
        frames[^1] = new Frame(Intent.Nothing, [.. current.Clauses, clause]);
        return true;
    }
}
