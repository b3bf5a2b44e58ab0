using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>What is said once of several: 宏达16万，李记7万，都签了; 宏达签了2万，李记签了1万，都是礼盒.</summary>
internal static class Lists
{
    private static readonly string[] All = ["都", "全都", "全是", "均", "统统", "两单都", "两家都", "三单都", "三家都", "两个都", "三个都", "全部都"];

    /// <summary>Opens with a word that speaks of all that was named before.</summary>
    public static bool SaysOfAll(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart();
        foreach (var word in All)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The last frames that are about the same, in the order of the text.</summary>
    public static List<Frame> Trailing(List<Frame> frames)
    {
        var first = frames.FindLastIndex(frame => frame.Intent != frames[^1].Intent) + 1;
        return frames.GetRange(first, frames.Count - first);
    }

    /// <summary>One frame for each customer with an amount that waits for the verb; fewer than two where there is no such list.</summary>
    public static List<Frame> Each(List<Clause> waiting, Clause clause, Intent intent)
    {
        if (clause.HasCustomer || clause.HasAmount || intent is not (Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund)) return [];
        return waiting.FindAll(one => one.HasCustomer && one.HasAmount && one.Mood == Mood.Plain).ConvertAll(one => new Frame(intent, [one, clause]));
    }
}
