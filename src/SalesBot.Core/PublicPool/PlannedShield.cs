using NodaTime;
using SalesBot.Core.Applying;

namespace SalesBot.Core.PublicPool;

/// <summary>The protection of a planned contact: at most so many days ahead, and once until the next follow-up.</summary>
internal static class PlannedShield
{
    private const int LongestDays = 14;

    /// <summary>The last day on which the plan protects; null where none does.</summary>
    /// <param name="customer">One that is owned.</param>
    /// <param name="ledger">What is known.</param>
    /// <param name="start">The clock's start: of all plans made since, only the first protects.</param>
    public static LocalDate? EndOf(Customer customer, Ledger ledger, LocalDate start)
    {
        foreach (FollowUp plan in ledger.FollowUps.Of(customer.Owner))
        {
            if (plan.Customer == customer.Id && plan.PlannedOn >= start) return LocalDate.Min(plan.On, plan.PlannedOn.PlusDays(LongestDays));
        }

        return null;
    }
}
