namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Finds numbers, money and percentages in Chinese and English text.</summary>
public static class QuantityReader
{
    /// <summary>Every quantity of <paramref name="text"/> in the order of the text; they do not overlap. Never throws on any text.</summary>
    public static IReadOnlyList<Quantity> Read(string text) => Read(PlainText.Of(text));

    /// <inheritdoc cref="Read(string)"/>
    public static IReadOnlyList<Quantity> Read(PlainText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
