using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Tests.Commission;

namespace SalesBot.Core.Tests.Examples;

/// <summary>Worked examples of commission. Unless a row says otherwise: plan B, target 1,000,000, collected in full and in time.</summary>
public sealed class CommissionExamples
{
    [Theory]
    [InlineData("C01", 599_900, 0, 0)]
    [InlineData("C02", 600_000, 2_400, 3_000)]
    [InlineData("C03", 699_900, 2_400, 3_000)]
    [InlineData("C04", 700_000, 2_700, 3_000)]
    [InlineData("C05", 799_900, 2_700, 3_000)]
    [InlineData("C06", 800_000, 3_000, 3_000)]
    [InlineData("C07", 1_200_000, 3_000, 3_000)]
    [InlineData("C08", 599_999.99, 0, 0)]
    public void A_card_order_of_100000_is_paid_by_band(string id, decimal signed, decimal tiered, decimal simple)
    {
        foreach ((CommissionPlan plan, decimal expected) in new[] { (Some.TieredPlan, tiered), (Only(Some.SimplePlan, Some.Card), simple) })
        {
            Seller seller = new(plan);
            seller.Collects(seller.Signs(Some.Item(100_000)));
            seller.Reaches(signed);

            Assert.True(expected == seller.Statement.Projected.Yuan, $"{id} {plan.Id}: {seller.Statement.Projected}");
            Assert.Equal(expected, seller.Statement.Earned.Yuan);
        }
    }

    [Fact]
    public void Attainment_just_below_a_band_shows_cut_as_C08_says()
    {
        Seller seller = new();
        seller.Reaches(599_999.99m);

        Assert.Equal("0.5999", seller.Statement.Attainment!.Value.ToCutFigure());
    }

    [Theory]
    [InlineData("C09", 800_000, 5_555.5560, 5_555.56)]
    [InlineData("C09", 700_000, 5_000.00040, 5_000.00)]
    public void Goods_are_paid_on_profit(string id, decimal signed, decimal exact, decimal value)
    {
        Seller seller = new();
        seller.Signs(Some.Item(123_456.78m, Some.Goods, 30_864.20m));
        seller.Reaches(signed);

        StatementLine line = seller.Lines[0];
        Assert.True(exact == line.Exact!.Value.Yuan, $"{id}: {line.Exact}");
        Assert.Equal(value, line.Value.Yuan);
    }

    [Theory]
    [InlineData("C10", 2_501.50, 75.05)]
    public void Half_a_fen_is_rounded_up(string id, decimal amount, decimal value)
    {
        Seller seller = new();
        seller.Signs(Some.Item(amount));
        seller.Reaches(800_000);

        Assert.True(value == seller.Statement.Projected.Yuan, id);
    }

    [Fact]
    public void A_prepaid_order_earns_its_bonus() => Assert.Equal(11_000, Pay("C11", Some.TieredPlan, 800_000, 3, prepaid: true));

    [Theory]
    [InlineData("C12", 75, 7_000, 6_000)]
    [InlineData("C13 on day 60", 60, 9_000, 6_000)]
    [InlineData("C13 on day 61", 61, 7_000, 6_000)]
    public void Money_that_comes_late_costs_a_deduction(string id, int collectedAfter, decimal tiered, decimal simple)
    {
        Assert.Equal(tiered, Pay(id, Some.TieredPlan, 800_000, collectedAfter, prepaid: false));
        Assert.Equal(simple, Pay(id, Only(Some.SimplePlan, Some.Goods), 800_000, collectedAfter, prepaid: false));
    }

    [Fact]
    public void A_first_order_earns_a_bonus_by_band()
    {
        Seller seller = new();
        seller.Collects(seller.Signs(seller.Newcomer(), Some.Item(80_000)));
        seller.Reaches(750_000);

        Assert.Equal([("C14", "card", 2_160m), ("C14", "first_order", 720m)], Paid("C14", seller));
        Assert.Equal(2_880, seller.Statement.Earned.Yuan);
    }

