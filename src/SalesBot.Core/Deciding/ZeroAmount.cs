using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Deciding;

/// <summary>
/// No money at all, said of money that moves or is aimed at. No slot holds it, and without an amount a payment would be all that is owed: "paid 0" must not settle an order.
/// </summary>
internal static class ZeroAmount
{
    /// <summary>Beside one of these a zero says that nothing is left to pay, not what was paid.</summary>
    private static readonly string[] NothingLeft = ["欠", "剩", "清", "齐", "owe", "outstanding", "balance", "left", "full"];

    /// <summary>The words of the zero; null where the command has an amount, or the text no zero that could be one.</summary>
    public static string? In(string text, Command command)
    {
        if (!LacksAmount(command)) return null;
        if (NothingLeft.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) return null;
        Quantity? zero = QuantityReader.Read(PlainText.Of(text)).FirstOrDefault(IsNothing);
        return zero is null ? null : text[zero.Span.Start..Math.Min(zero.Span.End, text.Length)];
    }

    private static bool LacksAmount(Command command) => command
        is Command.SignDeal { Amount: null } or Command.RecordPayment { Amount: null } or Command.RecordRefund { Amount: null } or Command.SetTarget { Amount: null };

    private static bool IsNothing(Quantity quantity) =>
        quantity is { Value: 0, IsIdentifier: false, IsOutOfRange: false, Kind: QuantityKind.Money or QuantityKind.Number };
}
