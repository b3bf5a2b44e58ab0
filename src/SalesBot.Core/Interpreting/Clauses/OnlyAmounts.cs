using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>An amount that stands alone behind a comma belongs to what was said before it: "Lockwood put pen to paper, 18,500".</summary>
internal static class OnlyAmounts
{
    private const int Farthest = 12;

    private static readonly string[] Around = ["", "rmb", "yuan", "cny", "total", "in total", "all in", "altogether", "at", "for", "about", "around", "it was", "in all", "on my card", "on the card", "on the company card", "on the company", "on expenses", "on me", "all told", "cash", "in cash"];

    /// <summary>Whether nothing but an amount stands between the comma at <paramref name="at"/> and the next mark.</summary>
    public static bool Follow(Message message, int at, Break kind)
    {
        if (kind != Break.Comma || message.Masked.CharAt(at) is not (',' or '-') || AmountBehind(message, at) is not { } amount) return false;
        var end = amount.End;
        while (end < message.Masked.Length && !IsMark(message, end))
        {
            end++;
        }

        return IsAround(message, at + 1, amount.Start) && IsAround(message, amount.End, end) && IsEnglish(message.Masked.AsSpan(0, at)) && !EndsInAmount(message, at);
    }

    private static TextSpan? AmountBehind(Message message, int at)
    {
        foreach (var token in message.Tokens)
        {
            if (token.Span.Start <= at || token.Kind != TokenKind.Quantity) continue;
            return token.Span.Start - at <= Farthest && token.Quantity is { IsIdentifier: false, Unit: null, Kind: not QuantityKind.Percent } ? token.Span : null;
        }

        return null;
    }

    private static bool IsAround(Message message, int start, int end) => Around.Contains(message.Masked[start..end].Trim(' ', '-'), StringComparer.Ordinal);

    private static bool IsMark(Message message, int at) => message.Masked[at] is ',' or '.' or ';' or '!' or '?' or '\n' or '(' or '-' || char.IsSurrogate(message.Masked[at]);

    private static bool EndsInAmount(Message message, int at) => message.Tokens.LastOrDefault(token => token.Span.End <= at) is { Kind: TokenKind.Quantity };

    private static bool IsEnglish(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('\u4e00', '\u9fff');
}
