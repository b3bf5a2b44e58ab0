using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Targets;

public sealed class TargetInForceTests
{
    private static readonly LocalDate July = new(2026, 7, 1);
    private static readonly SalesPeriod Year = SalesPeriod.OfYear(July);
    private static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(July);

    private readonly Diary _diary = new(new LocalDate(2026, 1, 1), Some.Settings(season: [20, 20, 35, 25]));
    private readonly Team _team;
    private readonly Member _first;
    private readonly Member _second;

    public TargetInForceTests()
    {
        _team = _diary.Forms("华北组");
        _first = _diary.Joins("张伟", _team);
        _second = _diary.Joins("李娜", _team);
    }

    [Fact]
    public void A_month_is_a_third_of_its_quarter_and_the_last_takes_the_rest()
    {
        _diary.Aims(100_000, Quarter, _first);

        Assert.Equal([33_333.33m, 33_333.33m, 33_333.34m], Months().Select(month => Of(_first, month)));
    }

    [Fact]
    public void A_quarter_follows_from_the_year_by_season_weights_and_its_months_from_it()
    {
        _diary.Aims(5_500_000, Year, _first);

        Assert.Equal(1_925_000, Of(_first, Quarter));
        Assert.Equal(641_666.67m, Of(_first, SalesPeriod.OfMonth(July)));
    }

    [Fact]
    public void A_target_set_for_the_period_itself_beats_what_follows()
    {
        _diary.Aims(5_500_000, Year, _first);
        _diary.Aims(1_000_000, Quarter, _first);
        _diary.Aims(400_000, SalesPeriod.OfMonth(July), _first);

        Assert.Equal(1_000_000, Of(_first, Quarter));
        Assert.Equal(400_000, Of(_first, SalesPeriod.OfMonth(July)));
    }

    [Fact]
    public void A_quarter_is_the_sum_of_its_months()
    {
        foreach ((SalesPeriod month, int index) in Months().Select((month, index) => (month, index))) _diary.Aims(100_000 + index, month, _first);

        Assert.Equal(300_003, Of(_first, Quarter));
    }

    [Fact]
    public void A_quarter_follows_from_a_single_month_by_its_weight()
    {
        _diary.Aims(100_000, SalesPeriod.OfMonth(July), _first);

        Assert.Equal(300_000, Of(_first, Quarter));
    }

    [Fact]
    public void One_part_never_follows_from_another()
    {
        _diary.Aims(100_000, SalesPeriod.OfMonth(July), _first);
        _diary.Aims(300_000, Quarter, _second);

        Assert.Null(Of(_first, SalesPeriod.OfMonth(July.PlusMonths(1))));
        Assert.Null(Of(_second, SalesPeriod.OfQuarter(July.PlusMonths(3))));
        Assert.Null(Of(_second, Year));
    }

    [Fact]
    public void A_year_is_the_sum_of_its_quarters_once_all_are_known()
    {
        for (int quarter = 0; quarter < 4; quarter++) _diary.Aims(100_000, SalesPeriod.OfQuarter(new LocalDate(2026, 1, 1).PlusMonths(3 * quarter)), _first);

        Assert.Equal(400_000, Of(_first, Year));
        Assert.Equal(200_000, Of(_first, SalesPeriod.Between(July, Year.Last)));
    }

    [Fact]
    public void A_week_has_a_target_only_where_one_is_set()
    {
        SalesPeriod week = SalesPeriod.OfWeek(new LocalDate(2026, 7, 15));
        _diary.Aims(100_000, Quarter, _first);
        Assert.Null(Of(_first, week));

        _diary.Aims(8_000, week, _first);
        Assert.Equal(8_000, Of(_first, week));
    }

    [Fact]
    public void The_last_target_set_by_the_periods_end_holds()
    {
        _diary.Aims(800_000, Quarter, _first);
        _diary.On(new LocalDate(2026, 9, 30)).Aims(900_000, Quarter, _first);
        _diary.On(new LocalDate(2026, 10, 1)).Aims(100_000, Quarter, _first);

        Assert.Equal(900_000, Of(_first, Quarter));
    }

    [Fact]
    public void A_target_set_only_after_the_period_holds_where_there_was_none()
    {
        _diary.On(new LocalDate(2026, 10, 1)).Aims(100_000, Quarter, _first);

        Assert.Equal(100_000, Of(_first, Quarter));
    }

    [Fact]
    public void A_team_and_the_company_sum_up_where_they_have_no_target_of_their_own()
    {
        _diary.Aims(300_000, Quarter, _first);
        _diary.Aims(500_000, Quarter, _second);
        _diary.Aims(50_000, Quarter, _diary.Joins("王建国"));

        Assert.Equal(800_000, Of(new Scope(null, _team), Quarter));
        Assert.Equal(850_000, Of(Scope.Company, Quarter));

        _diary.Aims(900_000, Quarter, team: _team);
        Assert.Equal(900_000, Of(new Scope(null, _team), Quarter));
        Assert.Equal(950_000, Of(Scope.Company, Quarter));

        _diary.Aims(1_000_000, Quarter);
        Assert.Equal(1_000_000, Of(Scope.Company, Quarter));
    }

    [Fact]
    public void Metrics_do_not_share_targets()
    {
        _diary.Aims(30, Quarter, _first, metric: Metric.Visits);

        Assert.Null(Of(_first, Quarter));
        Assert.Equal(10, TargetInForce.Of(_diary.Ledger, _first.Id, Metric.Visits, SalesPeriod.OfMonth(July)));
    }

    [Fact]
    public void The_usual_period_is_the_month_only_where_all_targets_are_monthly()
    {
        Scope scope = new(_first, null);
        Assert.Equal(Quarter, UsualPeriod.Of(_diary.Ledger, scope, Metric.Amount, July));

        _diary.Aims(100_000, SalesPeriod.OfMonth(July), _first);
        Assert.Equal(SalesPeriod.OfMonth(July), UsualPeriod.Of(_diary.Ledger, scope, Metric.Amount, July));

        _diary.Aims(100_000, Quarter, _first);
        Assert.Equal(Quarter, UsualPeriod.Of(_diary.Ledger, scope, Metric.Amount, July));
    }

    private static IEnumerable<SalesPeriod> Months() => Enumerable.Range(0, 3).Select(month => SalesPeriod.OfMonth(July.PlusMonths(month)));

    private decimal? Of(Member member, SalesPeriod period) => TargetInForce.Of(_diary.Ledger, member.Id, Metric.Amount, period);

    private decimal? Of(Scope scope, SalesPeriod period) => TargetInForce.Of(_diary.Ledger, scope, Metric.Amount, period);
}
