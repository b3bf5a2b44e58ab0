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
        if (CorrectionRules.IsOnlyDenial(mended, clauses)) return [new Frame(Intent.AmendLast, clauses)];
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

        return frames;
    }

    private static void Take(List<Frame> frames, List<Clause> waiting, Clause clause)
    {
        var current = frames.Count > 0 ? frames[^1] : null;
        if (Recogniser.Of(clause) is not { } intent)
        {
            // What is asked or said after an apology is no correction.
            if (current?.Intent == Intent.AmendLast && (clause.Mood == Mood.Question || clause.Span.Length > LongestCorrection)) return;
            if (current is null) waiting.Add(clause);
            else current.Add(clause);
            return;
        }

        if (current is null || !Joining.Joins(current, intent, clause))
        {
            frames.Add(new Frame(intent, [.. waiting, clause]));
            waiting.Clear();
        }
    }
}
