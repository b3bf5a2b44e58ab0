using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>A customer that is about to fall into the pool.</summary>
/// <param name="LastSafeDay">Last local day on which a follow-up still saves it.</param>
/// <param name="DaysLeft">Calendar days to that day, 0 on it.</param>
/// <param name="IsWarned">Whether its owner was warned of this fall before.</param>
/// <param name="Rule">The rule that would let it fall.</param>
public sealed record PoolRisk(Customer Customer, Member Owner, LocalDate LastSafeDay, int DaysLeft, bool IsWarned, FallRule Rule = FallRule.NoFollowUp)
{
    /// <summary>The most urgent first: by days left, then by worth.</summary>
    public static readonly Comparison<PoolRisk> MostUrgentFirst = (a, b) =>
        a.DaysLeft != b.DaysLeft ? a.DaysLeft.CompareTo(b.DaysLeft) : a.Worth.CompareTo(b.Worth);

    public LocalDate FallsOn => LastSafeDay.PlusDays(1);

    /// <summary>What there is to lose.</summary>
    internal CustomerWorth Worth => Known ?? CustomerWorth.Of(Customer);

    /// <summary>The same where it has been worked out before, as lists are sorted by it.</summary>
    internal CustomerWorth? Known { get; init; }
}
