using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Commission;

/// <summary>What one plan comes to for some members in a period.</summary>
/// <param name="Key">The plan's id; with "@" and the version for an older version of a plan.</param>
/// <param name="IsInForce">Whether it pays orders signed today.</param>
public sealed record PlanOutcome(string Key, string Name, bool IsInForce, PlanTally Tally)
{
    /// <summary>Every known plan, as if it had paid the whole period; the one in force first.</summary>
    public static IReadOnlyList<PlanOutcome> All(Ledger ledger, IEnumerable<MemberId> members, SalesPeriod period, LocalDate today)
    {
        MemberId[] sellers = [.. members];
        return
        [
            .. ledger.Plans.KnownOn(LocalDate.Min(today, period.Last)).OrderByDescending(plan => plan.IsInForce)
                .Select(plan => new PlanOutcome(plan.Key, plan.Name, plan.IsInForce, Of(ledger, sellers, period, today, plan.Terms))),
        ];
    }

    private static PlanTally Of(Ledger ledger, MemberId[] members, SalesPeriod period, LocalDate today, PlanTerms terms)
    {
        PlanTally sum = default;
        foreach (MemberId member in members) sum += PlanTally.Of(ledger, member, period, today, _ => terms);
        return sum;
    }
}
