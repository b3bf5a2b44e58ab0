using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Rituals;

/// <summary>What the rhythm of a member's customers asks for: contact by tier, greetings at festivals, deals that are stuck.</summary>
internal static class RhythmItems
{
    /// <param name="known">Customers that are in the plan already.</param>
    public static IEnumerable<AgendaItem> Of(Ledger ledger, Member member, SalesPeriod days, LocalDate today, IReadOnlySet<Customer> known)
    {
        HashSet<CustomerId> planned = [.. ledger.FollowUps.Of(member.Id).Where(plan => plan.On >= today).Select(plan => plan.Customer)];
        (LocalDate Day, Festival Festival)? greeting = Greeting(ledger, days, today);
        foreach (Customer customer in ledger.Customers.OwnedBy(member.Id))
        {
            if (known.Contains(customer) || planned.Contains(customer.Id)) continue;
            AgendaItem? item = Stuck(ledger, customer, days, today) ?? Contact(customer, days, today);
            if (item is null && greeting is { } due && customer.Tier is Tier.C) item = new AgendaItem(customer, AgendaReason.Greeting, due.Day) { Festival = due.Festival };
            if (item is not null) yield return item;
        }
    }

    private static AgendaItem? Stuck(Ledger ledger, Customer customer, SalesPeriod days, LocalDate today) =>
        customer.Deals.Open is { } deal && days.Contains(today) && StuckDeals.IsStuck(ledger.Settings.Pipeline, deal, today)
            ? new AgendaItem(customer, AgendaReason.Stuck, today)
            : null;

    /// <summary>Due on its day, and until it is done.</summary>
    private static AgendaItem? Contact(Customer customer, SalesPeriod days, LocalDate today)
    {
        if (Cadence.Next(customer) is not { } due) return null;
        bool isDue = days.Contains(due) || (due < today && days.Contains(today));
        return isDue ? new AgendaItem(customer, AgendaReason.Rhythm, due) : null;
    }

    private static (LocalDate Day, Festival Festival)? Greeting(Ledger ledger, SalesPeriod days, LocalDate today)
    {
        for (LocalDate day = LocalDate.Max(days.First, today); day <= days.Last && day <= today.PlusDays(31); day = day.PlusDays(1))
        {
            if (Festivals.GreetedOn(ledger.Calendar, day) is { } festival) return (day, festival);
        }

        return null;
    }
}
