using NodaTime;
using SalesBot.Core.Applying;

namespace SalesBot.Core.Commission;

/// <summary>A member's orders of some days, in parts, as they stand from one day to another if nothing is recorded.</summary>
/// <param name="First">First day of signing.</param>
/// <param name="Version">That of the plans by which they were priced.</param>
/// <param name="ValidOn">First and last day on which the same lines count.</param>
internal sealed record PayMonth(LocalDate First, int Version, (LocalDate First, LocalDate Last) ValidOn, IReadOnlyList<PayPart> Parts)
{
    /// <summary>Orders of these days signed after all others, not yet in the parts.</summary>
    public IReadOnlyList<Order> Awaited { get; init; } = [];

    public bool Covers(LocalDate on) => on.Year == First.Year && on.Month == First.Month;

    public bool Holds(int version, LocalDate today) => Version == version && ValidOn.First <= today && today <= ValidOn.Last;
}
