using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Interpreting;

/// <summary>Values that cannot be meant: days that no calendar has, negative amounts other than a profit, numbers beyond all measure.</summary>
public static class ValueFault
{
    private static readonly string[] ProfitWords = ["利润", "毛利", "净利", "利润率", "毛利率", "净利率", "盈利", "profit", "profit of", "profit is", "profit was", "margin", "margin of", "margin is", "margin was"];

    private const string MinusSigns = "-−－负";

    /// <summary>The words of the first such value; null if there is none. Nothing is recorded from a message that holds one.</summary>
    public static string? In(string text, LocalDateTime now)
    {
        PlainText plain = PlainText.Of(text);
        foreach (DateMention mention in DateReader.Read(plain, now))
        {
            if (mention.IsImpossible || IsTooLong(plain.Normal, mention)) return Words(text, mention.Span);
        }

        foreach (Quantity quantity in QuantityReader.Read(plain))
        {
            if (quantity.IsOutOfRange || quantity is { Unit: "天" or "day", Value: > Terms.LongestDays }) return Words(text, quantity.Span);
            if (IsProfit(plain.Normal, quantity.Span.Start)) continue;
            if (quantity.Value < 0) return Words(text, quantity.Span);
            if (IsNegative(plain.Normal, quantity)) return Words(text, new TextSpan(quantity.Span.Start - 1, quantity.Span.End));
        }

        return null;
    }

    /// <summary>More days than any term has.</summary>
    private static bool IsTooLong(string text, DateMention mention) =>
        mention is { Kind: DateMentionKind.Duration, Days: > Terms.LongestDays } && text.AsSpan(mention.Span.Start, mention.Span.Length) is var words && (words.Contains('天') || words.Contains("day", StringComparison.Ordinal));

    /// <summary>Of all sums only a profit may be below zero.</summary>
    private static bool IsProfit(string text, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd("-:= 是为了约 ");
        foreach (string word in ProfitWords)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A minus before an amount; between digits or letters it is a dash ("3-5万", "A-3").</summary>
    private static bool IsNegative(string text, Quantity quantity)
    {
        int sign = quantity.Span.Start - 1;
        if (quantity.IsIdentifier || sign < 0 || !MinusSigns.Contains(text[sign], StringComparison.Ordinal)) return false;
        return sign == 0 || !char.IsAsciiLetterOrDigit(text[sign - 1]);
    }

    private static string Words(string text, TextSpan span) => text[span.Start..Math.Min(span.End, text.Length)];
}
