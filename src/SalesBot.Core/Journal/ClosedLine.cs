using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>One line of a closed statement.</summary>
/// <param name="Rule">The row's name in its plan; null for what brings a negative order to 0.</param>
/// <param name="Value">Rounded to the fen.</param>
/// <param name="Basis">Yuan that the rate was taken of; null where that is the order's whole amount, or while a profit was unknown.</param>
/// <param name="Category">Of the item, where the row names several; null for the one that it names, and for a line of the whole order.</param>
/// <param name="Factor">The payout factor of this line where it is not that of the order.</param>
/// <param name="Why">Why it counts nothing, or only in part; null where it counts.</param>
public sealed record ClosedLine(
    string? Rule,
    Money Value,
    Money? Basis = null,
    CategoryId? Category = null,
    Ratio? Factor = null,
    LineState? Why = null)
{
    public LineState State => Why ?? LineState.Counts;
}
