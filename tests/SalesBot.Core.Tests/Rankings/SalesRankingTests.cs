using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Tests.Rankings;

/// <summary>Rankings of some sales only are summed as orders are signed; what becomes known later counts for them too.</summary>
public sealed class SalesRankingTests
{
    private static readonly LocalDate Today = new(2026, 9, 1);

    private readonly Diary _diary = new(Today);
    private readonly Member _seller;
    private readonly Customer _customer;

    public SalesRankingTests()
    {
        _seller = _diary.Joins("张伟");
        _customer = _diary.Adds(_seller, "宏达物流");
    }

    [Fact]
    public void A_tag_that_a_product_gets_later_counts_for_the_orders_of_its_days()
    {
        _diary.Signs(_seller, _customer, [Some.Item(6_000) with { Product = "礼盒" }, Some.Item(4_000)]);
        Assert.Equal(0m, Of(RankedSales.NewProduct));

        _diary.Write(new Fact.SettingsAdopted(Diary.Settings with { Products = [Gift(new ProductTagging(ProductTag.New))] }));
        Assert.Equal(6_000m, Of(RankedSales.NewProduct));

        _diary.Write(new Fact.SettingsAdopted(Diary.Settings with { Products = [Gift(new ProductTagging(ProductTag.New, From: Today.PlusDays(1)))] }));
        Assert.Equal(0m, Of(RankedSales.NewProduct));
    }

    [Fact]
    public void A_customer_that_turns_out_to_be_referred_counts_with_its_earlier_orders()
    {
        _diary.Signs(_seller, _customer, 10_000);
        Assert.Equal(0m, Of(RankedSales.Referrals));

        Fact.CustomerAdded added = new(_customer.Id, _customer.Name, _seller.Id, null, CustomerSource.Referral);
        _diary.Write(new Fact.RecordAmended(3, added), _seller);
        Assert.Equal(10_000m, Of(RankedSales.Referrals));

        _diary.TakesBackLast();
        Assert.Equal(0m, Of(RankedSales.Referrals));
    }

    [Fact]
    public void A_customer_who_bought_long_before_the_journal_is_no_new_one()
    {
        Customer old = _diary.Lists(_seller, "星海餐饮");
        _diary.Signs(_seller, old, 10_000);
        Assert.Equal((10_000m, 0m), (Of(RankedSales.NewCustomers), Of(RankedSales.OldCustomers)));

        _diary.Write(new Fact.CustomerListed(old.Id, old.Name, null, _seller.Id, Ordered: new LocalDate(2024, 1, 1)));
        Assert.Equal((0m, 10_000m), (Of(RankedSales.NewCustomers), Of(RankedSales.OldCustomers)));
    }

    [Fact]
    public void Another_first_order_makes_later_ones_old()
    {
        _diary.Signs(_seller, _customer, 10_000, on: new LocalDate(2026, 8, 30));
        _diary.Signs(_seller, _customer, 7_000, on: new LocalDate(2025, 8, 1));
        Assert.Equal(10_000m, Of(RankedSales.OldCustomers));

        _diary.TakesBackLast();
        Assert.Equal(10_000m, Of(RankedSales.NewCustomers));
    }

    private static Product Gift(ProductTagging tag) => new("礼盒", [], Some.Goods, [tag]);

    /// <summary>Of the running quarter.</summary>
    private decimal Of(RankedSales sales) =>
        Ranking.Of(_diary.Ledger, new RankingQuestion(Metric.Amount, SalesPeriod.OfQuarter(Today), Of: sales), Today).Lines.Single().Value;
}
