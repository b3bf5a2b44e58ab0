using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>为什么, "why is that?", 怎么算的: asked of what was just answered.</summary>
internal static class BareWhy
{
    private const string Around = " ?!.,~呢啊呀嘞这那是样会";

    private static readonly string[] AroundWhy = ["", "is that", "that", "is it", "is this", "so", "so low", "so little", "so much", "so high", "so few", "how come", "but", "and", "不对", "是这个数", "是这个", "是这个数字", "就这个数", "就这么点", "就这点", "才这么点", "才这点", "只有这么点", "只有这点", "是这么多", "这样算", "这么算", "这么少", "这么多", "这么低", "少", "多", "低"];

    private static readonly FrozenSet<string> Explain = Set(
        "怎么算的 怎么算出来的 怎么来的 个怎么算的 个数怎么来的 数怎么来的 解释一下 why_that_much how_come how_so how's_that how_is_that_calculated how_was_that_calculated how_is_it_calculated " +
        "how_do_you_get_that how_did_you_get_that explain explain_that explain_this explain_it");

    public static bool Is(Message message, List<Clause> clauses) => clauses.Count == 1 && (AsksWhy(message, clauses[0]) || Explain.Contains(message.Masked.Trim(Around.ToCharArray())));

    private static bool AsksWhy(Message message, Clause clause) =>
        clause.First(Sense.Why) is { } why && message.Tokens.All(token => token.Kind == TokenKind.Word)
        && AroundWhy.Contains(string.Concat(message.Masked.AsSpan(0, why.Span.Start), message.Masked.AsSpan(why.Span.End)).Trim(Around).Trim().ToString(), StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);
}
