using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>
/// When an owned customer falls into the public pool: the one place that knows, for lists, warnings, the day's plan and the nightly sweep.
/// The clock runs from the later of the last follow-up that counts, the start of ownership and the end of the last protection. After the
/// days of the customer's tier comes the last safe day, moved to the next working day where it is none.
/// </summary>
public static class PoolClock
{
    /// <summary>Null where nobody owns the customer.</summary>
    public static PoolStanding? Read(Ledger ledger, Customer customer, LocalDate today)
    {
        if (customer.IsInPool) return null;
        PoolRules rules = ledger.Settings.Pool;
        Member owner = ledger.People[customer.Owner];
        if (Protections.On(today, customer, owner, rules) is { } protection) return new PoolStanding(null, protection, false);
        LocalDate start = Start(customer, rules);
        ClockDays days = new(ledger.Calendar, rules, owner.Leave ?? []);
        LocalDate last = days.LastSafeDay(start, DaysOf(customer, rules));
        bool warned = customer.WarnedOn is { } on && on > start && on >= last.PlusDays(-WarningReach(rules));
        return new PoolStanding(Waiting(days, last, warned ? customer.WarnedOn!.Value : today), null, warned);
    }

    /// <summary>Days left from which on a customer is listed in its owner's warning.</summary>
    public static int WarningReach(PoolRules rules) => rules.Warn.Count > 0 ? rules.Warn.Max() : 0;

    /// <summary>Nothing falls unwarned: where the last safe day passes before a warning has gone out, the fall waits for one and a last day.</summary>
    private static LocalDate Waiting(ClockDays days, LocalDate last, LocalDate warning) => warning <= last ? last : days.SafeDayFrom(warning);

    private static LocalDate Start(Customer customer, PoolRules rules)
    {
        LocalDate start = customer.HasImportGrace ? customer.OwnedSince.PlusDays(rules.ImportGrace) : customer.OwnedSince;
        if (customer.LastFollowUp is { } followUp && followUp > start) start = followUp;
        return Protections.LastEnd(customer, rules) is { } end && end > start ? end : start;
    }

    private static int DaysOf(Customer customer, PoolRules rules) =>
        customer.Tier is { } tier && rules.DaysByTier.TryGetValue(tier, out int days) ? days : rules.Days;
}
