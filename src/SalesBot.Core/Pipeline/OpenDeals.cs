using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Pipeline;

/// <summary>The deals in progress with the customers that somebody owns.</summary>
public static class OpenDeals
{
    /// <summary>Of a member, a team's members, or everybody and the pool.</summary>
    public static IEnumerable<Deal> Of(Ledger ledger, Scope scope)
    {
        IEnumerable<Customer> customers = (scope.Member, scope.Team) switch
        {
            ({ } member, _) => ledger.Customers.OwnedBy(member.Id),
            (_, { } team) => ledger.People.In(team.Id).SelectMany(one => ledger.Customers.OwnedBy(one.Id)),
            _ => ledger.Customers.All,
        };
        foreach (Customer customer in customers)
        {
            if (customer.Deals.Open is { } open) yield return open;
        }
    }
}
