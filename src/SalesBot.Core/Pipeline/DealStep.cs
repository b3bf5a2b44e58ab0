using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>One thing that happened to a customer's deals: a move, a loss, or a signed order.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="Whose">Whose customer it was then.</param>
/// <param name="To">The stage, or won or lost.</param>
/// <param name="Amount">Yuan, where it was said.</param>
/// <param name="Reason">Why it was lost; null where it was not.</param>
public sealed record DealStep(
    long Record,
    MemberId Whose,
    LocalDate On,
    StageKey To,
    Money? Amount = null,
    LocalDate? ExpectedOn = null,
    LossReason? Reason = null)
{
    public bool IsWon => To == StageKey.Won;

    public bool IsLost => To == StageKey.Lost;
}
