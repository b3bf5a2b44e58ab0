using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Personas;

/// <summary>How often a customer of a tier is to be contacted: A every week, B every 14 days, C every 30.</summary>
public static class Cadence
{
    /// <summary>Days from one contact to the next.</summary>
    public static int DaysOf(Tier tier) => tier switch
    {
        Tier.A => 7,
        Tier.B => 14,
        Tier.C => 30,
    };

    /// <summary>The day of the next contact by rhythm; null where the customer has no tier.</summary>
    public static LocalDate? Next(Customer customer)
    {
        if (customer.Tier is not { } tier) return null;
        LocalDate last = LocalDate.Max(customer.LastContact ?? customer.OwnedSince, customer.OwnedSince);
        return last.PlusDays(DaysOf(tier));
    }
}
