using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>A message that only asks where the figure just told comes from: 为什么？, "why?", 怎么算的.</summary>
internal static class BareWhy
{
    private static readonly FrozenSet<string> Words = Set(
        "为什么 为啥 为什么呢 为啥呢 为何 为什么是这个数 怎么算的 怎么算出来的 怎么来的 这怎么算的 这是怎么算的 这个怎么算的 这个数怎么来的 这数怎么来的 解释一下 why why_so why_is_that why_that why_that_much why_so_little how_come " +
        "how_so how's_that how_is_that_calculated how_was_that_calculated how_is_it_calculated how_do_you_get_that how_did_you_get_that explain explain_that explain_this explain_it");

    public static bool Asks(PlainText text) => Words.Contains(text.Normal.Trim().TrimEnd('?', '？', '!', '！', '。', '.', '呀', '啊', ' '));

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);
}
