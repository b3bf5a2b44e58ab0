using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>One row of a plan: a rate on a basis, where its condition holds.</summary>
/// <param name="Id">Stable name of the row, "card" or "prepaid".</param>
/// <param name="Categories">The item lines it counts; null for all.</param>
/// <param name="Rate">Negative for a deduction.</param>
/// <param name="Above">For cumulative purchases: the yuan of the year from which on the row counts.</param>
public sealed record PlanLine(
    string Id,
    PlanRow Row,
    PlanBasis Basis,
    PlanCondition Condition,
    Ratio Rate,
    IReadOnlyList<CategoryId>? Categories = null,
    Money? Above = null)
{
    /// <summary>The one category of whose items it makes lines; null where it names several, or counts whole orders.</summary>
    public CategoryId? OnlyCategory => Condition is PlanCondition.Always && Categories is [var only] ? only : null;
}
