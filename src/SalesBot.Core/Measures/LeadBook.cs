using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Measures;

/// <summary>Leads: customers that members added. What became of them is kept counted whenever something about one changes.</summary>
public sealed class LeadBook
{
    private readonly Dictionary<MemberId, LeadSums> _ofMember = [];

    internal LeadBook()
    {
    }

    /// <summary>Everybody's leads.</summary>
    public LeadSums OfAll { get; } = new();

    /// <summary>The leads that a member added.</summary>
    public LeadSums Of(MemberId member) => _ofMember.TryGetValue(member, out LeadSums? sums) ? sums : _ofMember[member] = new LeadSums();

    internal void Add(Customer customer)
    {
        Of(customer.AddedBy).Add(customer);
        OfAll.Add(customer);
        Recount(customer);
    }

    internal void Remove(Customer customer)
    {
        if (customer.AddedOn is not { } day) return;
        Of(customer.AddedBy).Remove(customer);
        OfAll.Remove(customer);
        Count(customer, day, -1);
        customer.CountedAs = null;
    }

    /// <summary>An order, a lost deal, a fall into the pool may have changed what became of it. Customers of the company file are no leads.</summary>
    internal void Recount(Customer customer)
    {
        if (customer.AddedOn is not { } day) return;
        LeadMark now = new(customer.CameFrom, StateOf(customer));
        if (customer.CountedAs == now) return;
        Count(customer, day, -1);
        customer.CountedAs = now;
        Count(customer, day, 1);
    }

    private void Count(Customer customer, LocalDate day, int sign)
    {
        if (customer.CountedAs is not { } mark) return;
        Of(customer.AddedBy).Count(day, mark, sign);
        OfAll.Count(day, mark, sign);
    }

    private static LeadState StateOf(Customer customer)
    {
        if (customer.OrderList.Count > 0) return LeadState.Converted;
        bool isLost = customer.Deals.Last is { IsOpen: false } || (customer.IsInPool && customer.LastOwner != default);
        return isLost ? LeadState.Lost : LeadState.Open;
    }
}