    [Theory]
    [InlineData("C15", 4_900_000, 300_000, CumulativeBase.Above, 9_200)]
    [InlineData("C15 crossing in full", 4_900_000, 300_000, CumulativeBase.Crossing, 9_300)]
    [InlineData("C15 retroactive", 4_900_000, 300_000, CumulativeBase.Retroactive, 14_200)]
    [InlineData("C15 exactly at the limit", 4_900_000, 100_000, CumulativeBase.Above, 3_000)]
    [InlineData("C15 exactly at the limit, retroactive", 4_900_000, 100_000, CumulativeBase.Retroactive, 3_000)]
    public void Purchases_of_the_year_above_the_limit_earn_more(string id, decimal before, decimal amount, CumulativeBase mode, decimal expected)
    {
        Seller seller = new(rules: new CommissionRules(CumulativeBase: mode));
        seller.Signs(seller.Buyer(before), Some.Item(amount));
        seller.Reaches(800_000);

        Assert.True(expected == seller.Statement.Projected.Yuan, $"{id}: {seller.Statement.Projected}");
    }

    [Theory]
    [InlineData("C16", 800_000, false, 1_800, 4_050, 1_500, 1_500, 8_850)]
    [InlineData("C16 at 75 %", 750_000, false, 1_620, 3_645, 1_350, 1_350, 7_965)]
    [InlineData("C16b", 750_000, true, 1_620, 3_645, 1_350, 1_500, 8_115)]
    public void A_mixed_order_is_paid_item_by_item(
        string id, decimal signed, bool ratesOnly, decimal card, decimal goods, decimal first, decimal prepaid, decimal total)
    {
        Seller seller = new(rules: new CommissionRules(FactorOnRatesOnly: ratesOnly));
        seller.Collects(seller.SignsPrepaid(seller.Newcomer(), Some.Item(60_000), Some.Item(90_000, Some.Goods, 22_500)));
        seller.Reaches(signed);

        Assert.Equal([(id, "card", card), (id, "goods", goods), (id, "first_order", first), (id, "prepaid", prepaid)], Paid(id, seller));
        Assert.Equal(total, seller.Statement.Earned.Yuan);
    }

    [Theory]
    [InlineData("C17", false, 0)]
    [InlineData("C17 pro rata", true, 1_800)]
    public void An_order_collected_in_part_waits(string id, bool proRata, decimal earned)
    {
        Seller seller = new(rules: new CommissionRules(PaysCollectedShare: proRata));
        Order order = seller.Signs(Some.Item(100_000));
        seller.Diary.Receives(seller.Member, seller.Ledger.Customers[order.Customer], 60_000);
        seller.Reaches(800_000);

        Assert.True(earned == seller.Statement.Earned.Yuan, $"{id}: {seller.Statement.Earned}");
        Assert.Equal(3_000, seller.Statement.Projected.Yuan);
        Assert.Equal(3_000 - earned, seller.Statement.Waiting.Yuan);
    }

    [Fact]
    public void A_shared_order_pays_each_by_their_own_band()
    {
        Seller seller = new();
        Member second = seller.Diary.Joins("李娜");
        seller.Diary.Aims(1_000_000, Seller.Quarter, second);
        Credit[] shares = [new(seller.Member.Id, Ratio.FromPercent(70)), new(second.Id, Ratio.FromPercent(30))];
        seller.Diary.Signs(seller.Member, seller.Buyer(), [Some.Item(200_000, Some.Goods, 50_000)], Terms.Net(60), credits: shares);
        seller.Reaches(1_000_000);
        seller.Diary.Signs(second, seller.Buyer(), [Some.Item(690_000, Some.Training)]);

        Assert.Equal(("C20", 6_300m), ("C20", seller.Statement.Projected.Yuan));
        Assert.Equal(("C20", 2_430m), ("C20", Statement.Of(seller.Ledger, second.Id, Seller.Quarter, seller.Diary.Today).Projected.Yuan));
    }

    [Theory]
    [InlineData("C22 at 12 %", 24_000, 4_320)]
    [InlineData("C22 at 25 %", 50_000, 9_000)]
    public void Plan_A_pays_the_same_at_every_margin(string id, decimal profit, decimal tiered)
    {
        foreach ((CommissionPlan plan, decimal expected) in new[] { (Some.TieredPlan, tiered), (Only(Some.SimplePlan, Some.Goods), 6_000m) })
        {
            Seller seller = new(plan);
            seller.Signs(Some.Item(200_000, Some.Goods, profit));
            seller.Reaches(800_000);

            Assert.True(expected == seller.Statement.Projected.Yuan, $"{id} {plan.Id}: {seller.Statement.Projected}");
        }
    }

