using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Commission;

public sealed class StatementTests
{
    [Fact]
    public void Without_a_target_everything_is_paid_and_no_band_lies_ahead()
    {
        Seller seller = new(target: null);
        seller.Signs(Some.Item(100_000));

        Statement statement = seller.Statement;

        Assert.Equal(3_000, statement.Projected.Yuan);
        Assert.Equal(Ratio.One, statement.Factor);
        Assert.Null(statement.Attainment);
        Assert.Null(statement.Next);
    }

    [Fact]
    public void Without_a_target_nothing_is_paid_where_the_company_says_so()
    {
        Seller seller = new(target: null, rules: new CommissionRules(NoTargetPays: false));
        seller.Signs(Some.Item(100_000));

        Assert.Equal(0, seller.Statement.Projected.Yuan);
    }

    [Fact]
    public void Orders_signed_paid_and_backdated_between_two_looks_count_as_if_nobody_had_looked()
    {
        Seller watched = new();
        Seller unseen = new();
        foreach (int day in (int[])[1, 20, 20, 10, 25])
        {
            Sell(watched, day);
            Sell(unseen, day);
            _ = watched.Statement;
        }

        Assert.Equal(unseen.Statement, watched.Statement);
        Assert.Equal(unseen.Statement.Projected.Yuan, watched.Lines.Sum(line => line.Value.Yuan));
    }

    [Fact]
    public void A_category_without_a_row_earns_the_lines_of_the_whole_order_only()
    {
        Seller seller = new(target: null);
        seller.SignsPrepaid(seller.Newcomer(), Some.Item(100_000, Some.Training));

        Assert.Equal([("first_order", 1_000m), ("prepaid", 1_000m)], seller.Lines.Select(line => (line.Rule!.Id, line.Value.Yuan)));
    }

    [Fact]
    public void A_category_is_paid_like_the_one_it_names()
    {
        Seller seller = new(target: null);
        seller.Signs(Some.Item(100_000, Some.Service, 20_000));

        Assert.Equal(("goods", 3_600m), (seller.Lines.Single().Rule!.Id, seller.Statement.Projected.Yuan));
    }

    [Fact]
    public void A_row_of_its_own_beats_the_category_it_is_like()
    {
        PlanLine own = new("service", PlanRow.Rate, PlanBasis.Sales, PlanCondition.Always, Ratio.FromPercent(5), [Some.Service]);
        Seller seller = new(Some.TieredPlan with { Lines = [.. Some.TieredPlan.Lines, own] }, target: null);
        seller.Signs(Some.Item(100_000, Some.Service, 20_000));

        Assert.Equal(5_000, seller.Statement.Projected.Yuan);
    }

    [Fact]
    public void A_line_of_unknown_profit_waits_and_the_others_count()
    {
        Seller seller = new(target: null);
        seller.Signs(Some.Item(100_000), Some.Item(50_000, Some.Goods));

        Statement statement = seller.Statement;
        StatementLine waiting = seller.Lines[1];

        Assert.Equal((3_000m, true), (statement.Projected.Yuan, statement.HasUnknownProfit));
        Assert.Equal(("goods", LineState.ProfitUnknown), (waiting.Rule!.Id, waiting.State));
        Assert.Null(waiting.Exact);
    }

    [Fact]
    public void A_line_explains_itself()
    {
        Seller seller = new();
        Order order = seller.Signs(Some.Item(100_000));
        seller.Reaches(750_000);

        StatementLine line = seller.Lines[0];

        Assert.Same(order, line.Order);
        Assert.Equal(("tiered", 1, "card"), (line.Plan.Plan.Id, line.Plan.Version, line.Rule!.Id));
        Assert.Equal(
            (100_000m, 0.03m, 1m, 0.9m, 0.75m, 2_700m),
            (line.Basis!.Value.Yuan, line.Rate.Value, line.Share.Value, line.Factor.Value, line.Attainment!.Value.Value, line.Exact!.Value.Yuan));
        Assert.True(line.WaitsForCollection);
    }

