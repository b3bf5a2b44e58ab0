using SalesBot.Core.Applying;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.PublicPool;

/// <summary>What a customer is worth to its owner. In order the most valuable comes first: by tier from A down and none last, then by yuan bought so far, then by name.</summary>
internal readonly record struct CustomerWorth(int Tier, Money Bought, string Name) : IComparable<CustomerWorth>
{
    public static CustomerWorth Of(Customer customer)
    {
        Money bought = customer.Signed;
        if (customer.PurchasesBefore.Count > 0)
        {
            foreach (decimal yuan in customer.PurchasesBefore.Values) bought += Money.FromYuan(yuan);
        }

        return new CustomerWorth(customer.Tier is { } tier ? (int)tier : int.MaxValue, bought, customer.Name);
    }

    public int CompareTo(CustomerWorth other)
    {
        if (Tier != other.Tier) return Tier.CompareTo(other.Tier);
        int byAmount = other.Bought.CompareTo(Bought);
        return byAmount != 0 ? byAmount : string.CompareOrdinal(Name, other.Name);
    }
}
