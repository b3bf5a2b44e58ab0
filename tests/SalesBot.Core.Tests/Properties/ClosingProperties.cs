using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Properties;

public sealed class ClosingProperties
{
    private static readonly Arbitrary<int[]> Chances = Gen.Choose(0, 1_000_000).ArrayOf(40).ToArbitrary();

    private static readonly CommissionRules[] Rules =
    [
        CommissionRules.Default,
        CommissionRules.Default with { RestatesOnRefund = true },
        CommissionRules.Default with { PaysCollectedShare = true, FactorOnRatesOnly = true, WaitsForProfitAfterRefund = true },
        CommissionRules.Default with { BandsByCollection = true, CumulativeFromFirstOrder = true, FirstAgainMonths = 1 },
        CommissionRules.Default with { FirstWithinDays = 20, NetsLosses = true, LateFrom = LateFrom.Delivery, CarriesNegativeOrders = true },
    ];

    [Fact]
    public void Nothing_that_happens_later_changes_a_closed_statement() => ForAllRules((selling, later) =>
    {
        SalesPeriod quarter = selling.Ledger.QuarterOf(selling.Today);
        selling.PassQuarter();
        selling.Close();
        string closed = ClosedPicture(selling, quarter);
        selling.Run(later);
        selling.Ledger.Apply(new Entry(selling.Ledger.Seq + 1, selling.Ledger.LastAt, default, new Fact.PlanAdopted(Some.SimplePlan, quarter.First, 1)));
        selling.Ledger.Apply(new Entry(selling.Ledger.Seq + 1, selling.Ledger.LastAt, default, new Fact.CategoriesAdopted([])));

        Assert.Equal(closed, ClosedPicture(selling, quarter));
    });

    [Fact]
    public void A_closed_statement_pays_what_was_earned_and_is_the_sum_of_its_rounded_lines() => ForAllRules((selling, _) =>
    {
        SalesPeriod quarter = selling.Ledger.QuarterOf(selling.Today);
        selling.PassQuarter();
        LocalDate day = selling.Today.PlusDays(6);
        Statement[] before = [.. StatementsOf(selling, quarter, day)];
        selling.Close();
        Statement[] after = [.. StatementsOf(selling, quarter, selling.Today)];

        Assert.Equal(before.Select(Sums), after.Select(Sums));
        Assert.Equal(after.Select(one => one.Earned), after.Select(one => one.Payable!.Value));
        Assert.Equal(after.Select(one => one.Projected.Yuan), selling.Ledger.People.Members.Select(member =>
            Statement.Lines(selling.Ledger, member.Id, quarter, selling.Today).Sum(line => line.Value.Yuan)));
    });

    [Fact]
    public void All_that_is_ever_paid_for_an_order_that_nobody_hands_over_is_what_it_comes_to() => ForAllRules((selling, later) =>
    {
        SalesPeriod first = selling.Ledger.QuarterOf(selling.Today);
        selling.PassQuarter();
        selling.Close();
        selling.Run(later);
        CollectAll(selling.Ledger, selling.Today);

        foreach (Member member in selling.Ledger.People.Members)
        {
            Statement closed = Statement.Of(selling.Ledger, member.Id, first, selling.Today);
            SalesPeriod open = selling.Ledger.QuarterOf(selling.Today);
            Statement now = Statement.Of(selling.Ledger, member.Id, open, selling.Today);
            SettlementSheet sheet = new(selling.Ledger, member.Id, new FactorChoice(selling.Ledger, member.Id, selling.Today), selling.Today);
            decimal due = selling.Ledger.Figures.Of(member.Id).OrdersIn(first).ToArray().Sum(order => sheet.Due(order).Earned.Yuan);

            Assert.Equal(due, closed.Payable!.Value.Yuan + now.Carried.Yuan + now.Adjustment.Yuan);
            Assert.Equal(0, closed.Waiting.Yuan);
        }
    }, handsOver: false);

    [Fact]
    public void Taking_back_what_happened_after_a_closing_restores_every_figure() => ForAllRules((selling, later) =>
    {
        selling.PassQuarter();
        selling.Close();
        selling.Run(later);
        string before = Picture.Of(selling.Ledger, selling.Today);
        selling.Change(later[0]);
        selling.TakeBackLast();

        Assert.Equal(before, Picture.Of(selling.Ledger, selling.Today));
    });

    private static void ForAllRules(Action<RandomSelling, int[]> claim, bool handsOver = true) => Prop.ForAll(
        Gen.Elements(Rules).ToArbitrary(),
        Chances,
        Chances,
        (rules, chances, later) =>
        {
            RandomSelling selling = new(rules: rules, handsOver: handsOver);
            selling.Run(chances);
            selling.Sign(chances[0]);
            claim(selling, later);
        }).QuickCheckThrowOnFailure();

    private static void CollectAll(Ledger ledger, LocalDate today)
    {
        foreach (Customer customer in ledger.Customers.All.Where(customer => customer.Outstanding.IsPositive))
        {
            ledger.Apply(new Entry(ledger.Seq + 1, ledger.LastAt, new MemberId(1), new Fact.PaymentReceived(customer.Id, customer.Outstanding, today)));
        }
    }

    private static IEnumerable<Statement> StatementsOf(RandomSelling selling, SalesPeriod quarter, LocalDate day) =>
        selling.Ledger.People.Members.Select(member => Statement.Of(selling.Ledger, member.Id, quarter, day));

    private static (Ratio?, Ratio?, Money, Money, Money) Sums(Statement one) => (one.Attainment, one.Factor, one.Projected, one.Earned, one.Waiting);

    private static string ClosedPicture(RandomSelling selling, SalesPeriod quarter) => string.Join('\n', selling.Ledger.People.Members.SelectMany(member =>
    {
        Statement one = Statement.Of(selling.Ledger, member.Id, quarter, selling.Today);
        return (IEnumerable<string>)
        [
            $"{member.Name} {one.Attainment} {one.Factor} {one.Projected} {one.Payable} {one.ClosedOn} {one.Adjustment} {one.Carried}",
            .. Statement.Rows(selling.Ledger, member.Id, quarter, selling.Today).Select(row => $"{row.Id} {row.Basis} {row.Value}"),
            .. Statement.Lines(selling.Ledger, member.Id, quarter, selling.Today).Select(line =>
                $"{line.Order.Record} {line.Plan.Version} {line.Rule?.Id} {line.Basis} {line.Share} {line.Factor} {line.Attainment} {line.Exact} {line.Value} {line.State}"),
        ];
    }));
}
