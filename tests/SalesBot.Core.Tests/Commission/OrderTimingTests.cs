using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Tests.Commission;

public sealed class OrderTimingTests
{
    private static readonly LocalDate Signed = new(2026, 7, 1);

    [Theory]
    [InlineData(7, 11_000)]
    [InlineData(8, 9_000)]
    public void The_bonus_of_an_unpaid_prepaid_order_is_projected_for_the_grace_then_dropped(int daysLater, decimal projected)
    {
        Seller seller = new(target: null);
        seller.SignsPrepaid(seller.Buyer(), Some.Item(200_000, Some.Goods, 50_000));
        seller.Diary.On(Signed.PlusDays(daysLater));

        Assert.Equal(projected, seller.Statement.Projected.Yuan);
        Assert.Equal(projected < 11_000, seller.Lines[^1].State is LineState.PrepaidTooLate);
    }

    [Theory]
    [InlineData(7, 11_000)]
    [InlineData(8, 9_000)]
    public void A_prepaid_order_collected_within_the_grace_keeps_its_bonus(int collectedAfter, decimal earned)
    {
        Seller seller = new(target: null);
        Order order = seller.SignsPrepaid(seller.Buyer(), Some.Item(200_000, Some.Goods, 50_000));
        seller.Diary.On(Signed.PlusDays(collectedAfter));
        seller.Collects(order);
        seller.Diary.On(Signed.PlusDays(40));

        Assert.Equal(earned, seller.Statement.Earned.Yuan);
    }

    [Fact]
    public void A_deposit_is_no_prepayment()
    {
        Seller seller = new(target: null);
        Order order = seller.SignsPrepaid(seller.Buyer(), Some.Item(100_000));
        seller.Diary.Receives(seller.Member, seller.Ledger.Customers[order.Customer], 99_999.99m);
        seller.Diary.On(Signed.PlusDays(8));

        Assert.Equal(3_000, seller.Statement.Projected.Yuan);
    }

    [Theory]
    [InlineData(60, 9_000)]
    [InlineData(61, 7_000)]
    public void The_deduction_of_an_unpaid_order_is_projected_from_day_61(int daysLater, decimal projected)
    {
        Seller seller = new(target: null);
        seller.Signs(Some.Item(200_000, Some.Goods, 50_000));
        seller.Diary.On(Signed.PlusDays(daysLater));

        Assert.Equal(projected, seller.Statement.Projected.Yuan);
        Assert.Equal(0, seller.Statement.Earned.Yuan);
    }

    [Theory]
    [InlineData(LateFrom.Signing, null, 61, 7_000)]
    [InlineData(LateFrom.Due, null, 90, 9_000)]
    [InlineData(LateFrom.Due, null, 91, 7_000)]
    [InlineData(LateFrom.Signing, 2, 62, 9_000)]
    [InlineData(LateFrom.Signing, 2, 63, 7_000)]
    public void The_company_says_from_when_and_how_long(LateFrom from, int? months, int collectedAfter, decimal earned)
    {
        Seller seller = new(target: null, rules: new CommissionRules(LateFrom: from, LateMonths: months));
        Order order = seller.Diary.Signs(seller.Member, seller.Buyer(), [Some.Item(200_000, Some.Goods, 50_000)], Terms.Net(30));
        seller.Diary.On(Signed.PlusDays(collectedAfter));
        seller.Collects(order);

        Assert.Equal(earned, seller.Statement.Earned.Yuan);
    }

    [Fact]
    public void By_instalment_only_the_money_that_came_late_costs()
    {
        Seller seller = new(target: null, rules: new CommissionRules(LatePerInstalment: true));
        Order order = seller.Signs(Some.Item(200_000, Some.Goods, 50_000));
        seller.Diary.On(Signed.PlusDays(60));
        seller.Diary.Receives(seller.Member, seller.Ledger.Customers[order.Customer], 150_000);
        seller.Diary.On(Signed.PlusDays(61));
        Assert.Equal(8_500, seller.Statement.Projected.Yuan);

        seller.Collects(order);
        Assert.Equal(8_500, seller.Statement.Earned.Yuan);
    }

    [Fact]
    public void A_correction_of_the_payment_takes_the_deduction_back()
    {
        Seller seller = new(target: null);
        Order order = seller.Signs(Some.Item(200_000, Some.Goods, 50_000));
        seller.Diary.On(Signed.PlusDays(61));
        seller.Collects(order);
        Assert.Equal(7_000, seller.Statement.Earned.Yuan);

        seller.Diary.TakesBackLast();
        Assert.Equal((7_000m, 0m), (seller.Statement.Projected.Yuan, seller.Statement.Earned.Yuan));
    }
}
