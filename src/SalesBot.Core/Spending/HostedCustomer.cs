using SalesBot.Core.Applying;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Spending;

/// <summary>A customer on whom money was spent in a period, and what they ordered in it, or soon after it.</summary>
/// <param name="Orders">Signed with one of those who spent, in the period or within the days in which an order is waited for after a spend of it, and not refunded in full.</param>
/// <param name="Profit">Of these orders, in the share of those who spent; null while that of none is known.</param>
/// <param name="HasUnknownProfit">Whether that of some is not known yet.</param>
public sealed record HostedCustomer(Customer Customer, Money Spent, int Orders, Money? Profit, bool HasUnknownProfit)
{
    public bool HasOrdered => Orders > 0;
}
