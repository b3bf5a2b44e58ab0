using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.PublicPool;

/// <summary>A customer that is about to fall into the pool.</summary>
/// <param name="LastSafeDay">Last local day on which a follow-up still saves it.</param>
/// <param name="DaysLeft">Calendar days to that day, 0 on it.</param>
/// <param name="IsWarned">Whether its owner was warned of this fall before.</param>
public sealed record PoolRisk(Customer Customer, Member Owner, LocalDate LastSafeDay, int DaysLeft, bool IsWarned)
{
    /// <summary>The most urgent first: by days left, tier from A down and none last, what the customer has bought so far, and name.</summary>
    public static readonly Comparison<PoolRisk> MostUrgentFirst = (a, b) =>
        a.DaysLeft != b.DaysLeft ? a.DaysLeft.CompareTo(b.DaysLeft) : MostValuableFirst(a.Customer, b.Customer);

    public LocalDate FallsOn => LastSafeDay.PlusDays(1);

    /// <summary>By tier from A down and none last, then by what the customer has bought so far, then by name.</summary>
    public static int MostValuableFirst(Customer a, Customer b)
    {
        if (a.Tier != b.Tier) return (a.Tier is null ? int.MaxValue : (int)a.Tier).CompareTo(b.Tier is null ? int.MaxValue : (int)b.Tier);
        int byAmount = AtStake(b).CompareTo(AtStake(a));
        return byAmount != 0 ? byAmount : string.CompareOrdinal(a.Name, b.Name);
    }

    private static Money AtStake(Customer customer) => customer.Signed + Money.FromYuan(customer.PurchasesBefore.Values.Sum());
}
