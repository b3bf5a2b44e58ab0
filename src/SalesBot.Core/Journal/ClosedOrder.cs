using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>An order of a closed quarter as its statement holds it for ever.</summary>
/// <param name="Order">Number of the entry that recorded the order.</param>
/// <param name="Plan">Id of the plan it is paid by.</param>
/// <param name="Version">Of that plan.</param>
/// <param name="Net">Contract amount less refunds, in the member's share.</param>
/// <param name="Value">What it comes to: the sum of its lines.</param>
/// <param name="Paid">The part of it that was collected in time to be paid with this statement.</param>
/// <param name="IsSettled">Whether it was collected in full, so that only a correction can change it.</param>
/// <param name="Factor">The payout factor where it is not that of the statement.</param>
/// <param name="Attainment">What chose that factor.</param>
public sealed record ClosedOrder(
    long Order,
    string Plan,
    int Version,
    Money Net,
    Money Value,
    Money Paid,
    bool IsSettled,
    IReadOnlyList<ClosedLine> Lines,
    Ratio? Factor = null,
    Ratio? Attainment = null);
