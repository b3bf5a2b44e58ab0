using System.Globalization;
using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Interpreting.Extracting;

/// <summary>Quantities in the written form of entities.</summary>
internal static class QuantityEntities
{
    private const string TwoPlacesOfShift = "0.############################";

    /// <summary>Numbers of every kind, as "number" asks: the bare number of money and of percentages said with a sign or 百分之.</summary>
    public static Entity? AsNumber(string text, Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Percent } when IsDiscount(text, quantity) => null,
        { Kind: QuantityKind.Percent } => Single(quantity, "number", quantity.Value * 100),
        _ => Single(quantity, "number", quantity.Value),
    };

    public static Entity? AsPercent(Quantity quantity) =>
        quantity is { Kind: QuantityKind.Percent, UpTo: null } ? Single(quantity, "percent", quantity.Value * 100) : null;

    public static Entity? AsCurrency(Quantity quantity) => quantity is { Kind: QuantityKind.Money, Currency: { } unit }
        ? new Entity(quantity.Span, "currency", [new EntityValue.Amount(Text(quantity.Value), unit)])
        : null;

    /// <summary>Each quantity under its own kind, as a text with several kinds asks.</summary>
    public static Entity? AsItself(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Percent => AsPercent(quantity),
        QuantityKind.Money => AsCurrency(quantity),
        QuantityKind.Number => Single(quantity, "number", quantity.Value),
    };

    // 八折 and 三成 are words of their own; no number stands in them.
    private static bool IsDiscount(string text, Quantity quantity) => text.AsSpan(quantity.Span.Start, quantity.Span.Length).IndexOfAny('折', '成') >= 0;

    private static Entity? Single(Quantity quantity, string type, decimal value) =>
        quantity.IsOutOfRange ? null : new Entity(quantity.Span, type, [new EntityValue.Single(Text(value))]);

    private static string Text(decimal value) => value.ToString(TwoPlacesOfShift, CultureInfo.InvariantCulture);
}
