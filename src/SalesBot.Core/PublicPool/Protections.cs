using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>What protects a customer on a day, and until when it was protected before: the clock starts anew where a protection ends.</summary>
internal static class Protections
{
    /// <summary>The protection that holds, first by kind; null where none does. A new kind is named here and, where it has an end, in <see cref="LastEnd"/>.</summary>
    public static Protection? On(LocalDate today, Customer customer, Ledger ledger) =>
        OpenOrder(customer)
        ?? LateStage(customer)
        ?? Holding(today, ProtectionKind.OpenComplaint, customer.Complaints.ProtectsUntil)
        ?? Holding(today, ProtectionKind.Locked, LockEnd(customer))
        ?? RecentOrder(today, customer, ledger.PoolRulesOf(customer.Owner))
        ?? OfLeave(today, ledger.People[customer.Owner])
        ?? Holding(today, ProtectionKind.HandedOver, GraceEnd(customer, ledger.Settings.HandoverGraceDays))
        ?? Holding(today, ProtectionKind.PlannedContact, PlannedEnd(customer, ledger));

    /// <summary>That of the owner's approved leave; null where they are at work.</summary>
    public static Protection? OfLeave(LocalDate today, Member owner)
    {
        if (owner.Leave is not { Count: > 0 }) return null;
        foreach (SalesPeriod leave in owner.Leave)
        {
            if (leave.Contains(today)) return new Protection(ProtectionKind.OwnerOnLeave, leave.Last);
        }

        return null;
    }

    /// <summary>Whether something protects it whose last day is not known.</summary>
    public static bool HasOpenEnd(Customer customer) => OpenOrder(customer) is not null || LateStage(customer) is not null;

    /// <summary>
    /// The last day of the latest protection, whether it is over or not; null where there was none. Leave does not count: its days are added
    /// instead.
    /// </summary>
    public static LocalDate? LastEnd(Customer customer, Ledger ledger) => Later(FixedEnd(customer, ledger), PlannedEnd(customer, ledger));

    /// <summary>The same for a rule that a follow-up does not settle: what a plan protected until it was fulfilled counts as well.</summary>
    public static LocalDate? LastEndOfAll(Customer customer, Ledger ledger) =>
        ledger.PoolRulesOf(customer.Owner).PlanProtects ? Later(LastEnd(customer, ledger), PlannedShield.KeptUntil(customer, ledger)) : LastEnd(customer, ledger);

    private static LocalDate? FixedEnd(Customer customer, Ledger ledger)
    {
        LocalDate? last = Later(ShieldEnd(customer, ledger.PoolRulesOf(customer.Owner)), LockEnd(customer));
        foreach (Order order in customer.OrderList) last = Later(last, order.FinishedOn);
        last = Later(Later(last, customer.Complaints.LastProtected), customer.Deals.CommittedUntil);
        return Later(last, GraceEnd(customer, ledger.Settings.HandoverGraceDays));
    }

    /// <summary>A plan protects from the clock's start on, be that a follow-up or the end of another protection.</summary>
    private static LocalDate? PlannedEnd(Customer customer, Ledger ledger)
    {
        if (!ledger.PoolRulesOf(customer.Owner).PlanProtects) return null;
        LocalDate start = PoolClock.StartOf(customer, ledger.PoolRulesOf(customer.Owner));
        return PlannedShield.EndOf(customer, ledger, FixedEnd(customer, ledger) is { } end && end > start ? end : start);
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is null || other > one ? other : one;

    private static Protection? Holding(LocalDate today, ProtectionKind kind, LocalDate? until) => today <= until ? new Protection(kind, until) : null;

    private static Protection? OpenOrder(Customer customer)
    {
        foreach (Order order in customer.OrderList)
        {
            if (!order.IsFinished) return new Protection(ProtectionKind.OpenOrder, Order: order);
        }

        return null;
    }

    private static Protection? LateStage(Customer customer) =>
        customer.Deals.OpenIsCommitted ? new Protection(ProtectionKind.LateStage) : null;

    /// <summary>A lock goes along when the customer changes hands, but not through the pool.</summary>
    private static LocalDate? LockEnd(Customer customer)
    {
        if (customer.Lock is not { } standing) return null;
        foreach (Tenure tenure in customer.Tenures)
        {
            if (tenure.Owner == default && tenure.Record > standing.Record) return null;
        }

        return standing.Until;
    }

    private static Protection? RecentOrder(LocalDate today, Customer customer, PoolRules rules) =>
        ShieldEnd(customer, rules) is { } end && today <= end
            ? new Protection(ProtectionKind.RecentOrder, end, customer.OrderList.Count > 0 ? customer.OrderList[^1] : null)
            : null;

    /// <summary>The grace begins when the new owner has confirmed.</summary>
    private static LocalDate? GraceEnd(Customer customer, int days) => days > 0 ? customer.ReceivedOn?.PlusDays(days) : null;

    private static LocalDate? ShieldEnd(Customer customer, PoolRules rules)
    {
        if (rules.DealShieldDays <= 0) return null;
        LocalDate? last = customer.OrderList.Count > 0 ? customer.OrderList[^1].On : customer.OrderedBefore;
        return last?.PlusDays(rules.DealShieldDays);
    }
}
