using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Honours;

/// <summary>Which honours an order has earned, by the company's rules. Given once, kept for ever: taking the order back does not take them back.</summary>
public static class HonourRule
{
    /// <param name="ledger">With the order in it.</param>
    /// <param name="order">Just signed.</param>
    public static IReadOnlyList<Fact.HonourGiven> Earned(Ledger ledger, Order order)
    {
        HonourRules rules = ledger.Settings.Honours;
        List<Fact.HonourGiven> earned = [];
        MemberId seller = order.Deal.Credits[0].Member;
        if (rules.BigOrder.IsPositive && order.Amount >= rules.BigOrder) earned.Add(Given(HonourKind.BigOrder, seller));
        else if (rules.NewCustomer && IsNews(ledger, order)) earned.Add(Given(HonourKind.NewCustomer, seller));
        if (rules.TargetReached) earned.AddRange(order.Deal.Credits.Where(credit => Reaches(ledger, order, credit)).Select(credit => Given(HonourKind.TargetReached, credit.Member)));
        return earned;

        Fact.HonourGiven Given(HonourKind kind, MemberId member) => new(member, kind, order.On, order.Customer, order.Record);
    }

    /// <summary>A customer's first order is news once, whatever is dated before it or signed anew later.</summary>
    private static bool IsNews(Ledger ledger, Order order) =>
        order.IsFirst && ledger.Customers[order.Customer].Orders.Count == 1 && !ledger.Honours.WasNews(order.Customer);

    /// <summary>Whether this very order took the member to the target of its quarter.</summary>
    private static bool Reaches(Ledger ledger, Order order, Credit credit)
    {
        SalesPeriod quarter = ledger.QuarterOf(order.On);
        Scope member = new(ledger.People[credit.Member], null);
        if (TargetInForce.Of(ledger, member, Metric.Amount, quarter) is not { } target || target <= 0) return false;
        decimal achieved = AchievedSum.Of(ledger, member, Metric.Amount, quarter);
        return achieved >= target && achieved - (order.Amount * credit.Share).Yuan < target;
    }
}
