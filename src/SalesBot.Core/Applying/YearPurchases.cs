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
    public static void Recount(Customer customer, int from, PlanBook plans, Action<Order> changed)
    {
        bool isByCalendar = plans.AllRules(rules => !rules.CumulativeFromFirstOrder);
        // Another first order begins another year for all.
        for (int index = isByCalendar ? from : 0; index < customer.OrderList.Count; index++)
        {
            Order order = customer.OrderList[index];
            Money bought = isByCalendar ? InCalendarYear(customer, index) : InYearOf(customer, index, plans.RulesOn(order.On));
            if (order.BoughtBefore == bought) continue;
            order.BoughtBefore = bought;
            changed(order);
        }
    }

    private static Money InCalendarYear(Customer customer, int index)
    {
        int year = customer.OrderList[index].On.Year;
        if (index > 0 && customer.OrderList[index - 1] is { } before && before.On.Year == year) return before.BoughtBefore + before.Net;
        return PurchasesBefore(customer, year);
    }

    private static Money InYearOf(Customer customer, int index, CommissionRules rules)
    {
        LocalDate start = StartOfYear(customer, customer.OrderList[index].On, rules);
        Money bought = PurchasesBefore(customer, start.Year);
        for (int earlier = index - 1; earlier >= 0 && customer.OrderList[earlier].On >= start; earlier--) bought += customer.OrderList[earlier].Net;
        return bought;
    }

    /// <summary>Those of the calendar year that the year begins in: more is not known of them.</summary>
    private static Money PurchasesBefore(Customer customer, int year) => Money.FromYuan(customer.PurchasesBefore.GetValueOrDefault(year));

    private static LocalDate StartOfYear(Customer customer, LocalDate day, CommissionRules rules)
    {
        if (!rules.CumulativeFromFirstOrder) return new LocalDate(day.Year, 1, 1);
        LocalDate anchor = customer.OrderedBefore ?? customer.OrderList[0].On;
        int years = day.Year - anchor.Year;
        return anchor.PlusYears(anchor.PlusYears(years) > day ? years - 1 : years);
    }
}