    [Fact]
    public void Rows_sum_lines_up_in_the_order_of_the_plan()
    {
        Seller seller = new(target: null);
        seller.SignsPrepaid(seller.Buyer(), Some.Item(100_000, Some.Goods, 20_000));
        seller.Signs(seller.Newcomer(), Some.Item(50_000));
        seller.Signs(Some.Item(30_000));

        IReadOnlyList<StatementRow> rows = Statement.Rows(seller.Ledger, seller.Member.Id, Seller.Quarter, seller.Diary.Today);

        Assert.Equal(
            [("card", 80_000m, 2_400m), ("goods", 20_000m, 3_600m), ("first_order", 50_000m, 500m), ("prepaid", 100_000m, 1_000m)],
            rows.Select(row => (row.Id, row.Basis.Yuan, row.Value.Yuan)));
    }

    [Fact]
    public void What_brings_an_order_up_to_zero_is_a_line_and_a_row()
    {
        Seller seller = new(target: null);
        Order order = seller.Signs(Some.Item(200_000, Some.Goods, 10_000));
        seller.Diary.On(order.On.PlusDays(61));

        StatementRow last = Statement.Rows(seller.Ledger, seller.Member.Id, Seller.Quarter, seller.Diary.Today)[^1];

        Assert.Equal([1_800m, -2_000m, 200m], seller.Lines.Select(line => line.Value.Yuan));
        Assert.Equal(("floor", 200m), (last.Id, last.Value.Yuan));
        Assert.Equal(0, seller.Statement.Projected.Yuan);
    }

    [Fact]
    public void An_order_is_paid_by_the_plan_in_force_when_it_was_signed()
    {
        Seller seller = new(target: null);
        LocalDate change = new(2026, 8, 1);
        CommissionPlan dearer = Some.TieredPlan with { Lines = [Some.TieredPlan.Lines[0] with { Rate = Ratio.FromPercent(4) }] };
        seller.Diary.Write(new Fact.PlanAdopted(dearer, change, 2));
        seller.Diary.On(change.PlusDays(-1));
        seller.Signs(Some.Item(100_000));
        seller.Diary.On(change);
        seller.Signs(Some.Item(100_000));

        Assert.Equal([(1, 3_000m), (2, 4_000m)], seller.Lines.Select(line => (line.Plan.Version, line.Value.Yuan)));
        Assert.Equal(2, Statement.Rows(seller.Ledger, seller.Member.Id, Seller.Quarter, change).Count);
    }

    [Fact]
    public void A_plan_adopted_later_for_days_past_prices_their_orders_anew()
    {
        Seller seller = new(target: null);
        seller.Signs(Some.Item(100_000));
        Assert.Equal(3_000, seller.Statement.Projected.Yuan);

        seller.Diary.Write(new Fact.PlanAdopted(Some.SimplePlan with { Lines = [Some.SimplePlan.Lines[0] with { Rate = Ratio.FromPercent(2) }] }, new LocalDate(2026, 7, 1), 1));

        Assert.Equal(2_000, seller.Statement.Projected.Yuan);
    }

    [Fact]
    public void Without_a_plan_nothing_is_paid()
    {
        Diary diary = new(new LocalDate(2026, 7, 1));
        Member member = diary.Joins("张伟");
        diary.Signs(member, diary.Adds(member, "宏达物流"), 100_000);

        Assert.Equal(0, Statement.Of(diary.Ledger, member.Id, Seller.Quarter, diary.Today).Projected.Yuan);
    }

    [Fact]
    public void A_month_is_paid_by_the_attainment_of_its_quarter()
    {
        Seller seller = new();
        seller.Signs(Some.Item(100_000));
        seller.Diary.On(new LocalDate(2026, 8, 3));
        seller.Reaches(700_000);

        Statement month = Statement.Of(seller.Ledger, seller.Member.Id, SalesPeriod.OfMonth(new LocalDate(2026, 7, 1)), seller.Diary.Today);

        Assert.Equal((2_700m, 0.9m, 0.7m), (month.Projected.Yuan, month.Factor!.Value.Value, month.Attainment!.Value.Value));
        Assert.Equal(7_000, month.BasePay!.Value.Yuan);
    }

