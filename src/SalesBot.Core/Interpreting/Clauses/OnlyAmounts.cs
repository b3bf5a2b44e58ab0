using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>An amount that stands alone behind a comma belongs to what was said before it: "Lockwood put pen to paper, 18,500".</summary>
internal static class OnlyAmounts
{
    private const int Farthest = 12;

    private static readonly SenseSet Fields = SenseSet.Of(Sense.Profit, Sense.Cost, Sense.Margin, Sense.MarginRate, Sense.Deficit);

    private static readonly string[] Behind = ["", "是负的", "是负数", "负的", "为负", "是", "呢", "是正的", "有", "is negative", "negative", "was negative", "is", "was"];

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

    /// <summary>Whether a field is named right before the comma at <paramref name="at"/> and its value stands right behind: 利润是负的，-2500.</summary>
    public static bool FollowField(Message message, int at, Break kind)
    {
        if (kind != Break.Comma || message.Masked.CharAt(at) is not (',' or ':' or '-') || !StartsNumber(message.Masked.CharAt(message.Masked.SkipSpaces(at + 1)))) return false;
        var field = message.Tokens.LastOrDefault(token => token.Span.End <= at && token.Kind == TokenKind.Word && token.IsAny(Fields));
        var value = message.Tokens.FirstOrDefault(token => token.Span.Start > at);
        return field is not null && value is { Kind: TokenKind.Quantity } && message.Masked.AsSpan(at + 1, value.Span.Start - at - 1).Trim(" -").IsEmpty
            && !message.Tokens.Any(token => token.Kind is TokenKind.Quantity or TokenKind.Name && token.Span.Start >= field.Span.End && token.Span.End <= at)
            && Array.IndexOf(Behind, message.Masked[field.Span.End..at].Trim()) >= 0;
    }

    private static bool StartsNumber(char c) => TextScan.IsDigit(c) || c is '-' or '负' or '$' or '¥' || ChineseDigits.Digit(c) >= 0;

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
