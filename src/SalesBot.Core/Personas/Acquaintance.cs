using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Personas;

/// <summary>What the records say of a customer on a day: how far it has come, and which tier its facts speak for. People decide on the tier.</summary>
public static class Acquaintance
{
    /// <summary>Days without contact after which a customer is dormant.</summary>
    public const int DormantDays = 60;

    public static LifeCycle StepOf(Customer customer, LocalDate today)
    {
        if (IsDormant(customer, today)) return LifeCycle.Dormant;
        int orders = customer.Orders.Count + (customer.OrderedBefore is null ? 0 : 1);
        if (orders > 0) return orders > 1 ? LifeCycle.Repeat : LifeCycle.Won;
        return customer.Deals.Last is null ? LifeCycle.Potential : LifeCycle.Interested;
    }

    /// <summary>Another tier than it has, where facts speak for one: A after a quotation of this month, C after 60 days without contact.</summary>
    public static Tier? Proposal(Customer customer, LocalDate today)
    {
        Tier? proposed = QuotedThisMonth(customer, today) ? Tier.A : IsDormant(customer, today) ? Tier.C : null;
        return proposed == customer.Tier ? null : proposed;
    }

    /// <summary>
    /// Days since anybody was in contact with the customer; where nobody ever was, since it came to its owner. What was before the journal is not
    /// known, so nothing counts from before it heard of the customer.
    /// </summary>
    public static int QuietDays(Customer customer, LocalDate today) =>
        Period.DaysBetween(customer.LastContact ?? LocalDate.Max(customer.OwnedSince, customer.KnownSince), today);

    private static bool IsDormant(Customer customer, LocalDate today) => !customer.IsInPool && QuietDays(customer, today) >= DormantDays;

    private static bool QuotedThisMonth(Customer customer, LocalDate today)
    {
        for (int index = customer.HistoryLines.Count - 1; index >= 0; index--)
        {
            HistoryLine line = customer.HistoryLines[index];
            if (line.Fact is Journal.Fact.StageMoved moved && Pipeline.StageRoles.IsQuotation(moved.Stage) && IsSameMonth(moved.On, today)) return true;
        }

        return false;
    }

    private static bool IsSameMonth(LocalDate day, LocalDate today) => (day.Year, day.Month) == (today.Year, today.Month);
}
