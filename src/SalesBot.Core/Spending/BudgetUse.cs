using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Spending;

/// <summary>What was granted for hosting in a period, what was spent, and what came of it.</summary>
/// <param name="Granted">Null where no budget is set; zero where it is cancelled.</param>
/// <param name="Cut">What of it was cancelled, and why; null where nothing was.</param>
/// <param name="Customers">On whom it was spent, the most first, then by name.</param>
public sealed record BudgetUse(SalesPeriod Period, Money? Granted, BudgetCut? Cut, IReadOnlyList<HostedCustomer> Customers)
{
    /// <summary>What it was spent on, the most first; what nobody said is among the rest.</summary>
    public IReadOnlyList<(SpendPurpose Purpose, Money Spent)> Purposes { get; init; } = [];

    public Money Used { get; } = Sum(Customers.Select(one => one.Spent));

    /// <summary>Never below zero; null without a budget.</summary>
    public Money? Left => Granted is { } granted ? (granted - Used).NeverBelowZero() : null;

    /// <summary>Spent beyond the budget; null where nothing was.</summary>
    public Money? Over => Granted is { } granted && Used > granted ? Used - granted : null;

    /// <summary>Null without a budget, or where it is zero.</summary>
    public Ratio? UsedShare => Granted is { IsPositive: true } granted ? Used / granted : null;

    /// <summary>Of the orders of those on whom it was spent; null while that of none is known.</summary>
    public Money? Profit => Customers.Any(one => one.Profit is not null) ? Sum(Customers.Select(one => one.Profit ?? Money.Zero)) : null;

    /// <summary>Profit won for each yuan spent; null while nothing was spent or no profit is known.</summary>
    public Ratio? Return => Used.IsPositive && Profit is { } profit ? profit / Used : null;

    public int Ordering => Customers.Count(one => one.HasOrdered);

    /// <summary>Spent on those who ordered nothing.</summary>
    public Money WithoutEffect => Sum(Customers.Where(one => !one.HasOrdered).Select(one => one.Spent));

    /// <summary>All that was spent, for each customer who ordered; null while nobody did.</summary>
    public Money? PerOrdering => Ordering > 0 ? Money.FromYuan(Used.Yuan / Ordering) : null;

    /// <summary>What was spent on those who ordered, for each of them; null while nobody did.</summary>
    public Money? PerOrderingOwn => Ordering > 0 ? Money.FromYuan((Used - WithoutEffect).Yuan / Ordering) : null;

    public bool HasUnknownProfit => Customers.Any(one => one.HasUnknownProfit);

    public static BudgetUse Of(Ledger ledger, Scope scope, SalesPeriod period, LocalDate today)
    {
        BudgetInForce budget = BudgetInForce.Of(ledger, scope, period, today);
        HashSet<MemberId> members = [.. ledger.People.Members.Where(member => Covers(scope, member)).Select(member => member.Id)];
        Spend[] spends = [.. members.SelectMany(ledger.Spends.By).Where(spend => period.Contains(spend.On) && ledger.Customers.Has(spend.Customer))];
        IEnumerable<HostedCustomer> customers = spends.GroupBy(spend => spend.Customer).Select(on => Hosted(ledger, ledger.Customers[on.Key], [.. on], members, period));
        return new BudgetUse(
            period, budget.Granted, budget.Cut, [.. customers.OrderByDescending(one => one.Spent).ThenBy(one => one.Customer.Name, StringComparer.Ordinal)])
        {
            Purposes = [.. spends.GroupBy(spend => spend.Purpose ?? SpendPurpose.Other).Select(of => (of.Key, Sum(of.Select(spend => spend.Amount)))).OrderByDescending(of => of.Item2)],
        };
    }

    private static bool Covers(Scope scope, Member member) =>
        scope.Member is { } one ? one.Id == member.Id : scope.Team is null || scope.Team.Id == member.Team;

    private static HostedCustomer Hosted(Ledger ledger, Customer customer, Spend[] spends, HashSet<MemberId> members, SalesPeriod period)
    {
        int orders = 0;
        Money? profit = null;
        bool isUnknown = false;
        foreach (Order order in customer.Orders.Where(order => !order.IsCancelled && (period.Contains(order.On) || Follows(ledger, order, spends, period))))
        {
            Ratio share = order.Deal.Credits.Where(credit => members.Contains(credit.Member)).Aggregate(Ratio.Zero, (sum, credit) => sum + credit.Share);
            if (share <= Ratio.Zero) continue;
            orders++;
            isUnknown |= order.Profit is null;
            if (order.Profit is { } known) profit = (profit ?? Money.Zero) + (known * share);
        }

        return new HostedCustomer(customer, Sum(spends.Select(spend => spend.Amount)), orders, profit, isUnknown);
    }

    /// <summary>Whether an order signed after the period came soon enough after a spend of it: within the days in which one is waited for.</summary>
    private static bool Follows(Ledger ledger, Order order, Spend[] spends, SalesPeriod period) =>
        order.On > period.Last && Array.Exists(spends, spend => order.On < spend.On.PlusDays(ledger.Settings.Hosting.Days));

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
