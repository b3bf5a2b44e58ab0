using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Words;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Whether a clause with an intent of its own still belongs to the frame before it; if so it is put there.</summary>
internal static class Joining
{
    public static bool Joins(Frame frame, Intent intent, Clause clause)
    {
        if (IsQuestion(intent) && IsAside(frame, clause) || intent == Intent.AmendLast && frame.Intent is not (Intent.Nothing or Intent.AmendLast) && !IsQuestion(frame.Intent))
        {
            frame.Add(clause);
            return true;
        }

        if (frame.Intent == intent && Continues(frame, clause))
        {
            frame.Add(clause);
            return true;
        }

        return frame.Intent switch
        {
            Intent.LogVisit => JoinsVisit(frame, intent, clause),
            Intent.AddCustomer => intent == Intent.LogVisit && !clause.HasAny(SenseSet.Of(Sense.Done, Sense.Visit, Sense.Online, Sense.Demo)) && AddTo(frame, clause),
            Intent.MoveStage => clause.Has(Sense.Expect) && AddTo(frame, clause),
            Intent.PlanFollowUp => intent is Intent.LogVisit or Intent.Nothing && !HasOtherCustomer(frame, clause) && !clause.Has(Sense.Done) && AddTo(frame, clause),
            Intent.AmendLast => frame.Clauses.Count < 6 && intent is not Intent.UndoLast && !IsQuestion(intent) && clause.Mood != Mood.Question && !clause.HasCustomer && AddTo(frame, clause),
            Intent.Nothing or Intent.UndoLast or Intent.Help => false,
            _ => IsDetail(frame, intent, clause) && AddTo(frame, clause),
        };
    }

    // 回了十万，还欠一半: a topic that is told, not asked, right after a record.
    private static bool IsAside(Frame frame, Clause clause) =>
        frame.Intent < Intent.SetTarget && frame.Intent != Intent.Nothing && clause.Mood != Mood.Question && !clause.Has(Sense.Show) && clause.Before != Break.Sentence && !clause.HasMember && !clause.HasTeam && !clause.HasDate && !clause.Has(Sense.Me);

    private static bool JoinsVisit(Frame frame, Intent intent, Clause clause)
    {
        if (HasOtherCustomer(frame, clause)) return false;
        if (intent == Intent.LogExpense || intent == Intent.PlanFollowUp && !clause.Has(Sense.Remind))
        {
            frame.Asides.Add(clause);
            return true;
        }

        return IsDetail(frame, intent, clause) && AddTo(frame, clause);
    }

    // 没见到老总, 老板直接拍板: told of the customer at hand, not a record of its own.
    private static bool IsDetail(Frame frame, Intent intent, Clause clause) =>
        !IsQuestion(frame.Intent) && !HasOtherCustomer(frame, clause)
        && (intent == Intent.Nothing && clause.Mood == Mood.Denied || intent == Intent.NoteCustomer && !clause.Has(Sense.Note) && frame.Intent != Intent.NoteCustomer && clause.Before != Break.Sentence);

    private static bool Continues(Frame frame, Clause clause)
    {
        if (HasOtherCustomer(frame, clause) || HasOtherMember(frame, clause)) return false;
        if (IsQuestion(frame.Intent)) return clause.Before != Break.Sentence && !(clause.HasDate && frame.Clauses.Any(other => other.HasDate) && clause.Before == Break.Joint);
        return !(clause.HasAmount && frame.Clauses.Any(other => other.HasAmount));
    }

    private static bool HasOtherCustomer(Frame frame, Clause clause) =>
        clause.Customers.Any(token => frame.Clauses.Any(other => other.HasCustomer) && !frame.Clauses.Any(other => other.Customers.Any(known => Same(known, token))))
        || clause.HasCustomer && !frame.Clauses.Any(other => other.HasCustomer) && UnknownNames.Find(frame) is not null;

    private static bool HasOtherMember(Frame frame, Clause clause) =>
        (clause.HasMember || clause.HasTeam) && frame.Clauses.Any(other => other.HasMember || other.HasTeam);

    private static bool Same(Tokens.Token one, Tokens.Token other) =>
        one.Name!.Candidates.Count > 0 && one.Name.Candidates.SequenceEqual(other.Name!.Candidates);

    private static bool AddTo(Frame frame, Clause clause)
    {
        frame.Add(clause);
        return true;
    }

    internal static bool IsQuestion(Intent intent) => intent >= Intent.AskAttainment;
}
