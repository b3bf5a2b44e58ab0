using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

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

    internal void Remove(Customer customer)
    {
        if (customer.AddedOn is not { } day) return;
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

    /// <summary>Money was spent on a customer; negative where that is taken back.</summary>
    internal void Charge(Customer customer, Money amount)
    {
        customer.SpentOn += amount;
        if (customer is { AddedOn: { } day, CountedAs: { } mark }) Charge(customer, day, mark, amount.Yuan);
    }

    private void Charge(Customer customer, LocalDate day, LeadMark mark, decimal yuan)
    {
        Of(customer.AddedBy).Charge(day, mark.Source, yuan);
        OfAll.Charge(day, mark.Source, yuan);
    }

    private void Count(Customer customer, LocalDate day, int sign)
    {
        if (customer.CountedAs is not { } mark) return;
        Of(customer.AddedBy).Count(day, mark, sign);
        OfAll.Count(day, mark, sign);
        if (!customer.SpentOn.IsZero) Charge(customer, day, mark, sign * customer.SpentOn.Yuan);
    }

    private static LeadState StateOf(Customer customer)
    {
        if (customer.OrderList.Count > 0) return LeadState.Converted;
        bool isLost = customer.Deals.Last is { IsOpen: false } || (customer.IsInPool && customer.LastOwner != default);
        return isLost ? LeadState.Lost : LeadState.Open;
    }
}
