using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What one clause is about, by the tables of rules; null where it only tells more of what stands before or after it.</summary>
internal static class Recogniser
{
    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo);

    /// <summary>Every intent that some rule finds in the clause, whether or not it was taken.</summary>
    public static IEnumerable<Intent> Considered(Clause clause)
    {
        IntentRule[] rules = [.. TeamRules.Rows, .. QuestionRules.Rows, .. CustomerRules.Rows, .. DealRules.Rows];
        Intent?[] others = [ContactRules.Of(clause), clause.IsEnglish ? EnglishTopics.Of(clause) : null, NoteRules.Applies(clause) ? Intent.NoteCustomer : null, CorrectionRules.Amends(clause) ? Intent.AmendLast : null];
        return rules.Where(rule => rule.Applies(clause)).Select(rule => rule.Intent).Concat(others.OfType<Intent>()).Distinct();
    }

    private static readonly string[] Unmet = ["没见到", "没见着", "没碰到", "没碰上", "没约上", "没约到", "没联系上", "没打通", "没去成"];

    private static readonly string[] Guessing = ["i reckon ", "i think ", "i guess ", "i bet ", "i expect ", "i'd say ", "i suspect ", "i believe ", "reckon ", "i'm sure ", "pretty sure ", "i'm pretty sure ", "i'm fairly sure "];

    private static readonly string[] Planning = ["要花", "得花", "打算", "准备请", "想请", "预计", "大概要", "估计要", "要请"];

    public static Intent? Of(Clause clause)
    {
        if (CorrectionRules.Undoes(clause) || Retractions.Are(clause)) return Intent.UndoLast;
        if (IsNothing(clause)) return Intent.Nothing;
        if (IsAmendment(clause)) return Intent.AmendLast;
        if (IsReminder(clause)) return Intent.PlanFollowUp;
        if (CustomerRules.ClaimsPolitely(clause)) return Intent.ClaimCustomer;
        return clause.Mood == Mood.Question ? OfQuestion(clause) : OfStatement(clause);
    }

    private static bool IsAmendment(Clause clause) => clause.Mood != Mood.Question && CorrectionRules.Amends(clause);

    private static bool IsReminder(Clause clause) => clause.Has(Sense.Remind) && clause.Mood != Mood.Denied && !IsPutDown(clause);

    private static bool IsNothing(Clause clause) => clause.Mood is Mood.Wish or Mood.Hypothetical or Mood.CalledOff || clause.Mood == Mood.Rumour && !clause.Has(Sense.Note) || IsThanks(clause);

    // "ta for the help", "thanks for sorting that": chatter, whatever it is for.
    private static bool IsThanks(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,");
        return clause.IsEnglish && !clause.HasAmount && (text.TrimEnd(" .") is "we'll see" or "we will see" or "let's see" or "i'll see" or "we shall see" || IsThankYou(clause, text) || text.StartsWith("thanks for ") || text.StartsWith("thank you for ") || text.StartsWith("ta for ") || text.StartsWith("thx for ") || text.StartsWith("cheers for ") || text.StartsWith("thanks ever so ") || text.StartsWith("thanks again"));
    }

    // "thank you everybody", "well done team"
    private static bool IsThankYou(Clause clause, ReadOnlySpan<char> text) =>
        !clause.HasCustomer && (text.StartsWith("thank you") || text.StartsWith("thanks ") || text.StartsWith("well done") || text.StartsWith("cheers "));

    // "put down 450 for a fruit basket" reminds of nothing.
    private static bool IsPutDown(Clause clause) => clause.WordOf(Sense.Remind) is "put down" && ExpenseRules.IsExpense(clause) || clause.WordOf(Sense.Remind) is "put" or "put down" && clause.Has(Sense.Absence) && clause.HasMember;

    // "…, third quarter of 2027?" goes on with what was asked.
    private static bool IsOnlyDate(Clause clause) => clause.Before != Break.Sentence && clause.HasDate && clause.Tokens.All(token => token.Kind == TokenKind.Date || token.Is(Sense.Joint) || clause.All(TokenKind.Date).Any(date => date.Span.Contains(token.Span)));

    private static Intent? OfQuestion(Clause clause) => IsOnlyDate(clause) ? null : Chatter.IsRhetorical(clause) ? Intent.Nothing : HelpRules.IsAsked(clause) ? Intent.Help : (clause.IsEnglish ? EnglishTopics.Of(clause) : null) ?? First(QuestionRules.Rows, clause) ?? (EnglishHelp.IsAsked(clause) ? Intent.Help : Intent.Nothing);

    private static Intent? OfStatement(Clause clause)
    {
        if (First(TeamRules.Rows, clause) is { } order) return clause.Mood == Mood.Denied ? Intent.Nothing : order;
        if (clause.Has(Sense.Note) && TierWords.Find(clause) is null && NoteRules.Applies(clause) && !TellsMoney(clause) && !TellsMeeting(clause)) return Intent.NoteCustomer;
        if ((First(QuestionRules.Rows, clause) ?? PlainNoun(clause)) is { } topic) return Chatter.Is(clause) ? Intent.Nothing : topic;
        return Chases(clause) ? Intent.PlanFollowUp : OfTold(clause);
    }

    private static Intent? OfTold(Clause clause)
    {
        var deed = First(CustomerRules.Rows, clause) ?? OfDeed(clause) ?? Noun(clause);
        if (OthersDeeds.Are(clause, deed) || OthersWords.Tell(clause, deed) || IsInProspect(clause, deed) || IsNoBusiness(clause, deed)) return Intent.Nothing;
        if (clause.Mood is not (Mood.Denied or Mood.Almost)) return deed;
        return OfDenial(clause, deed) ?? (deed is null && !IsUnmet(clause) ? null : Intent.Nothing);
    }

    private static bool IsNoBusiness(Clause clause, Intent? deed) => PrivateLife.Is(clause, deed) || Whereabouts.Are(clause, deed) || Guests.Did(clause, deed);

    private static bool IsInProspect(Clause clause, Intent? deed) =>
        deed is { } intent && (clause.IsEnglish ? EnglishProspects.Are(clause, intent) : ChineseProspects.Are(clause, intent));

    // 今天没见到云杉的人: the verb stands in the denial.
    private static bool IsUnmet(Clause clause) => !clause.IsEnglish && clause.HasCustomer && Array.Exists(Unmet, clause.Says);

    private static Intent? PlainNoun(Clause clause) => IsNoun(clause) ? EnglishTopics.OfNoun(clause) : null;

    // "my numbers for this month": a question without any word that asks.
    private static Intent? Noun(Clause clause) =>
        IsNoun(clause) && !clause.Has(Sense.Done) && clause.Before is Break.Sentence or Break.Joint ? EnglishTopics.Of(clause) : null;

    private static bool IsNoun(Clause clause) => clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasCustomer && !clause.HasAmount && !clause.Has(Sense.Negation) && (!clause.Has(Sense.Future) || clause.Has(Sense.Agenda)) && !clause.Has(Sense.Undo) && !StrangeWords.In(clause);

    // "Two Rivers complained no one calls them back", 最头痛旺季送不到: the denial is what they complain of or suffer from.
    private static Intent? OfDenial(Clause clause, Intent? deed)
    {
        if (clause.First(Sense.Negation) is not { } denial) return null;
        if (deed == Intent.LogComplaint && clause.First(Sense.Complain)!.Span.End <= denial.Span.Start) return deed;
        return clause.HasCustomer && clause.First(Sense.Pain) is { } pain && pain.Span.End <= denial.Span.Start ? Intent.NoteCustomer : null;
    }

    // "chase Westbrook for the signed copy next week"
    private static bool Chases(Clause clause) => clause.IsEnglish && clause.HasCustomer && !clause.HasAmount && clause.Mood == Mood.Plain && clause.StartsWith(Sense.Follow) && !clause.First(Sense.Follow)!.Is(Sense.Done);

    // 款打过来了你给我记上四万七: what is to be noted is a record of its own.
    private static bool TellsMoney(Clause clause) => EnglishMoney.HasCome(clause) || clause.HasAmount && clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Refund)) && (token.Is(Sense.Done) || token.Span.Length > 1 && !clause.IsEnglish));

    // "note this down, i visited Lockwood": what was done is told, not something about the customer.
    private static bool TellsMeeting(Clause clause) =>
        clause.IsEnglish && clause.First(Sense.Note) is { } note && clause.FirstOf(Meetings) is { } meeting && (meeting.Is(Sense.Done) || clause.Between(meeting.Span.End, clause.Span.End).TrimStart().StartsWith("done")) && meeting.Span.Start >= note.Span.End
        && (clause.Between(note.Span.End, meeting.Span.Start).Trim(" :").IsEmpty || clause.Tokens.Any(token => token.Is(Sense.Me) && token.Span.Start >= note.Span.End && token.Span.End <= meeting.Span.Start));

    private static Intent? OfDeed(Clause clause)
    {
        if (First(DealRules.Rows, clause) is { } deal) return IsStillAhead(clause, deal) ? Later(clause, deal) : deal;
        if (NoteRules.IsOfAmount(clause)) return Intent.NoteCustomer;
        if (ContactRules.Of(clause) is { } meeting) return meeting;
        return NoteRules.Applies(clause) ? Intent.NoteCustomer : null;
    }

    // 下周三去宏达签合同 is an errand; 宏达下周付款 is no command at all.
    private static Intent Later(Clause clause, Intent deal) =>
        !IsGuess(clause) && !(deal == Intent.RecordPayment && clause.IsEnglish && !clause.Has(Sense.Me)) && !Reaching.IsAll(clause) && clause.HasCustomer && clause.HasAny(SenseSet.Of(Sense.GoTo, Sense.Visit, Sense.Call, Sense.Intend, Sense.Send)) ? Intent.PlanFollowUp : Intent.Nothing;

    // "I reckon Lockwood will land at 50k"
    private static bool IsGuess(Clause clause) => clause.IsEnglish && Array.Exists(Guessing, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,").StartsWith(word, StringComparison.Ordinal));

    private static bool IsStillAhead(Clause clause, Intent deal) => deal switch
    {
        Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund or Intent.RecordDelivery => DealTense.IsHistory(clause) || clause.Has(Sense.Doubt) && !clause.Has(Sense.Done) || DealTense.IsAhead(clause),
        Intent.LogExpense => IsBudgeted(clause),
        Intent.LoseDeal => DealTense.IsFeared(clause),
        Intent.MoveStage => DealTense.IsAhead(clause) && !clause.Has(Sense.Expect),
        _ => false,
    };

    // 预计要花500
    private static bool IsBudgeted(Clause clause) => !clause.IsEnglish && !clause.Has(Sense.Done) && !clause.Says("花了") && (clause.Has(Sense.Expect) || Array.Exists(Planning, clause.Says));

    private static Intent? First(IntentRule[] rules, Clause clause)
    {
        foreach (var rule in rules)
        {
            if (rule.Applies(clause)) return rule.Intent;
        }

        return null;
    }
}
