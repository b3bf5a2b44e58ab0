using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>
/// Which orders count as a customer's first: the earliest that was not cancelled in full before anything was delivered; by other rules also one after
/// a long pause, or all of the first days.
/// </summary>
internal sealed class FirstOrders(Ledger ledger)
{
    public void Recount(Customer customer)
    {
        if (ledger.Plans.AllRules(rules => rules is { FirstAgainMonths: null, FirstWithinDays: null })) RecountEarliest(customer);
        else RecountAll(customer);
    }

    /// <summary>The usual rule names one order, so that nothing but a change of it needs to be looked at.</summary>
    private void RecountEarliest(Customer customer)
    {
        Order? first = customer.OrderedBefore is null ? customer.OrderList.Find(Happened) : null;
        if (ReferenceEquals(first, customer.FirstOrder) && !customer.HasSeveralFirsts) return;
        if (customer.HasSeveralFirsts)
        {
            foreach (Order order in customer.OrderList) Mark(order, false, false);
        }
        else if (customer.FirstOrder is { } before)
        {
            Mark(before, false, false);
        }

        if (first is not null) Mark(first, true, true);
        customer.FirstOrder = first;
        customer.HasSeveralFirsts = false;
    }

    private void RecountAll(Customer customer)
    {
        if (customer.FirstOrder is { } gone && !customer.OrderList.Contains(gone)) Mark(gone, false, false);
        LocalDate? previous = customer.OrderedBefore;
        LocalDate? earliest = customer.OrderedBefore;
        foreach (Order order in customer.OrderList)
        {
            bool happened = Happened(order);
            CommissionRules rules = ledger.Plans.RulesOn(order.On);
            bool isFirst = happened && IsFirst(order.On, previous, earliest, rules);
            Mark(order, isFirst, isFirst && (earliest is null || rules.FirstAgainMonths is not null));
            if (!happened) continue;
            previous = order.On;
            earliest ??= order.On;
        }

        customer.FirstOrder = customer.OrderList.Find(order => order.IsFirst);
        customer.HasSeveralFirsts = true;
    }

    private static bool IsFirst(LocalDate on, LocalDate? previous, LocalDate? earliest, CommissionRules rules)
    {
        if (earliest is not { } start || previous is not { } last) return true;
        if (rules.FirstAgainMonths is { } months) return last.PlusMonths(months) <= on;
        return rules.FirstWithinDays is { } days && on < start.PlusDays(days);
    }

    private static bool Happened(Order order) => !order.IsCancelled || order.DeliveredOn is not null;

    /// <param name="isNew">Whether it counts as a new customer too.</param>
    private void Mark(Order order, bool isFirst, bool isNew)
    {
        if (order.IsFirst == isFirst && order.WonCustomer == isNew) return;
        foreach (Credit credit in order.Deal.Credits)
        {
            MemberFigures figures = ledger.Figures.Of(credit.Member);
            if (order.WonCustomer != isNew) figures.NewCustomers.Add(order.On, isNew ? 1 : -1);
        }

        (order.IsFirst, order.WonCustomer) = (isFirst, isNew);
        foreach (Credit party in order.Parties) ledger.Figures.Of(party.Member).Touch(order);
    }
}
