using System.Globalization;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Collection;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Rankings;
using SalesBot.Core.Spending;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Properties;

/// <summary>Every figure of everyone, as text that two ledgers can be compared by.</summary>
internal static class Picture
{
    public static string Of(Ledger ledger, LocalDate today) =>
        string.Join('\n', ledger.People.Members.SelectMany(member => Of(ledger, member, today)).Concat(ledger.Customers.All.SelectMany(customer => Of(ledger, customer, today))).Concat(Goods(ledger, today)));

    private static IEnumerable<string> Of(Ledger ledger, Member member, LocalDate today)
    {
        SalesPeriod quarter = ledger.QuarterOf(today);
        MemberFigures figures = ledger.Figures.Of(member.Id);
        SalesPeriod before = ledger.QuarterOf(quarter.First.PlusDays(-1));
        foreach (SalesPeriod one in new[] { quarter, before, ledger.QuarterOf(before.First.PlusDays(-1)) })
        {
            yield return $"{member.Name}: {Statement.Of(ledger, member.Id, one, today)}";
            foreach (Settlement settled in Statement.Settlements(ledger, member.Id, one, today)) yield return $"  {settled.Order.Record} {settled with { Order = null! }}";
        }

        foreach (StatementRow row in Statement.Rows(ledger, member.Id, quarter, today)) yield return $"  {row.Id} {row.Basis} {row.Value}";
        foreach (Metric metric in new[] { Metric.Amount, Metric.Profit, Metric.Visits, Metric.NewCustomers, Metric.Collected, Metric.Orders })
        {
            Place? place = Ranking.PlaceOf(ledger, member.Id, new RankingQuestion(metric, quarter), today);
            yield return $"  {metric} {Plain(AchievedSum.Of(ledger, member.Id, metric, quarter))} rank {place?.Rank} of {place?.Of}, gap {Plain(place?.Gap)}";
        }

        yield return $"  of kinds {string.Join(' ', Enum.GetValues<RankedSales>().Select(sales => $"{sales} {Plain(figures.SignedOf(sales, quarter))}"))}";
        yield return $"  claims {figures.Claims.Over(quarter)}, fallen {figures.Fallen.Over(quarter)}, plans {string.Join(' ', ledger.FollowUps.Of(member.Id))}";
        yield return $"  owns {string.Join(' ', ledger.Customers.OwnedBy(member.Id).Select(one => one.Id.Number).Order())}, on leave {string.Join(' ', member.Leave ?? [])}";
        yield return $"  at risk {string.Join(' ', PoolRisks.Within(ledger, new Scope(member, null), today, 30).Select(risk => (risk.Customer.Name, risk.DaysLeft)))}";
        BudgetUse budget = BudgetUse.Of(ledger, new Scope(member, null), quarter, today);
        yield return $"  budget {budget.Granted}, used {budget.Used}, return {budget.Return}, on {string.Join(' ', budget.Customers.Select(one => $"{one.Customer.Name} {one.Spent} {one.Orders}"))}";
        Scope own = new(member, null);
        yield return $"  cycle {SalesCycle.Of(ledger, own, quarter)}, margin {Plain(MarginMeasure.Of([figures], quarter)?.Value)}, leads {string.Join(' ', Conversion.Of(ledger, own, quarter).Sources)}";
        Receivables owed = Receivables.Of(ledger, new Scope(member, null), today);
        yield return $"  outstanding {owed.Outstanding}, overdue {owed.Overdue}, orders {string.Join(' ', owed.Orders.Select(one => one.Order.Record))}";
    }

    private static IEnumerable<string> Goods(Ledger ledger, LocalDate today) => ledger.Categories.Select(category => $"{ledger.Goods.RateOf(category.Id, today)}");

    private static IEnumerable<string> Of(Ledger ledger, Customer customer, LocalDate today)
    {
        yield return $"{customer.Name}: owned {string.Join(' ', customer.Tenures)}, lock {customer.Lock}, received {customer.ReceivedOn}";
        yield return $"  stands {PoolClock.Read(ledger, customer, today)}, found by {ledger.Customers.SameAs(customer.Name)?.Id}";
        yield return $"{customer.Name}: credit {customer.CreditLeft}, last {customer.LastContact} {customer.LastFollowUp}, history {customer.History.Count}";
        yield return $"  spent {string.Join(' ', ledger.Spends.On(customer.Id))}, {StopLoss.Of(ledger, customer, today, customer.Owner) with { Others = [] }}";
        foreach (Order order in customer.Orders)
        {
            yield return $"  {order.Record} first {order.IsFirst} before {Plain(order.BoughtBefore.Yuan)} collected {Plain(order.Collected.Yuan)} on {order.CollectedOn}";
            yield return $"    net {Plain(order.Net.Yuan)} profit {Plain(order.Profit?.Yuan)} delivered {order.DeliveredOn} refunds {order.Refunds.Count}";
            foreach (Receipt receipt in order.Receipts) yield return $"    {receipt.Payment} {Plain(receipt.Amount.Yuan)} {receipt.On}";
        }
    }

    private static string Plain(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "none";
}
