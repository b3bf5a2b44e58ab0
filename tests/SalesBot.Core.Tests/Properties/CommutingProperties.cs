using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Collection;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Properties;

/// <summary>What happens to different customers is independent: the order in which it is recorded changes no figure.</summary>
public sealed class CommutingProperties
{
    private const int Customers = 5;

    private static readonly LocalDate Day = new(2026, 8, 20);

    [Fact]
    public void Figures_do_not_depend_on_the_order_of_independent_facts() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ArrayOf(30).ToArbitrary(),
        Gen.Choose(0, 1_000_000).ArrayOf(30).ToArbitrary(),
        (steps, shuffle) =>
        {
            int[] shuffled = [.. Enumerable.Range(0, steps.Length).OrderBy(index => shuffle[index]).ThenBy(index => index)];
            // Those of one customer stay in their order; those of different customers change places.
            Queue<int>[] ofCustomer = [.. Enumerable.Range(0, Customers).Select(customer => new Queue<int>(steps.Where(step => step % Customers == customer)))];
            IEnumerable<int> other = shuffled.Select(index => ofCustomer[steps[index] % Customers].Dequeue());

            Assert.Equal(FiguresAfter(steps), FiguresAfter([.. other]));
        }).QuickCheckThrowOnFailure();

    private static string FiguresAfter(int[] steps)
    {
        Diary diary = new Diary(Day.PlusDays(-30)).Pays(Some.TieredPlan, new LocalDate(2026, 1, 1));
        Member[] members = [diary.Joins("张伟"), diary.Joins("李娜")];
        Customer[] customers = [.. Enumerable.Range(0, Customers).Select(index => diary.Lists(members[index % 2], $"客户{index}"))];
        foreach (Member member in members) diary.Aims(200_000, SalesPeriod.OfQuarter(Day), member);
        diary.On(Day);
        foreach (int step in steps) Happen(diary, members, customers[step % Customers], step / Customers);
        return string.Join('\n', members.Select(member => Of(diary.Ledger, member)));
    }

    private static void Happen(Diary diary, Member[] members, Customer customer, int chance)
    {
        Money amount = Money.FromYuan((chance % 40_000) + 100.01m);
        Order? order = customer.Orders.Count > 0 ? customer.Orders[chance % customer.Orders.Count] : null;
        Fact fact = (chance % 6, order) switch
        {
            (0, { } signed) => new Fact.RefundRecorded(customer.Id, signed.Record, amount, Day),
            (1, { } signed) => new Fact.ProfitSet(customer.Id, signed.Record, Money.FromYuan(Math.Round(signed.Net.Yuan * 0.2m, 2)), Day),
            (2, { } signed) => new Fact.DeliveryRecorded(customer.Id, signed.Record, Day),
            (3 or 4, _) => new Fact.PaymentReceived(customer.Id, amount, Day.PlusDays(-(chance % 9))),
            _ => new Fact.DealSigned(
                customer.Id,
                [new Credit(members[0].Id, Ratio.FromPercent(70)), new Credit(members[1].Id, Ratio.FromPercent(30))],
                [Some.Item(amount.Yuan), Some.Item(amount.Yuan, Some.Goods, 900)],
                Terms.Net(chance % 90),
                Day.PlusDays(-(chance % 9))),
        };
        diary.Write(fact, members[0]);
    }

    private static string Of(Ledger ledger, Member member)
    {
        SalesPeriod quarter = SalesPeriod.OfQuarter(Day);
        Metric[] metrics = [Metric.Amount, Metric.Profit, Metric.Collected, Metric.Orders, Metric.NewCustomers];
        Receivables owed = Receivables.Of(ledger, new Scope(member, null), Day);
        Statement pay = Statement.Of(ledger, member.Id, quarter, Day);
        // Sums of the same parts in another order may keep more zeros behind the point.
        IEnumerable<decimal> sums = [.. metrics.Select(metric => AchievedSum.Of(ledger, member.Id, metric, quarter)), pay.Projected.Yuan, pay.Earned.Yuan, owed.Outstanding.Yuan, owed.Overdue.Yuan];
        return string.Join(' ', sums.Select(sum => Math.Round(sum, 12).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
