using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Complaints;

/// <summary>Orders by category of goods, and those of them that were complained about, by the day of signing.</summary>
public sealed class GoodsBook
{
    private const int MonthsLookedAt = 12;

    private readonly Dictionary<CategoryId, (DailySums Orders, DailySums Complained)> _sums = [];

    internal GoodsBook()
    {
    }

    /// <summary>Of the orders signed in the last twelve months.</summary>
    public ComplaintRate RateOf(CategoryId category, LocalDate today)
    {
        if (!_sums.TryGetValue(category, out (DailySums Orders, DailySums Complained) sums)) return new ComplaintRate(category, 0, 0);
        SalesPeriod year = SalesPeriod.Between(today.PlusMonths(-MonthsLookedAt).PlusDays(1), today);
        return new ComplaintRate(category, (int)sums.Orders.Over(year), (int)sums.Complained.Over(year));
    }

    /// <param name="sign">1 for an order that was signed, −1 for one that is taken back.</param>
    /// <param name="isComplained">Whether there is a complaint about its goods.</param>
    internal void CountOrder(Order order, int sign, bool isComplained)
    {
        foreach (CategoryId category in CategoriesOf(order)) Of(category).Orders.Add(order.On, sign);
        if (isComplained) CountComplaint(order, sign);
    }

    /// <param name="sign">1 for the first complaint about an order's goods, −1 where the last is taken back.</param>
    internal void CountComplaint(Order order, int sign)
    {
        foreach (CategoryId category in CategoriesOf(order)) Of(category).Complained.Add(order.On, sign);
    }

    private static IEnumerable<CategoryId> CategoriesOf(Order order)
    {
        IReadOnlyList<DealItem> items = order.Deal.Items;
        return items.Count == 1 ? [items[0].Category] : items.Select(item => item.Category).Distinct();
    }

    private (DailySums Orders, DailySums Complained) Of(CategoryId category)
    {
        if (!_sums.TryGetValue(category, out (DailySums, DailySums) sums)) _sums[category] = sums = (new DailySums(), new DailySums());
        return sums;
    }
}
