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
        var normal = text.Normal;
        var scan = new QuantityScan(normal);
        List<Quantity>? found = null;
        for (var at = 0; at < normal.Length;)
        {
            if (!MayStart(normal[at]))
            {
                at++;
            }
            else if (scan.Read(at, out at) is { } quantity)
            {
                (found ??= new(4)).Add(quantity);
            }
        }

        return found is null ? [] : found;
    }

    private static bool MayStart(char c) => c switch
    {
        ' ' => false,
        < '\u0080' => TextScan.IsWordCharacter(c) || c is '-' or '.' or '$' or '+',
        < '\u4e00' => c == '〇' || CurrencyWords.OfSymbol(c) is not null,
        _ => ChineseDigits.StartsNumber(c) || "百千万仟佰半对负人美欧英日港澳加瑞新韩台卢泰越林马印比奈迪".Contains(c, StringComparison.Ordinal),
    };
}
