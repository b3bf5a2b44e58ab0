using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>
/// When an owned customer falls into the public pool: the one place that knows, for lists, warnings, the day's plan and the nightly sweep.
/// The clock runs from the later of the last follow-up that counts, the start of ownership and the end of the last protection. After the
/// days of the customer's tier comes the last safe day, moved to the next working day where it is none. A second rule may ask for an order;
/// the earlier day counts.
/// </summary>
public static class PoolClock
{
    /// <summary>Null where nobody owns the customer.</summary>
    public static PoolStanding? Read(Ledger ledger, Customer customer, LocalDate today)
    {
        if (customer.IsInPool) return null;
        PoolDeadline? known = ledger.Deadlines.Of(customer);
        // The clock starts where the last protection ends, so that only leave can protect once it runs.
        bool isRunning = known is { Rule: FallRule.NoFollowUp, Start: var start } && start < today;
        Protection? protection = isRunning ? Protections.OfLeave(today, ledger.People[customer.Owner]) : Protections.On(today, customer, ledger);
        if (protection is not null) return new PoolStanding(null, protection, false);
        if (known is not { } deadline) return null;
        LocalDate last = deadline.LastSafeDay;
        bool warned = customer.Warned is not null && IsWarned(customer, deadline, WarningReach(ledger.PoolRulesOf(customer.Owner)));
        LocalDate warning = warned ? customer.Warned!.Value.On : today;
        // Nothing falls unwarned: where the last safe day passes before a warning has gone out, the fall waits for one and a last day.
        return new PoolStanding(warning <= last ? last : DaysOf(ledger, customer).SafeDayFrom(warning), null, warned, deadline.Rule);
    }

    /// <summary>Days left from which on a customer is listed in its owner's warning.</summary>
    public static int WarningReach(PoolRules rules) => rules.Warn.Count > 0 ? rules.Warn.Max() : 0;

    /// <summary>What the clock comes to without the wait for a warning; null in the pool, and while something protects that has no end yet.</summary>
    internal static PoolDeadline? DeadlineOf(Ledger ledger, Customer customer)
    {
        if (customer.IsInPool || Protections.HasOpenEnd(customer)) return null;
        PoolDeadline followUp = ByFollowUp(ledger, customer);
        return ByOrder(ledger, customer) is { } order && order.LastSafeDay < followUp.LastSafeDay ? order : followUp;
    }

    /// <summary>The later of the last follow-up and the start of ownership: where the clock would start if nothing had protected the customer.</summary>
    internal static LocalDate StartOf(Customer customer, PoolRules rules)
    {
        LocalDate owned = OwnedFrom(customer, rules);
        return customer.LastFollowUp is { } followUp && followUp > owned ? followUp : owned;
    }

    private static PoolDeadline ByFollowUp(Ledger ledger, Customer customer)
    {
        PoolRules rules = ledger.PoolRulesOf(customer.Owner);
        LocalDate start = StartOf(customer, rules);
        if (Protections.LastEnd(customer, ledger) is { } end && end > start) start = end;
        return new PoolDeadline(start, DaysOf(ledger, customer).LastSafeDay(start, DaysOf(customer, rules)), FallRule.NoFollowUp);
    }

    /// <summary>Owned for so many days without any order, where the company asks for that; a protection that ended later puts the day off to its end.</summary>
    private static PoolDeadline? ByOrder(Ledger ledger, Customer customer)
    {
        PoolRules rules = ledger.PoolRulesOf(customer.Owner);
        if (rules.DaysWithoutOrder <= 0) return null;
        LocalDate start = OwnedFrom(customer, rules);
        if (customer.OrderList.Exists(order => order.On >= customer.OwnedSince)) return null;
        ClockDays days = DaysOf(ledger, customer);
        LocalDate last = days.LastSafeDay(start, rules.DaysWithoutOrder);
        return new PoolDeadline(start, Protections.LastEndOfAll(customer, ledger) is { } end && end > last ? days.SafeDayFrom(end) : last, FallRule.NoOrder);
    }

    private static bool IsWarned(Customer customer, PoolDeadline deadline, int reach) =>
        customer.Warned is { } notice && notice.Owner == customer.Owner && notice.On > deadline.Start && notice.On >= deadline.LastSafeDay.PlusDays(-reach);

    /// <summary>The grace of an import ends with the owner's first record, from whose day on the clock runs.</summary>
    private static LocalDate OwnedFrom(Customer customer, PoolRules rules)
    {
        if (customer.Tenures.Present.How is not OwnerChange.ListedWithoutStart || customer.LastFollowUp is not null) return customer.OwnedSince;
        return customer.FirstRecordOn is { } first ? LocalDate.Max(first, customer.OwnedSince) : customer.OwnedSince.PlusDays(rules.ImportGrace);
    }

    private static ClockDays DaysOf(Ledger ledger, Customer customer) => new(ledger.Calendar, ledger.PoolRulesOf(customer.Owner), ledger.People[customer.Owner].Leave ?? []);

    private static int DaysOf(Customer customer, PoolRules rules) =>
        customer.Tier is { } tier && rules.DaysByTier.TryGetValue(tier, out int days) ? days : rules.Days;
}
