using SalesBot.Core.Applying;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.PublicPool;

/// <summary>What a customer is worth to its owner. In order the most valuable comes first: by tier from A down and none last, then by the yuan at stake, then by name.</summary>
/// <param name="AtStake">What it has bought so far, and what the deal in progress would bring.</param>
internal readonly record struct CustomerWorth(int Tier, Money AtStake, string Name) : IComparable<CustomerWorth>
{
    public static CustomerWorth Of(Customer customer)
    {
        Money stake = customer.Deals.Open is { } open ? customer.Signed + open.Amount : customer.Signed;
        if (customer.PurchasesBefore.Count > 0)
        {
            foreach (decimal yuan in customer.PurchasesBefore.Values) stake += Money.FromYuan(yuan);
        }

        return new CustomerWorth(customer.Tier is { } tier ? (int)tier : int.MaxValue, stake, customer.Name);
    }

    public int CompareTo(CustomerWorth other)
    {
        if (Tier != other.Tier) return Tier.CompareTo(other.Tier);
        int byAmount = other.AtStake.CompareTo(AtStake);
        return byAmount != 0 ? byAmount : string.CompareOrdinal(Name, other.Name);
    }
}
