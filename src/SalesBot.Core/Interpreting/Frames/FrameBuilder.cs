using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Puts clauses together that tell of the same thing.</summary>
internal static class FrameBuilder
{
    private const int LongestCorrection = 30;

    public static List<Frame> Build(Message message)
    {
        var mended = SlipMending.Mend(message);
        if (FreeText.Of(mended) is { } text) return [text];
        var frames = new List<Frame>();
        var waiting = new List<Clause>();
        var clauses = ClauseSplitter.Split(mended);
        if (CorrectionRules.IsOnlyDenial(mended, clauses) || CorrectionRules.IsOnlyValue(mended, clauses)) return [new Frame(Intent.AmendLast, clauses)];
        if (clauses.Count == 1 && CorrectionRules.AsksForHelp(clauses[0])) return [new Frame(Intent.Help, clauses)];
        for (var i = 0; i < clauses.Count;)
        {
            if (WholeSentences.StartingAt(clauses, i) is { } whole)
            {
                frames.Add(new Frame(whole.Intent, clauses.GetRange(i, whole.End - i)));
                i = whole.End;
                continue;
            }

            Take(frames, waiting, clauses[i++]);
        }

        return [.. frames.Select(Retold.Of).SelectMany(Distribution.Of)];
    }

    private static void Take(List<Frame> frames, List<Clause> waiting, Clause clause)
    {
        var current = frames.Count > 0 ? frames[^1] : null;
        if (current is not null && TakesBack(current, clause))
        {
            frames[^1] = new Frame(Intent.Nothing, [.. current.Clauses, clause]);
        }
        else if (Recogniser.Of(clause) is not { } intent)
        {
            TellMore(current, waiting, clause);
        }
        else if (!(current is not null && (IsOfRumour(current, intent, clause) || Joining.Joins(current, intent, clause))))
        {
            frames.Add(new Frame(intent, [.. waiting, clause]));
            waiting.Clear();
        }
    }

    private static void TellMore(Frame? current, List<Clause> waiting, Clause clause)
    {
        // What is asked or said after an apology is no correction.
        if (current?.Intent == Intent.AmendLast && (clause.Mood == Mood.Question || clause.Span.Length > LongestCorrection)) return;
        if (current is null) waiting.Add(clause);
        else current.Add(clause);
    }

    // "my sister's shop had its best week, took 40k": it goes on about somebody else.
    private static bool IsOfRumour(Frame current, Intent intent, Clause clause) =>
        current.Intent == Intent.Nothing && clause.Before != Break.Sentence && !clause.HasCustomer && intent <= Intent.LogExpense && current.Clauses.Any(other => other.Mood == Mood.Rumour);

    // "I was going to … but I'm calling that off"; "… won the job, apparently".
    private static bool TakesBack(Frame current, Clause clause)
    {
        if (clause.HasCustomer || clause.Before == Break.Sentence) return false;
        if (clause.Mood == Mood.CalledOff) return current.Intent is Intent.PlanFollowUp or Intent.LogVisit;
        return clause.Mood == Mood.Rumour && current.Intent is Intent.SignDeal or Intent.RecordPayment && !current.Clauses.Any(other => other.HasCustomer);
    }
}
