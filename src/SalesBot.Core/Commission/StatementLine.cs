using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>One line of a statement, with all that explains it.</summary>
/// <param name="Plan">The plan in force when the order was signed, with its version.</param>
/// <param name="Rule">The row of the plan; null for the line that brings a negative order to 0.</param>
/// <param name="Category">Of the item, where the row goes by category; null for a line of the whole order.</param>
/// <param name="Basis">Yuan that the rate is taken of; null while a profit is unknown.</param>
/// <param name="Share">The member's share of the order.</param>
/// <param name="Factor">The payout factor that applies to this line.</param>
/// <param name="Attainment">What chose the factor; null without a target.</param>
/// <param name="Exact">Basis × rate × share × factor, before rounding; null while a profit is unknown.</param>
/// <param name="Value">Exact, rounded to the fen; zero while a profit is unknown.</param>
public sealed record StatementLine(
    Order Order,
    Fact.PlanAdopted Plan,
    PlanLine? Rule,
    CategoryId? Category,
    Money? Basis,
    Ratio Share,
    Ratio Factor,
    Ratio? Attainment,
    Money? Exact,
    Money Value,
    LineState State)
{
    /// <summary>Negative for a deduction; one for the line that brings a negative order to 0.</summary>
    public Ratio Rate => Rule?.Rate ?? Ratio.One;

    /// <summary>How far it is on its way to the member.</summary>
    public PayState Pay { get; init; }

    /// <summary>Whether it is paid only after more is collected.</summary>
    public bool WaitsForCollection => Pay is PayState.Projected;
}