    [Theory]
    [InlineData("C23", false, 0)]
    [InlineData("C23 carried", true, -200)]
    public void A_late_order_with_a_thin_margin_comes_to_nothing(string id, bool carries, decimal expected)
    {
        Seller seller = new(rules: new CommissionRules(CarriesNegativeOrders: carries));
        Order order = seller.Signs(Some.Item(200_000, Some.Goods, 10_000));
        seller.Reaches(800_000);
        seller.Diary.On(order.On.PlusDays(61));
        seller.Collects(order);

        Assert.True(expected == seller.Statement.Earned.Yuan, $"{id}: {seller.Statement.Earned}");
        Assert.Equal(expected, seller.Lines.Sum(line => line.Value.Yuan));
    }

    [Theory]
    [InlineData("C24", false, 0)]
    [InlineData("C24 netting", true, -720)]
    public void Goods_sold_at_a_loss_count_nothing(string id, bool nets, decimal expected)
    {
        Seller seller = new(rules: new CommissionRules(NetsLosses: nets));
        seller.Signs(Some.Item(50_000, Some.Goods, -4_000));
        seller.Reaches(800_000);

        Assert.True(expected == seller.Statement.Projected.Yuan, $"{id}: {seller.Statement.Projected}");
    }

    [Fact]
    public void A_whole_quarter_comes_out()
    {
        Seller seller = new(target: 1_200_000);
        seller.Collects(seller.SignsPrepaid(seller.Buyer(), Some.Item(300_000)));
        Order first = seller.Signs(seller.Newcomer(), Some.Item(408_000, Some.Goods, 98_000));
        Order late = seller.Signs(Some.Item(200_000, Some.Goods, 44_000));
        seller.Diary.On(new LocalDate(2026, 8, 15));
        seller.Signs(Some.Item(100_000));
        seller.Collects(first);
        seller.Diary.On(new LocalDate(2026, 9, 19));
        seller.Collects(late);

        Statement statement = seller.Statement;
        Assert.Equal(("C25", "0.8400"), ("C25", statement.Attainment!.Value.ToCutFigure()));
        Assert.Equal([12_000, 21_720, 5_920, 3_000], seller.Lines.GroupBy(line => line.Order).Select(lines => lines.Sum(line => line.Value.Yuan)));
        Assert.Equal(39_640, statement.Earned.Yuan);
        Assert.Equal(3_000, statement.Waiting.Yuan);
        Assert.Equal(42_640, statement.Projected.Yuan);
        Assert.Equal(21_000, statement.BasePay!.Value.Yuan);
        Assert.Null(statement.Next);
    }

    [Theory]
    [InlineData("C26", 585_000, 0, 15_000, 14_400)]
    [InlineData("C26", 690_000, 16_560, 10_000, 2_340)]
    [InlineData("C26", 790_000, 21_330, 10_000, 2_670)]
    public void The_next_yuan_is_worth_more_before_a_band(string id, decimal signed, decimal projected, decimal gap, decimal gain)
    {
        Seller seller = new();
        seller.Signs(Some.Item(signed));

        Statement statement = seller.Statement;
        Assert.True(projected == statement.Projected.Yuan, $"{id}: {statement.Projected}");
        Assert.Equal(gap, statement.Next!.Gap.Yuan);
        Assert.Equal(gain, statement.Next.Gain!.Value.Yuan);
    }

    private static decimal Pay(string id, CommissionPlan plan, decimal reached, int collectedAfter, bool prepaid)
    {
        Seller seller = new(plan);
        DealItem item = Some.Item(200_000, Some.Goods, 50_000);
        Order order = prepaid ? seller.SignsPrepaid(seller.Buyer(), item) : seller.Signs(item);
        seller.Reaches(reached);
        seller.Diary.On(order.On.PlusDays(collectedAfter));
        seller.Collects(order);
        Assert.True(seller.Statement.Earned == seller.Statement.Projected, id);
        return seller.Statement.Earned.Yuan;
    }

    private static IEnumerable<(string, string, decimal)> Paid(string id, Seller seller) =>
        seller.Lines.Select(line => (id, line.Rule!.Id, line.Value.Yuan));

    /// <summary>Plan A pays every order; here those that only fill up the attainment are left out.</summary>
    private static CommissionPlan Only(CommissionPlan plan, CategoryId category) =>
        plan with { Lines = [.. plan.Lines.Select(line => line with { Categories = [category] })] };
}
