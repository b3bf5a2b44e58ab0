using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>
/// Every customer's deals, with what they come to kept running: what is open in the company, and what was won and lost by whom. Open deals of a
/// member are those of the customers the member owns, so a hand-over changes nothing here.
/// </summary>
public sealed class DealBook
{
    private readonly Dictionary<StageKey, OpenSums> _open = [];
    private readonly Dictionary<MemberId, MemberDeals> _ofMember = [];

    // By number, so that a new template counts all of them anew in the same order.
    private readonly SortedDictionary<int, Customer> _customers = [];

    private StageTemplate _template = StageTemplates.Trade;

    internal DealBook()
    {
    }

    /// <summary>What became of everybody's deals.</summary>
    public MemberDeals OfAll { get; } = new();

    /// <summary>What became of the deals of customers that a member owned then.</summary>
    public MemberDeals Of(MemberId member) => _ofMember.TryGetValue(member, out MemberDeals? deals) ? deals : _ofMember[member] = new MemberDeals();

    /// <summary>Everybody's open deals in a stage; null where there never was one.</summary>
    public OpenSums? OpenIn(StageKey stage) => _open.GetValueOrDefault(stage);

    internal void Adopt(StageTemplate template)
    {
        foreach (Customer customer in _customers.Values) Count(customer, -1);
        _template = template;
        foreach (Customer customer in _customers.Values) Recount(customer);
    }

    internal void Add(Customer customer, DealStep step)
    {
        Count(customer, -1);
        customer.Deals.Add(step);
        _customers[customer.Id.Number] = customer;
        Recount(customer);
    }

    internal void Remove(Customer customer, long record)
    {
        Count(customer, -1);
        customer.Deals.Remove(record);
        if (customer.Deals.IsEmpty) _customers.Remove(customer.Id.Number);
        Recount(customer);
    }

    /// <summary>An order was signed, or taken back.</summary>
    internal void CountOrder(Customer customer, Order order, int sign)
    {
        OfAll.CountOrder(order, sign);
        Of(order.Deal.Credits[0].Member).CountOrder(order, sign);
        if (customer.Deals.IsEmpty) return;
        Count(customer, -1);
        Recount(customer);
    }

    private void Recount(Customer customer)
    {
        customer.Deals.Tell(customer, _template);
        Count(customer, 1);
    }

    private void Count(Customer customer, int sign)
    {
        foreach (Deal deal in customer.Deals.All)
        {
            if (deal.IsOpen) OpenAt(deal.Stage).Count(deal, sign);
            Count(OfAll, deal, null, sign);
            foreach (MemberId member in deal.Steps.Select(step => step.Whose).Distinct()) Count(Of(member), deal, member, sign);
        }
    }

    /// <param name="whose">The member whose part counts; everybody's where missing.</param>
    private void Count(MemberDeals sums, Deal deal, MemberId? whose, int sign)
    {
        bool IsTheirs(MemberId member) => whose is null || whose == member;
        if (deal.Opening is { IsWon: false, IsLost: false } opening && IsTheirs(opening.Whose)) sums.Opened.Add(opening.On, sign);
        if (deal.Closing is { Reason: { } reason } lost && IsTheirs(lost.Whose)) sums.Closed.CountLost(reason, lost.On, deal.Amount, sign);
        foreach (StageStay stay in deal.Stays)
        {
            if (IsTheirs(stay.Whose)) sums.Funnel.Count(stay, IsForward(stay), sign);
        }
    }

    private bool IsForward(StageStay stay) =>
        stay.WentTo is { } to && (to == StageKey.Won || _template.PlaceOf(to) > _template.PlaceOf(stay.Stage));

    private OpenSums OpenAt(StageKey stage) => _open.TryGetValue(stage, out OpenSums? sums) ? sums : _open[stage] = new OpenSums();
}
