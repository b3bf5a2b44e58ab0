using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Deciding;

/// <summary>
/// A payment told by a range, a guess or a share ("三十几万", "over 20k", "half of it"), or beside digits too many for a sum. No slot holds it, and
/// without an amount a payment would be all that is owed: it is asked for instead.
/// </summary>
internal static class GuessedAmount
{
    // A part of what is owed, or what is still to come.
    private static readonly string[] Parts = ["一半", "大半", "部分", "还差", "还欠", "没到", "没付", "half", "part of", "part-paid", "partial", "partly", "some of", "still owe", "still to come"];

    /// <param name="text">The message; null for a button.</param>
    public static bool Is(string? text) =>
        text is not null && !ZeroAmount.SaysThatNothingIsLeft(text) && PlainText.Of(text) is var plain && (QuantityReader.Read(plain).Any(IsGuess) || Array.Exists(Parts, word => plain.Normal.Contains(word, StringComparison.Ordinal)));

    private static bool IsGuess(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Percent => quantity.Value < 1,
        QuantityKind.Money => quantity.IsVague,
        // Digits that may be a telephone number, an order's or a slip of the keys.
        QuantityKind.Number when quantity.IsIdentifier => quantity.Value > 0,
        QuantityKind.Number => quantity.IsVague && (quantity.Unit is null || quantity.HasScale),
    };
}