    [Fact]
    public void A_year_pays_every_quarter_by_its_own_attainment()
    {
        Seller seller = new();
        seller.Collects(seller.Signs(Some.Item(600_000)));
        seller.Diary.On(new LocalDate(2026, 10, 8));
        seller.Signs(Some.Item(100_000));

        Statement year = Statement.Of(seller.Ledger, seller.Member.Id, SalesPeriod.OfYear(new LocalDate(2026, 7, 1)), seller.Diary.Today);

        Assert.Equal(14_400 + 3_000, year.Projected.Yuan);
        Assert.Null(year.Factor);
        Assert.Null(year.Next);
    }

    [Fact]
    public void At_pace_carries_amount_factor_and_sum_forward()
    {
        Seller seller = new();
        seller.Diary.On(new LocalDate(2026, 7, 3));
        seller.Signs(Some.Item(40_000));

        // Three of 66 working days: 880,000 by the end, so everything is paid.
        Assert.Equal((0m, 26_400m), (seller.Statement.Projected.Yuan, seller.Statement.AtPace!.Value.Yuan));
    }

    [Fact]
    public void After_the_quarter_at_pace_is_what_was_projected()
    {
        Seller seller = new();
        seller.Signs(Some.Item(700_000));
        seller.Diary.On(new LocalDate(2026, 10, 8));

        Assert.Equal(seller.Statement.Projected, seller.Statement.AtPace);
    }

    [Fact]
    public void The_gap_to_the_next_band_is_rounded_up_so_that_signing_it_is_enough()
    {
        Seller seller = new(target: 333_333.33m);
        seller.Signs(Some.Item(100_000));

        Bracket next = seller.Statement.Next!;
        Assert.Equal((0.6m, 100_000.00m), (next.From.Value, next.Gap.Yuan));

        seller.Signs(Some.Item(next.Gap.Yuan));
        Assert.Equal(0.8m, seller.Statement.Factor!.Value.Value);
    }

    [Fact]
    public void What_the_gap_would_add_is_unknown_while_nothing_is_signed()
    {
        Bracket next = new Seller().Statement.Next!;

        Assert.Equal(600_000, next.Gap.Yuan);
        Assert.Null(next.Gain);
    }

    [Fact]
    public void The_quarter_of_collection_decides_where_the_company_says_so()
    {
        Seller seller = new(rules: new CommissionRules(BandsByCollection: true));
        Order order = seller.Signs(Some.Item(700_000));
        Assert.Equal(18_900, seller.Statement.Projected.Yuan);

        seller.Diary.Aims(1_000_000, SalesPeriod.OfQuarter(new LocalDate(2026, 10, 1)), seller.Member);
        seller.Diary.On(new LocalDate(2026, 10, 8));
        seller.Collects(order);

        Assert.Equal(0, seller.Statement.Earned.Yuan);
    }

    [Fact]
    public void Collected_money_decides_where_the_company_says_so()
    {
        Seller seller = new(rules: new CommissionRules(BandMetric: Metric.Collected));
        seller.Diary.Aims(1_000_000, Seller.Quarter, seller.Member, metric: Metric.Collected);
        Order order = seller.Signs(Some.Item(700_000));
        Assert.Equal(0, seller.Statement.Projected.Yuan);
        Assert.Null(seller.Statement.Next);

        seller.Collects(order);
        Assert.Equal(18_900, seller.Statement.Projected.Yuan);
    }

    /// <summary>Two orders of one day of July, the first of them paid.</summary>
    private static void Sell(Seller seller, int day)
    {
        seller.Diary.On(new LocalDate(2026, 7, day));
        Order order = seller.SignsPrepaid(seller.Newcomer(), Some.Item(10_000 * day));
        seller.Collects(order);
        seller.Signs(seller.Buyer(), Some.Item(5_000 * day, Some.Training));
    }
}
