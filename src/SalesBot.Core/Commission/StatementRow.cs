using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>All lines of one row of a plan.</summary>
/// <param name="Rule">Null for what brings negative orders to 0.</param>
/// <param name="Basis">Sum of the bases that count, in the member's share.</param>
/// <param name="Value">Sum of the rounded lines.</param>
/// <param name="HasUnknownProfit">Whether a line waits for a profit that nobody knows.</param>
public sealed record StatementRow(PlanLine? Rule, Money Basis, Money Value, bool HasUnknownProfit)
{
    /// <summary>The row's name in its plan, "floor" for what brings negative orders to 0.</summary>
    public string Id => Rule?.Id ?? "floor";

    /// <summary>Null for what brings negative orders to 0.</summary>
    public Ratio? Rate => Rule?.Rate;

    internal StatementRow Plus(StatementRow other) =>
        this with { Basis = Basis + other.Basis, Value = Value + other.Value, HasUnknownProfit = HasUnknownProfit || other.HasUnknownProfit };
}
