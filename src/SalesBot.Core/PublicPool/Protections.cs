using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>What protects a customer on a day, and until when it was protected before: the clock starts anew where a protection ends.</summary>
internal static class Protections
{
    /// <summary>The protection that holds, first by kind; null where none does.</summary>
    public static Protection? On(LocalDate today, Customer customer, Member owner, PoolRules rules) =>
        OpenOrder(customer) ?? LateStage(customer) ?? RecentOrder(today, customer, rules) ?? Leave(today, owner);

    /// <summary>The last day of the latest protection that has ended; null where there was none. Leave does not count: its days are added instead.</summary>
    public static LocalDate? LastEnd(Customer customer, PoolRules rules)
    {
        LocalDate? last = ShieldEnd(customer, rules);
        foreach (Order order in customer.OrderList)
        {
            if (order.CollectedOn is { } collected && !(collected <= last)) last = collected;
        }

        return last;
    }

    private static Protection? OpenOrder(Customer customer)
    {
        foreach (Order order in customer.OrderList)
        {
            if (!order.IsCollectedInFull) return new Protection(ProtectionKind.OpenOrder, Order: order);
        }

        return null;
    }

    private static Protection? LateStage(Customer customer) =>
        customer.Deals.OpenIsCommitted ? new Protection(ProtectionKind.LateStage) : null;

    private static Protection? RecentOrder(LocalDate today, Customer customer, PoolRules rules) =>
        ShieldEnd(customer, rules) is { } end && today <= end
            ? new Protection(ProtectionKind.RecentOrder, end, customer.OrderList.Count > 0 ? customer.OrderList[^1] : null)
            : null;

    private static Protection? Leave(LocalDate today, Member owner)
    {
        foreach (Calendar.SalesPeriod leave in owner.Leave ?? [])
        {
            if (leave.Contains(today)) return new Protection(ProtectionKind.OwnerOnLeave, leave.Last);
        }

        return null;
    }

    private static LocalDate? ShieldEnd(Customer customer, PoolRules rules)
    {
        if (rules.DealShieldDays <= 0) return null;
        LocalDate? last = customer.OrderList.Count > 0 ? customer.OrderList[^1].On : customer.OrderedBefore;
        return last?.PlusDays(rules.DealShieldDays);
    }
}
