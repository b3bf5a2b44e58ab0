using NodaTime;

namespace SalesBot.Core.PublicPool;

/// <summary>How an owned customer stands with the pool's clock on one day.</summary>
/// <param name="LastSafeDay">
/// Last local day on which a follow-up still saves the customer; it falls at 00:00 of the next. Null while the customer is protected.
/// </param>
/// <param name="ProtectedBy">Why it cannot fall now; null while it can.</param>
/// <param name="IsWarned">Whether its owner was warned of this fall.</param>
/// <param name="Rule">The rule that would let it fall.</param>
public readonly record struct PoolStanding(LocalDate? LastSafeDay, Protection? ProtectedBy, bool IsWarned, FallRule Rule = FallRule.NoFollowUp)
{
    /// <summary>The first day in the pool; null while the customer is protected.</summary>
    public LocalDate? FallsOn => LastSafeDay?.PlusDays(1);

    /// <summary>Calendar days from a day to the last safe one: 0 on that day itself, and after it. Null while the customer is protected.</summary>
    public int? DaysLeft(LocalDate today) => LastSafeDay is { } last ? Math.Max(0, Period.DaysBetween(today, last)) : null;
}
