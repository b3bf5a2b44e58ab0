using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Examples;

/// <summary>Worked examples of the forecast, of what a customer is worth, and of conversion.</summary>
public sealed class ForecastExamples
{
    private static readonly LocalDate Today = new(2026, 9, 16);

    private readonly Diary _diary = new(Today);

    [Theory]
    [InlineData("F01", 382_000, 770_000, 1.925)]
    public void Each_open_deal_counts_by_its_stage_and_a_lost_one_not_at_all(string id, decimal weighted, decimal open, decimal coverage)
    {
        Member lin = _diary.Joins("林涛");
        _diary.Aims(400_000, SalesPeriod.OfQuarter(Today), lin);
        foreach ((Stage stage, decimal amount) in ((Stage, decimal)[])[(Stage.Quote, 200_000), (Stage.Sample, 150_000), (Stage.Pi, 300_000), (Stage.Deposit, 120_000)])
        {
            _diary.Write(new Fact.StageMoved(_diary.Adds(lin, $"客户{stage}").Id, stage, Today, Amount: Money.FromYuan(amount)), lin);
        }

        _diary.Write(new Fact.DealLost(_diary.Adds(lin, "客户").Id, LossReason.Price, Today, Amount: Money.FromYuan(500_000)), lin);
        PipelineSummary summary = PipelineCount.Of(_diary.Ledger, new Scope(lin, null), null, null, Today);

        Assert.True((Money.FromYuan(weighted), Money.FromYuan(open), coverage) == (summary.Weighted, summary.Open.Amount, summary.Coverage), id);
        Assert.Equal(summary.Weighted, PipelineCount.Of(_diary.Ledger, Scope.Company, null, null, Today).Weighted);
    }

    [Theory]
    [InlineData("V01", 3, 4, 36_000)]
    [InlineData("V01 of a one-time buyer", 1, 1, 3_000)]
    public void A_customer_is_worth_average_order_times_orders_a_year_times_margin_times_years(string id, decimal ordersAYear, int years, decimal worth)
    {
        LifetimeValue value = new(SalesPeriod.OfYear(Today), 1, Money.FromYuan(12_000), ordersAYear, Ratio.FromPercent(25), years, Money.Zero);

        Assert.True(Money.FromYuan(worth) == value.Value, id);
    }

    [Theory]
    [InlineData("V01 of cold leads", CustomerSource.ColdCall, 120, 12, "0.1000")]
    [InlineData("V01 of referrals", CustomerSource.Referral, 40, 12, "0.3000")]
    public void Conversion_is_the_share_of_decided_leads_that_ordered(string id, CustomerSource source, int leads, int ordered, string rate)
    {
        Member lin = _diary.Joins("林涛");
        for (int lead = 0; lead < leads; lead++)
        {
            CustomerId added = _diary.Ledger.Customers.NextId;
            _diary.Write(new Fact.CustomerAdded(added, $"客户{lead}", lin.Id, Source: source), lin);
            Customer customer = _diary.Ledger.Customers[added];
            if (lead < ordered) _diary.Signs(lin, customer, 1_000);
            else _diary.Write(new Fact.DealLost(added, LossReason.Price, Today), lin);
        }

        _diary.Adds(lin, "还在谈");
        Conversion conversion = Conversion.Of(_diary.Ledger, new Scope(lin, null), SalesPeriod.OfMonth(Today));

        Assert.True(rate == conversion.From(source)?.Rate?.ToFigure(), id);
        Assert.Equal(1, conversion.All.Open);
    }
}
