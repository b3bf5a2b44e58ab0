using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Targets;

public sealed class AttainmentTests
{
    // Five working weeks and a day: 1, 2, 3, then Mondays to Fridays, 27 to 31.
    private static readonly SalesPeriod July = SalesPeriod.OfMonth(new LocalDate(2026, 7, 1));

    private readonly Diary _diary = new(new LocalDate(2026, 7, 1));
    private readonly Member _member;
    private readonly Customer _customer;

    public AttainmentTests()
    {
        _member = _diary.Joins("张伟");
        _customer = _diary.Adds(_member, "宏达物流");
    }

    [Fact]
    public void Pace_counts_working_days_with_today()
    {
        _diary.Aims(230_000, July, _member);
        _diary.On(new LocalDate(2026, 7, 7)).Signs(_member, _customer, 100_000);

        Attainment attainment = Of(_diary.Today);

        Assert.Equal("0.2173", attainment.Pace!.Value.ToCutFigure());
        Assert.Equal(460_000, attainment.AtPace);
        Assert.Equal(130_000, attainment.Remaining);
        Assert.Equal(130_000m / 19, attainment.NeededPerDay);
        Assert.Null(attainment.Over);
    }

    [Fact]
    public void Beyond_the_target_nothing_remains_and_over_says_how_much()
    {
        _diary.Aims(80_000, July, _member);
        _diary.Signs(_member, _customer, 100_000);

        Attainment attainment = Of(_diary.Today);

        Assert.Equal(1.25m, attainment.Ratio!.Value.Value);
        Assert.Equal((0m, 20_000m, 0m), (attainment.Remaining, attainment.Over, attainment.NeededPerDay));
    }

    [Fact]
    public void Without_a_target_only_what_was_achieved_is_known()
    {
        _diary.Signs(_member, _customer, 100_000);

        Attainment attainment = Of(_diary.Today);

        Assert.Equal(100_000, attainment.Achieved);
        Assert.Equal((null, null, null, null), (attainment.Target, attainment.Ratio, attainment.Remaining, attainment.NeededPerDay));
    }

    [Fact]
    public void A_target_of_zero_has_no_attainment()
    {
        _diary.Aims(0, July, _member);

        Assert.Null(Of(_diary.Today).Ratio);
    }

    [Fact]
    public void Before_the_period_there_is_no_pace_and_after_it_nothing_left_to_do()
    {
        _diary.Aims(80_000, July, _member);

        Assert.Equal((0m, null), (Of(new LocalDate(2026, 6, 30)).Pace!.Value.Value, Of(new LocalDate(2026, 6, 30)).AtPace));
        Assert.Equal((1m, null), (Of(new LocalDate(2026, 8, 1)).Pace!.Value.Value, Of(new LocalDate(2026, 8, 1)).NeededPerDay));
    }

    [Fact]
    public void Every_metric_counts_its_own()
    {
        Customer other = _diary.Lists(_member, "星海餐饮", ordered: new LocalDate(2025, 1, 1));
        _diary.Signs(_member, _customer, [Some.Item(100_000, Some.Goods, 20_000)]);
        _diary.Signs(_member, other, 50_000);
        _diary.Receives(_member, _customer, 30_000);
        _diary.Visits(_member, other);

        Assert.Equal(
            [150_000m, 20_000m, 1m, 1m, 30_000m, 2m],
            new[] { Metric.Amount, Metric.Profit, Metric.Visits, Metric.NewCustomers, Metric.Collected, Metric.Orders }
                .Select(metric => AchievedSum.Of(_diary.Ledger, _member.Id, metric, July)));
    }

    [Fact]
    public void A_team_achieves_what_its_members_do_and_the_company_what_all_do()
    {
        Team team = _diary.Forms("华北组");
        Member inTeam = _diary.Joins("李娜", team);
        _diary.Signs(_member, _customer, 100_000);
        _diary.Signs(inTeam, _diary.Adds(inTeam, "星海餐饮"), 50_000);

        Assert.Equal(50_000, AchievedSum.Of(_diary.Ledger, new Scope(null, team), Metric.Amount, July));
        Assert.Equal(150_000, AchievedSum.Of(_diary.Ledger, Scope.Company, Metric.Amount, July));
    }

    private Attainment Of(LocalDate today) => Attainment.Of(_diary.Ledger, new Scope(_member, null), Metric.Amount, July, today);
}
