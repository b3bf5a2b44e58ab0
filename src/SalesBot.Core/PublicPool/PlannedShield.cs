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
            if (plan.Customer == customer.Id && plan.PlannedOn >= start) return EndOf(plan);
        }

        return null;
    }

    /// <summary>The last day until which plans may have protected that a follow-up has fulfilled since; null where none has.</summary>
    public static LocalDate? KeptUntil(Customer customer, Ledger ledger)
    {
        if (customer.LastFollowUp is not { } followUp) return null;
        LocalDate? last = null;
        foreach (FollowUp plan in ledger.FollowUps.Of(customer.Owner))
        {
            bool isKept = plan.Customer == customer.Id && plan.PlannedOn <= followUp;
            if (isKept && LocalDate.Min(EndOf(plan), followUp) is var end && !(end <= last)) last = end;
        }

        return last;
    }

    private static LocalDate EndOf(FollowUp plan) => LocalDate.Min(plan.On, plan.PlannedOn.PlusDays(LongestDays));
}
