using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Rituals;

/// <summary>
/// What a member has to do in some days: contacts planned or agreed and not made since, and customers near the pool. Where today is among the
/// days, also what was planned before and not done, and whatever falls into the pool within three days.
/// </summary>
public static class Agenda
{
    /// <summary>How long a plan that was not kept is asked for.</summary>
    private const int OverdueDays = 14;

    /// <summary>
    /// By day, where what is overdue belongs to today; within a day, and in the plan of today alone, the most urgent first, then by time with untimed
    /// ones first, then what is nearest to the pool, then what has waited longest, then by name.
    /// </summary>
    public static IReadOnlyList<AgendaItem> Of(Ledger ledger, Member member, SalesPeriod days, LocalDate today)
    {
        IReadOnlyList<PoolRisk> risks = Risks(ledger, member, days, today);
        List<AgendaItem> items = [.. Plans(ledger, member, days, today).Select(plan => Item(ledger, plan, risks, today))];
        HashSet<Customer> planned = [.. items.Select(item => item.Customer)];
        items.AddRange(risks.Where(risk => !planned.Contains(risk.Customer)).Select(NearPool));
        planned.UnionWith(risks.Select(risk => risk.Customer));
        items.AddRange(RhythmItems.Of(ledger, member, days, today, planned));
        bool isToday = days.First == today && days.Last == today;
        return
        [
            .. items.OrderBy(item => isToday ? today : days.Contains(today) ? LocalDate.Max(item.On, today) : item.On).ThenBy(UrgencyOf)
                .ThenBy(item => item.At ?? LocalTime.MinValue).ThenBy(item => item.DaysLeft ?? int.MaxValue)
                .ThenBy(item => item.On).ThenBy(item => item.Customer.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>What would be lost tonight, what was promised, what is at risk, what stands still, what the rhythm asks for.</summary>
    private static int UrgencyOf(AgendaItem item) => item.DaysLeft is 0 ? 0 : item.Why switch
    {
        AgendaReason.Planned or AgendaReason.NextStep or AgendaReason.Overdue => 1,
        AgendaReason.NearPool => 2,
        AgendaReason.Stuck => 3,
        AgendaReason.Rhythm => 4,
        AgendaReason.Greeting => 5,
    };

    /// <summary>Whether the member has met the customer since a plan was made, on its day or later.</summary>
    public static bool IsDone(Customer customer, FollowUp plan)
    {
        foreach (HistoryLine line in customer.History)
        {
            if (line.Record > plan.Record && line.By == plan.Member && line.On >= plan.On && line.Fact is Fact.VisitLogged or Fact.DealSigned) return true;
        }

        return false;
    }

    private static IEnumerable<FollowUp> Plans(Ledger ledger, Member member, SalesPeriod days, LocalDate today)
    {
        foreach (FollowUp plan in ledger.FollowUps.Of(member.Id))
        {
            bool isOverdue = days.Contains(today) && plan.On < today && plan.On >= today.PlusDays(-OverdueDays);
            if ((days.Contains(plan.On) || isOverdue) && IsOpen(ledger, plan)) yield return plan;
        }
    }

    /// <summary>Whether it is still the member's to do: not done, and the customer not gone to somebody else since.</summary>
    public static bool IsOpen(Ledger ledger, FollowUp plan)
    {
        if (!ledger.Customers.Has(plan.Customer)) return false;
        Customer customer = ledger.Customers[plan.Customer];
        bool isGone = customer.Owner != plan.Member && customer.Tenures.OwnerAt(plan.Record) == plan.Member;
        return !customer.IsInPool && !isGone && !IsDone(customer, plan) && !IsPutOff(ledger, plan);
    }

    /// <summary>Whether the contact was planned anew after the reminder of its day, or later.</summary>
    private static bool IsPutOff(Ledger ledger, FollowUp plan)
    {
        LocalDate from = ledger.FollowUps.IsReminded(plan.Record) ? plan.On : plan.On.PlusDays(1);
        foreach (FollowUp other in ledger.FollowUps.Of(plan.Member))
        {
            if (other.Customer == plan.Customer && other.Record > plan.Record && other.PlannedOn >= from && other.On > plan.On) return true;
        }

        return false;
    }

    private static IReadOnlyList<PoolRisk> Risks(Ledger ledger, Member member, SalesPeriod days, LocalDate today)
    {
        LocalDate last = days.Contains(today) ? LocalDate.Max(days.Last, today.PlusDays(PoolRisks.DefaultWithin)) : days.Last;
        if (last < today) return [];
        IReadOnlyList<PoolRisk> risks = PoolRisks.Within(ledger, new Scope(member, null), today, Period.DaysBetween(today, last));
        return [.. risks.Where(risk => risk.LastSafeDay >= days.First)];
    }

    private static AgendaItem Item(Ledger ledger, FollowUp plan, IReadOnlyList<PoolRisk> risks, LocalDate today)
    {
        Customer customer = ledger.Customers[plan.Customer];
        AgendaReason why = plan.On < today ? AgendaReason.Overdue : plan.IsNextStep ? AgendaReason.NextStep : AgendaReason.Planned;
        int? daysLeft = risks.FirstOrDefault(risk => risk.Customer == customer)?.DaysLeft;
        return new AgendaItem(customer, why, plan.On, plan.At, plan.What, daysLeft);
    }

    private static AgendaItem NearPool(PoolRisk risk) => new(risk.Customer, AgendaReason.NearPool, risk.LastSafeDay, DaysLeft: risk.DaysLeft);
}
