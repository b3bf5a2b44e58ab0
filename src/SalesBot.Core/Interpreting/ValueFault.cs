using NodaTime;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Interpreting;

/// <summary>Values that cannot be meant: days that no calendar has, negative amounts, numbers beyond all measure.</summary>
public static class ValueFault
{
    private const string MinusSigns = "-−－负";

    /// <summary>The words of the first such value; null if there is none. Nothing is recorded from a message that holds one.</summary>
    public static string? In(string text, LocalDateTime now)
    {
        PlainText plain = PlainText.Of(text);
        foreach (DateMention mention in DateReader.Read(plain, now))
        {
            if (mention.IsImpossible) return Words(text, mention.Span);
        }

        foreach (Quantity quantity in QuantityReader.Read(plain))
        {
            if (quantity.IsOutOfRange || quantity.Value < 0) return Words(text, quantity.Span);
            if (IsNegative(plain.Normal, quantity)) return Words(text, new TextSpan(quantity.Span.Start - 1, quantity.Span.End));
        }

        return null;
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
