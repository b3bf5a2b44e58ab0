using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>…打过电话了，4300，滤芯，签了: what was signed is told in strokes before the verb, and belongs to it rather than to the meeting before.</summary>
internal static class Strokes
{
    private static readonly SenseSet Parts = SenseSet.Of(Sense.Prepaid, Sense.Term, Sense.Margin, Sense.Profit, Sense.Amount, Sense.Joint);

    /// <summary>How many clauses at the end of <paramref name="current"/> belong to the deal that <paramref name="clause"/> says was signed; 0 for none.</summary>
    public static int Before(Frame current, Clause clause, Intent intent)
    {
        if (intent != Intent.SignDeal || current.Intent != Intent.LogVisit || clause.IsEnglish || clause.Before == Break.Sentence || clause.HasAmount || clause.HasCustomer) return 0;
        var strokes = current.Clauses.Skip(1).Reverse().TakeWhile(IsStroke).ToList();
        return strokes.Exists(stroke => stroke.HasAmount) ? strokes.Count : 0;
    }

    private static bool IsStroke(Clause clause) =>
        clause.Mood == Mood.Plain && clause.Tokens.Count > 0 && UnknownWords.In(clause) == 0 && clause.Tokens.All(token => token.Kind == TokenKind.Quantity || token.IsCategory || token.IsAny(Parts) || token.Date is { Days: not null });
}
