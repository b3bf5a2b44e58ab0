using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>
/// A slip put right in the same message counts as put right: of "80k, sorry, 90k" and of "90k, not 80k" only 90k is left. A correction at the start of a
/// message has nothing before it to mend; it is about what was recorded earlier.
/// </summary>
internal static class SlipMending
{
    private const int Farthest = 30;

    // From here on a number without a scale is an amount of its own.
    private const int Smallest = 1000;

    private static readonly char[] Marks = [' ', ',', '.', '-', '!', '…', '~'];

    private static readonly string[] Slips = ["wait", "no", "no wait", "wait no", "hold on", "hang on", "scratch that", "er", "erm", "uh", "nope", "or rather", "rather", "no no", "sorry", "oops", "i mean", "make that", "no make that", "oh no", "oh wait", "ah no", "no sorry", "sorry no", "等等", "等下", "不", "不不", "哦不", "不对", "啊不", "错了", "说错了", "应该是", "不对应该是", "不对是", "哦不对", "呃不对", "更正"];

    private static readonly SenseSet Kinds = SenseSet.Of(Sense.Call, Sense.Visit, Sense.Email, Sense.Message, Sense.Online, Sense.Demo);

    public static Message Mend(Message message)
    {
        List<Token>? tokens = null;
        for (var i = 0; i < message.Tokens.Count; i++)
        {
            var token = message.Tokens[i];
            var isRefusal = IsRefusal(message, token);
            if (!token.Is(Sense.Slip) && !token.Is(Sense.NotBut) && !isRefusal) continue;
            tokens ??= [.. message.Tokens];
            if (token.Is(Sense.Slip) || isRefusal) MendBefore(message, tokens, token);
            if (token.Is(Sense.NotBut)) DropDenied(message, tokens, token);
        }

        MendBetween(message, ref tokens);
        return tokens is null ? message : message with { Tokens = tokens };
    }

    // "25k, wait, 26k", 8万，等等，8万5: two values of one kind with nothing but the slip between them.
    private static void MendBetween(Message message, ref List<Token>? tokens)
    {
        Token? earlier = null;
        foreach (var later in message.Tokens.Where(token => token.Kind != TokenKind.Word))
        {
            if (earlier is not null && AreAlike(earlier, later) && IsSlip(message, earlier, later))
            {
                Replace(message, tokens ??= [.. message.Tokens], earlier, later);
            }

            earlier = later;
        }
    }

    private static void Replace(Message message, List<Token> tokens, Token earlier, Token later)
    {
        tokens.RemoveAll(token => token.Span.Start >= earlier.Span.Start && token.Span.End <= later.Span.Start);
        if (tokens.IndexOf(later) is >= 0 and var at) tokens[at] = later.InPlaceOfBoth(earlier, IsNextDay(message, later));
    }

    // "tomorrow, oh no, the day after"
    private static bool IsNextDay(Message message, Token later) => message.Masked[later.Span.Start..later.Span.End] is "the day after" or "the next day" or "the following day" or "day after";

    private static bool IsSlip(Message message, Token earlier, Token later) =>
        later.Span.Start - earlier.Span.End is > 0 and <= Farthest && Array.IndexOf(Slips, message.Masked[earlier.Span.End..later.Span.Start].Trim(Marks)) >= 0;

    // "half a year... no, 90 days"
    private static bool IsRefusal(Message message, Token token) =>
        message.Masked[token.Span.Start..token.Span.End] == "no" && message.Masked.CharAt(token.Span.End) == ',' && message.Masked.AsSpan(0, token.Span.Start).TrimEnd().EndsWith("..", StringComparison.Ordinal);

    // The value after the slip replaces the last one of its kind before it.
    private static void MendBefore(Message message, List<Token> tokens, Token slip)
    {
        var better = tokens.Find(token => IsValue(token) && token.Span.Start >= slip.Span.End && token.Span.Start - slip.Span.End <= Farthest);
        if (better is null || tokens.Exists(token => token.Is(Sense.NotBut) && token.Span.Start >= slip.Span.End && token.Span.End <= better.Span.Start)) return;
        var worse = tokens.FindLast(token => token.Span.End <= slip.Span.Start && AreAlike(token, better));
        if (worse is null) return;
        tokens.Remove(NamesWrong(slip, message) ? better : worse);
        tokens.Remove(slip);
    }

    // 应该是五万二，我写成五万了: what stands behind is the slip.
    private static bool NamesWrong(Token slip, Message message) => message.Masked[slip.Span.End - 1] == '成' && slip.Span.Length == 2;

    private static void DropDenied(Message message, List<Token> tokens, Token not)
    {
        var denied = tokens.Find(token => IsValue(token) && token.Span.Start >= not.Span.End && token.Span.Start - not.Span.End <= 4);
        if (denied is null || !tokens.Exists(token => token != denied && AreAlike(token, denied) && !token.Span.Overlaps(denied.Span))) return;
        var at = tokens.IndexOf(denied);
        tokens[at] = Token.InPlaceOf(denied);
        tokens.RemoveAll(token => token.Span.Overlaps(denied.Span) && token.Denied is null);
        ShareScale(message, tokens, denied);
    }

    // "14, not 40 thousand": the scale is said once of both.
    private static void ShareScale(Message message, List<Token> tokens, Token denied)
    {
        if (denied.Quantity is not { HasScale: true, Kind: Amounts.QuantityKind.Number } wrong) return;
        var at = tokens.FindIndex(token => token.Quantity is { Kind: Amounts.QuantityKind.Number, HasScale: false, Unit: null, Currency: null, Value: > 0 and < Smallest });
        var scale = message.Masked[wrong.Span.End - 1] == '万' ? 10_000 : message.Masked[wrong.Span.End - 1] == 'k' || message.Masked[..wrong.Span.End].EndsWith("thousand", StringComparison.Ordinal) ? 1_000 : 1;
        if (at >= 0 && scale > 1) tokens[at] = Token.Of(tokens[at].Quantity! with { Value = tokens[at].Quantity!.Value * scale, HasScale = true });
    }

    private static bool IsValue(Token token) => token.Kind != TokenKind.Word || token.IsAny(Kinds);

    private static bool AreAlike(Token one, Token other)
    {
        if (one.Kind != other.Kind) return IsDays(one) && IsBareNumber(other) || IsDays(other) && IsBareNumber(one);
        return one.Kind switch
        {
            TokenKind.Name => one.IsCustomer == other.IsCustomer && one.IsMember == other.IsMember && one.IsCategory == other.IsCategory,
            TokenKind.Word => one.IsAny(Kinds) && other.IsAny(Kinds),
            TokenKind.Quantity => (one.Quantity!.Kind == Amounts.QuantityKind.Percent) == (other.Quantity!.Kind == Amounts.QuantityKind.Percent),
            TokenKind.Date => IsDays(one) == IsDays(other),
        };
    }

    private static bool IsDays(Token token) => token.Date?.Kind == Dates.DateMentionKind.Duration;

    private static bool IsBareNumber(Token token) => token.Quantity is { Kind: Amounts.QuantityKind.Number, Unit: null };
}
