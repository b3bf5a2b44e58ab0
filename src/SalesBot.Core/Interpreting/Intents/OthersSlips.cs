using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Mistakes in Chinese that are none of the speaker's records: 财务看错户名了, 你记岔了吧, and what contradicts a saying (都说是天热，其实是转凉).</summary>
internal static class OthersSlips
{
    private static readonly string[] Others =
        ["你", "你们", "他", "他们", "她", "她们", "您", "谁", "人家", "别人", "财务", "会计", "出纳", "银行", "系统", "老师", "医生", "领导", "老板", "前台", "快递", "司机", "物业", "人事", "行政", "导航", "新闻", "报纸"];

    private static readonly string[] Adverbs = ["又", "也", "都", "是", "自己", "肯定", "可能", "应该", "估计", "好像", "大概", "怕是", "是不是", "那边", "今天", "昨天", "刚才", "老"];

    // 其实是, 应该是: said of a record only where a value follows, or a slip was owned up to before.
    private static readonly string[] Contradicting = ["其实", "其实是", "实际", "实际上", "实际是", "实际上是", "应该是", "该是", "应是"];

    public static bool Are(Clause clause, Token slip) => !clause.IsEnglish && (IsOfOthers(clause, slip) || Contradicts(clause, slip));

    private static bool IsOfOthers(Clause clause, Token slip)
    {
        var before = clause.Between(clause.Span.Start, slip.Span.Start).Trim(" ,");
        for (var length = AdverbAtEnd(before); length > 0; length = AdverbAtEnd(before))
        {
            before = before[..^length];
        }

        var end = clause.Span.Start + clause.Between(clause.Span.Start, slip.Span.Start).IndexOf(before) + before.Length;
        return Ends(before) || clause.Members.Any(member => member.Span.End == end && !clause.IsSpeaker(member));
    }

    // How long the adverb is that stands before the slip; 0 for none.
    private static int AdverbAtEnd(ReadOnlySpan<char> words)
    {
        foreach (var adverb in Adverbs)
        {
            if (words.Length > adverb.Length && words.EndsWith(adverb, StringComparison.Ordinal)) return adverb.Length;
        }

        return 0;
    }

    private static bool Ends(ReadOnlySpan<char> words)
    {
        foreach (var other in Others)
        {
            if (words.EndsWith(other, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool Contradicts(Clause clause, Token slip) =>
        clause.Span.Start > 0 && Array.IndexOf(Contradicting, clause.Between(slip.Span.Start, slip.Span.End).ToString()) >= 0 && !CorrectionRules.HasValue(clause) && !clause.Message.Tokens.Any(token => token.Is(Sense.Slip) && token.Span.End <= clause.Span.Start);
}
