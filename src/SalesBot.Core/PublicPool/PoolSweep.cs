using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>The nightly look for customers whose last safe day is over.</summary>
public static class PoolSweep
{
    /// <summary>The falls that are due at 00:00 of a day, by owner in the order of joining, the most valuable customer first.</summary>
    public static IReadOnlyList<Fact.CustomerFell> Falls(Ledger ledger, LocalDate day) =>
        [.. ledger.People.Members.SelectMany(owner => FallsOf(ledger, owner, day).OrderBy(fall => CustomerWorth.Of(ledger.Customers[fall.Customer])))];

    private static IEnumerable<Fact.CustomerFell> FallsOf(Ledger ledger, Member owner, LocalDate day)
    {
        foreach (Customer customer in ledger.Customers.OwnedBy(owner.Id))
        {
            if (PoolClock.Read(ledger, customer, day) is { FallsOn: { } fallsOn } && fallsOn <= day) yield return new Fact.CustomerFell(customer.Id, fallsOn);
        }
    }
}
