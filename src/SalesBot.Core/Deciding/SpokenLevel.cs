using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>A correction of what lies around a target: its floor or its stretch, and not the target itself.</summary>
internal static class SpokenLevel
{
    private static readonly string[] Floors = ["保底", "floor"];

    private static readonly string[] Stretches = ["冲刺", "挑战", "stretch"];

    private static readonly string[] Correcting = ["改", "调", "不对", "错", "应该", "不是", "make ", "change", "no,", "wrong", "actually", "should be", "set the", "raise", "lower"];

    /// <summary>The level, instead of what was understood; null where the message tells of none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting _, PlainText plain)
    {
        if (understood is not ([] or [Command.AmendLast { Amount: not null }])) return null;
        string said = plain.Normal;
        bool isFloor = Array.Exists(Floors, said.Contains);
        if (isFloor == Array.Exists(Stretches, said.Contains) || said.Contains('?', StringComparison.Ordinal)) return null;
        if (understood.Count == 0 && !Array.Exists(Correcting, said.Contains)) return null;
        if (AmountIn(plain) is not { } amount) return null;
        return [isFloor ? new Command.AmendLast(Floor: amount) : new Command.AmendLast(Stretch: amount)];
    }

    private static Money? AmountIn(PlainText text)
    {
        Quantity[] amounts = [.. QuantityReader.Read(text).Where(one => one is { IsVague: false, IsOutOfRange: false, IsIdentifier: false, Unit: null, Value: > 0 } && one.Kind is not QuantityKind.Percent && one.Currency is null or "CNY")];
        return amounts is [var only] ? Money.FromYuan(only.Value).Rounded() : null;
    }
}
