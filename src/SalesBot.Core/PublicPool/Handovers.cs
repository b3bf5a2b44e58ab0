using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>Customers that changed hands and whose new owner has not said yet that they have arrived.</summary>
public static class Handovers
{
    public static IEnumerable<Customer> WaitingFor(Ledger ledger, Member owner)
    {
        foreach (Customer customer in ledger.Customers.OwnedBy(owner.Id))
        {
            if (customer.Tenures.Present.How is OwnerChange.HandedOver && customer.ReceivedOn is null) yield return customer;
        }
    }
}
