using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>An order of a closed quarter as its statement holds it for ever.</summary>
/// <param name="Order">Number of the entry that recorded the order.</param>
/// <param name="Net">Contract amount less refunds, in the member's share.</param>
/// <param name="Value">What it comes to: the sum of its lines.</param>
/// <param name="IsSettled">Whether it was collected in full, so that only a correction can change it.</param>
/// <param name="Part">What was paid of it where that is neither all, as of a settled one, nor nothing.</param>
/// <param name="Factor">The payout factor where it is not that of the statement.</param>
/// <param name="Attainment">What chose that factor.</param>
/// <param name="Plan">Id of the plan it is paid by where it is not that of the statement.</param>
/// <param name="Version">Of that plan.</param>
public sealed record ClosedOrder(
    long Order,
    Money Net,
    Money Value,
    bool IsSettled,
    IReadOnlyList<ClosedLine> Lines,
    Money? Part = null,
    Ratio? Factor = null,
    Ratio? Attainment = null,
    string? Plan = null,
    int? Version = null)
{
    /// <summary>The part of it that was collected in time to be paid with this statement.</summary>
    public Money Paid => Part ?? (IsSettled ? Value : Money.Zero);
}
