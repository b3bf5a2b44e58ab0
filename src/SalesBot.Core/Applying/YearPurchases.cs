using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>
/// What a customer had bought in the year before each order, refunds taken off: in the calendar year, or in the twelve months that begin with the
/// customer's first order and with each of its anniversaries.
/// </summary>
internal static class YearPurchases
{
    /// <param name="from">Index of the first order that may have changed.</param>
    /// <param name="changed">Called for each order whose sum has.</param>
    public static void Recount(Customer customer, int from, CommissionRules rules, Action<Order> changed)
    {
        // Another first order begins another year for all.
        int first = rules.CumulativeFromFirstOrder ? 0 : from;
        for (int index = first; index < customer.OrderList.Count; index++)
        {
            Order order = customer.OrderList[index];
            Money bought = Before(customer, index, rules);
            if (order.BoughtBefore == bought) continue;
            order.BoughtBefore = bought;
            changed(order);
        }
    }

    private static Money Before(Customer customer, int index, CommissionRules rules)
    {
        LocalDate start = YearOf(customer, customer.OrderList[index].On, rules);
        if (index > 0 && customer.OrderList[index - 1] is { } before && YearOf(customer, before.On, rules) == start) return before.BoughtBefore + before.Net;
        return Money.FromYuan(customer.PurchasesBefore.GetValueOrDefault(start.Year));
    }

    /// <summary>The first day of the year that a day lies in.</summary>
    private static LocalDate YearOf(Customer customer, LocalDate day, CommissionRules rules)
    {
        if (!rules.CumulativeFromFirstOrder) return new LocalDate(day.Year, 1, 1);
        LocalDate anchor = customer.OrderedBefore ?? customer.OrderList[0].On;
        int years = day.Year - anchor.Year;
        return anchor.PlusYears(anchor.PlusYears(years) > day ? years - 1 : years);
    }
}
