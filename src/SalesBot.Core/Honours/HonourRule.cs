using NodaTime;
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
    /// <param name="order">Just signed, or just amended.</param>
    public static IReadOnlyList<Fact.HonourGiven> Earned(Ledger ledger, Order order)
    {
        HonourRules rules = ledger.Settings.Honours;
        List<Fact.HonourGiven> earned = [];
        MemberId seller = order.Deal.Credits[0].Member;
        if (IsBig(rules, order) && !WasGiven(ledger, seller, order)) earned.Add(Given(HonourKind.BigOrder, seller));
        if (rules.NewCustomer && IsNews(ledger, order)) earned.Add(Given(HonourKind.NewCustomer, seller));
        if (rules.TargetReached) earned.AddRange(order.Deal.Credits.Where(credit => Reaches(ledger, order, credit)).Select(credit => Given(HonourKind.TargetReached, credit.Member)));
        if (IsStreak(ledger, seller, order)) earned.Add(Given(HonourKind.Streak, seller));
        return earned;

        Fact.HonourGiven Given(HonourKind kind, MemberId member) => new(member, kind, order.On, order.Customer, order.Record);
    }

    /// <summary>How many working days of the member's team in a row, up to a day, a member signed something on.</summary>
    public static int StreakOf(Ledger ledger, MemberId member, LocalDate on)
    {
        const int Most = 366;
        DailySums orders = ledger.Figures.Of(member).Orders;
        CompanyCalendar calendar = ledger.CalendarOf(ledger.People.TeamOf(member));
        int days = 0;
        for (LocalDate day = on; days < Most; day = day.PlusDays(-1))
        {
            bool signed = orders.Over(SalesPeriod.OfDay(day)) > 0;
            if (!calendar.IsWorkday(day)) continue;
            if (!signed) break;
            days++;
        }

        return days;
    }

    private static bool IsBig(HonourRules rules, Order order) => rules.BigOrder.IsPositive && order.Amount >= rules.BigOrder;

    /// <summary>An order that was taken back and signed anew is the same news.</summary>
    private static bool WasGiven(Ledger ledger, MemberId seller, Order order) => ledger.Honours.Of(seller).Any(honour =>
        honour.Kind is HonourKind.BigOrder && honour.Customer == order.Customer && (honour.Order == order.Record || (honour.On == order.On && ledger.Customers[order.Customer].OrderOf(honour.Order) is null)));

    /// <summary>A customer's first order is news once, whatever is dated before it or signed anew later.</summary>
    private static bool IsNews(Ledger ledger, Order order) =>
        order.IsFirst && ledger.Customers[order.Customer].Orders.Count == 1 && !ledger.Honours.WasNews(order.Customer);

    /// <summary>Whether the member has reached the target of the order's quarter, and was not honoured for it yet: by this order, or by a target lowered since.</summary>
    private static bool Reaches(Ledger ledger, Order order, Credit credit)
    {
        SalesPeriod quarter = ledger.QuarterOf(order.On);
        Scope member = new(ledger.People[credit.Member], null);
        if (TargetInForce.Of(ledger, member, Metric.Amount, quarter) is not { } target || target <= 0) return false;
        if (ledger.Honours.Of(credit.Member).Any(honour => honour.Kind is HonourKind.TargetReached && quarter.Contains(honour.On))) return false;
        return AchievedSum.Of(ledger, member, Metric.Amount, quarter) >= target;
    }

    /// <summary>Whether the first order of a day completes a run of as many working days as the rules ask for, or of twice as many.</summary>
    private static bool IsStreak(Ledger ledger, MemberId seller, Order order)
    {
        int asked = ledger.Settings.Honours.Streak;
        if (asked == 0 || !ledger.CalendarOf(ledger.People.TeamOf(seller)).IsWorkday(order.On) || ledger.Figures.Of(seller).Orders.Over(SalesPeriod.OfDay(order.On)) != 1) return false;
        int days = StreakOf(ledger, seller, order.On);
        return days > 0 && days % asked == 0 && !ledger.Honours.Of(seller).Any(honour => honour.Kind is HonourKind.Streak && honour.On == order.On);
    }
}
