using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>What limits claiming: the cap of a grade, the claims of a day, the cool-down of a former owner, the freeze of a new pool customer.</summary>
public static class Claims
{
    /// <summary>Customers with an order within so many months do not count towards the cap, where buyers are left out.</summary>
    private const int BuyerMonths = 12;

    /// <summary>Customers a member may own.</summary>
    public static int CapOf(Ledger ledger, Member member) => ledger.PoolRulesOf(member.Id).Cap.TryGetValue(member.Grade, out int cap) ? cap : int.MaxValue;

    /// <summary>How many of a member's customers count towards the cap.</summary>
    public static int Counted(Ledger ledger, Member member, LocalDate today)
    {
        int count = 0;
        foreach (Customer customer in ledger.Customers.OwnedBy(member.Id))
        {
            if (Counts(ledger, member, customer, today)) count++;
        }

        return count;
    }

    /// <summary>Whether a customer counts, or would count, towards a member's cap.</summary>
    public static bool Counts(Ledger ledger, Member member, Customer customer, LocalDate today) => !ledger.PoolRulesOf(member.Id).CapSkipBuyers || !IsBuyer(customer, today);

    /// <summary>The first day on which a member may claim a customer that they owned; null where nothing keeps them from it.</summary>
    /// <remarks>The whole history counts: a colleague who claims and hands straight back does not shorten the wait.</remarks>
    public static LocalDate? CoolDownEnd(Ledger ledger, Customer customer, Member member, LocalDate today) =>
        customer.Tenures.LeftOn(member.Id)?.PlusDays(ledger.PoolRulesOf(member.Id).ReclaimDays) is { } end && today < end ? end : null;

    /// <summary>The moment from which on a customer that has just gone into the pool may be claimed; null where it may be.</summary>
    public static Instant? FreezeEnd(Ledger ledger, Customer customer, Instant now)
    {
        Instant end = customer.Tenures.Present.At + Duration.FromHours(ledger.PoolRulesOf(customer.LastOwner).FreezeHours);
        bool isNew = customer.Tenures.Present.How is OwnerChange.Fell or OwnerChange.Released;
        return isNew && now < end ? end : null;
    }

    /// <summary>Whether the customer lies in a pool that the member may use: the company's, or where each team has its own, that of the team it left.</summary>
    public static bool IsOpenTo(Ledger ledger, Customer customer, Member member)
    {
        if (customer.LastOwner == default || member.SeesAll || !ledger.PoolRulesOf(customer.LastOwner).TeamPools) return true;
        TeamId team = ledger.People[customer.LastOwner].Team;
        return team == default || team == member.Team;
    }

    /// <summary>What a member had best give back: customers that count towards the cap and owe nothing, the least valuable first.</summary>
    public static IReadOnlyList<Customer> ToRelease(Ledger ledger, Member member, LocalDate today, int most) =>
    [
        .. ledger.Customers.OwnedBy(member.Id).Where(customer => customer.OrderList.TrueForAll(order => order.IsFinished) && Counts(ledger, member, customer, today))
            .OrderByDescending(CustomerWorth.Of).Take(most),
    ];

    private static bool IsBuyer(Customer customer, LocalDate today)
    {
        LocalDate since = today.PlusMonths(-BuyerMonths);
        LocalDate? last = customer.OrderList.Count > 0 ? customer.OrderList[^1].On : customer.OrderedBefore;
        return last > since;
    }
}
