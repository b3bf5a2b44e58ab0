using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;

namespace SalesBot.Core.PublicPool;

/// <summary>The nightly look for customers whose last safe day is over.</summary>
public static class PoolSweep
{
    /// <summary>The falls that are due when a day begins, by owner in the order of joining, the most valuable customer first.</summary>
    public static IReadOnlyList<Fact.CustomerFell> Falls(Ledger ledger, LocalDate day) =>
    [
        .. Due(ledger, day)
            .OrderBy(fall => ledger.Customers[fall.Customer].Owner.Number)
            .ThenBy(fall => CustomerWorth.Of(ledger.Customers[fall.Customer])),
    ];

    private static IEnumerable<Fact.CustomerFell> Due(Ledger ledger, LocalDate day)
    {
        foreach (Customer customer in ledger.Deadlines.Until(day.PlusDays(-1)))
        {
            if (PoolClock.Read(ledger, customer, day) is not { FallsOn: { } fallsOn } standing || fallsOn > day) continue;
            yield return new Fact.CustomerFell(customer.Id, fallsOn, standing.Rule is FallRule.NoFollowUp ? null : standing.Rule);
        }
    }
}
