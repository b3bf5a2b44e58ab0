using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>为什么, "why is that?": asked of what was just answered.</summary>
internal static class BareWhy
{
    private static readonly string[] AroundWhy = ["", "is that", "that", "is it", "is this", "so", "so low", "so little", "so much", "so high", "so few", "how come", "but", "and", "不对", "这么少", "这么多", "这么低", "少", "多", "低"];

    public static bool Is(Message message, List<Clause> clauses) =>
        clauses.Count == 1 && clauses[0].First(Sense.Why) is { } why && message.Tokens.All(token => token.Kind == TokenKind.Word)
        && AroundWhy.Contains(string.Concat(message.Masked.AsSpan(0, why.Span.Start), message.Masked.AsSpan(why.Span.End)).Trim(" ?!.,~呢啊呀嘞这那是样会").Trim().ToString(), StringComparer.Ordinal);
}
