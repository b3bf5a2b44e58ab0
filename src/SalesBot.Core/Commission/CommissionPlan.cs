using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>A commission plan as a file of <c>manifests/plans</c> states it: bands of attainment, rate rows, bonuses and deductions.</summary>
/// <param name="Id">The file's name without its ending, "tiered".</param>
/// <param name="Bands">Payout factors by attainment, rising, the first from 0; each holds up to where the next begins, its own lower end included.</param>
/// <param name="BasePay">Yuan a month by grade; empty where the plan has none.</param>
/// <param name="CancelsBudgetWhenLate">Whether an order that is not paid on time costs its member the next quarter's entertainment budget.</param>
public sealed record CommissionPlan(
    string Id,
    string Name,
    IReadOnlyList<Band> Bands,
    IReadOnlyList<PlanLine> Lines,
    IReadOnlyDictionary<Grade, Money> BasePay,
    bool CancelsBudgetWhenLate = false);
