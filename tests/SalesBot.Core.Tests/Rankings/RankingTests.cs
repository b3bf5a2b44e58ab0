using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Tests.Rankings;

public sealed class RankingTests
{
    private static readonly LocalDate Today = new(2026, 9, 1);
    private static readonly SalesPeriod September = SalesPeriod.OfMonth(Today);

    private readonly Diary _diary = new(Today);

    [Fact]
    public void Whoever_has_nothing_is_listed_last_with_nothing()
    {
        Sells("张伟", 10_000);
        _diary.Joins("李娜");

        Assert.Equal([(1, "张伟", 10_000m), (2, "李娜", 0m)], Places(Metric.Amount));
    }

    [Fact]
    public void Names_within_a_tie_stand_by_code_point()
    {
        // As UTF-16 the first character of 𠮷田 would come before that of ｶﾅ.
        foreach (string name in new[] { "𠮷田", "ｶﾅ", "张伟", "Amy" }) Sells(name, 10_000);

        Assert.Equal(["Amy", "张伟", "ｶﾅ", "𠮷田"], Of(Metric.Amount).Lines.Select(line => line.Name));
        Assert.All(Of(Metric.Amount).Lines, line => Assert.Equal(1, line.Rank));
    }

    [Fact]
    public void Managers_leavers_and_those_to_come_are_not_ranked()
    {
        Sells("张伟", 10_000);
        Sells("沈怡", 90_000, Role.Manager);
        Sells("王建国", 5_000, Role.Leader);
        Member left = Sells("李娜", 80_000);
        _diary.Changes(left with { Left = Today.PlusDays(-1) });
        _diary.Changes(_diary.Joins("赵敏") with { Joined = Today.PlusDays(1) });

        Assert.Equal([(1, "张伟", 10_000m), (2, "王建国", 5_000m)], Places(Metric.Amount));
        Assert.Null(Ranking.PlaceOf(_diary.Ledger, left.Id, new RankingQuestion(Metric.Amount, September), Today));
    }

    [Fact]
    public void Values_that_look_equal_are_told_apart()
    {
        Sells("张伟", 10_000.001m);
        Sells("李娜", 10_000.002m);

        Assert.Equal([(1, "李娜"), (2, "张伟")], Of(Metric.Amount).Lines.Select(line => (line.Rank, line.Name)));
    }

    [Fact]
    public void Whoever_has_no_target_is_left_out_of_attainment()
    {
        _diary.Aims(100_000, September, Sells("张伟", 60_000));
        _diary.Aims(50_000, September, Sells("李娜", 45_000));
        Sells("赵敏", 90_000);

        Assert.Equal([(1, "李娜", 0.9m), (2, "张伟", 0.6m)], Places(Metric.Attainment));
    }

    [Fact]
    public void A_place_says_how_far_the_next_better_value_is()
    {
        Sells("张伟", 120_000);
        Sells("Kevin Sun", 90_000);
        Member asked = Sells("李娜", 90_000);
        Sells("赵敏", 60_000);

        Place place = Ranking.PlaceOf(_diary.Ledger, asked.Id, new RankingQuestion(Metric.Amount, September), Today)!.Value;

        Assert.Equal(new Place(2, 4, 90_000, 30_000), place);
        Assert.Equal(place, Of(Metric.Amount).PlaceOf("李娜"));
        Assert.Null(Of(Metric.Amount).PlaceOf("张伟")!.Value.Gap);
    }

    [Fact]
    public void A_team_ranks_its_own_members()
    {
        Team team = _diary.Forms("华北组");
        Sells("张伟", 10_000, team: team);
        Sells("李娜", 20_000);

        RankingQuestion question = new(Metric.Amount, September, team.Id);

        Assert.Equal([(1, "张伟")], Ranking.Of(_diary.Ledger, question, Today).Lines.Select(line => (line.Rank, line.Name)));
    }

    [Fact]
    public void Newcomers_joined_less_than_90_days_ago()
    {
        _diary.Changes(Sells("赵敏", 10_000) with { Joined = Today.PlusDays(-89) });
        _diary.Changes(Sells("孙悦", 20_000) with { Joined = Today.PlusDays(-90) });

        RankingQuestion question = new(Metric.Amount, September, Among: RankedGroup.Newcomers);

        Assert.Equal(["赵敏"], Ranking.Of(_diary.Ledger, question, Today).Lines.Select(line => line.Name));
    }

    [Fact]
    public void Teams_compete_by_attainment_or_per_head_so_that_size_does_not_win()
    {
        Team large = _diary.Forms("华北组");
        Team small = _diary.Forms("华东组");
        _diary.Aims(100_000, September, Sells("张伟", 30_000, team: large));
        _diary.Aims(100_000, September, Sells("李娜", 40_000, team: large));
        _diary.Aims(100_000, September, Sells("刘洋", 50_000, team: small));

        Assert.Equal([("华东组", 0.5m), ("华北组", 0.35m)], Teams(Metric.Attainment));
        Assert.Equal([("华东组", 50_000m), ("华北组", 35_000m)], Teams(Metric.Amount));
    }

    [Fact]
    public void Whoever_changes_teams_counts_with_the_new_one_and_on_leave_stays_in_it()
    {
        Team large = _diary.Forms("华北组");
        Team small = _diary.Forms("华东组");
        Member moved = Sells("张伟", 30_000, team: large);
        Sells("李娜", 40_000, team: large);
        Sells("刘洋", 50_000, team: small);
        _diary.Changes(moved with { Team = small.Id });
        _diary.Write(new Core.Journal.Fact.LeaveSet(moved.Id, SalesPeriod.OfDay(Today)), moved);

        Assert.Equal([("华东组", 40_000m), ("华北组", 40_000m)], Teams(Metric.Amount));
        Assert.Equal(["张伟", "刘洋"], _diary.Ledger.People.In(small.Id).Select(member => member.Name));
        Assert.Equal(["李娜"], _diary.Ledger.People.In(large.Id).Select(member => member.Name));
    }

    [Fact]
    public void Growth_is_the_difference_to_the_same_days_of_last_year()
    {
        Member member = _diary.Joins("张伟");
        _diary.On(new LocalDate(2025, 9, 30)).Signs(member, _diary.Adds(member, "宏达物流"), 30_000);
        _diary.On(Today).Signs(member, _diary.Adds(member, "星海餐饮"), 100_000);

        Assert.Equal([(1, "张伟", 100_000m)], Places(Metric.Growth));
        Assert.Equal([70_000m], Ranking.Of(_diary.Ledger, new RankingQuestion(Metric.Growth, September), September.Last).Lines.Select(line => line.Value));
    }

    [Fact]
    public void Growth_of_a_period_that_runs_is_measured_against_the_same_days_of_last_year()
    {
        Member member = _diary.Joins("张伟");
        Customer customer = _diary.Adds(member, "宏达物流");
        _diary.On(new LocalDate(2025, 2, 10)).Signs(member, customer, 20_000);
        _diary.On(new LocalDate(2025, 12, 10)).Signs(member, customer, 300_000);
        _diary.On(new LocalDate(2026, 2, 1)).Signs(member, customer, 50_000);

        Assert.Equal([30_000m], Ranking.Of(_diary.Ledger, new RankingQuestion(Metric.Growth, SalesPeriod.OfYear(Today)), Today).Lines.Select(line => line.Value));
    }

    [Fact]
    public void A_mentor_is_credited_with_what_a_newcomer_signs()
    {
        Member mentor = _diary.Joins("王建国", role: Role.Leader);
        _diary.Changes(Sells("赵敏", 40_000) with { Joined = Today.PlusDays(-10), Mentor = mentor.Name });
        _diary.Changes(Sells("孙悦", 50_000) with { Joined = Today.PlusDays(-200), Mentor = mentor.Name });

        Assert.Equal((1, "王建国", 40_000m), Places(Metric.Mentoring).First());
    }

    [Fact]
    public void Referrals_count_what_was_signed_with_customers_that_others_brought()
    {
        Member member = Sells("张伟", 10_000);
        CustomerId id = _diary.Ledger.Customers.NextId;
        _diary.Write(new Core.Journal.Fact.CustomerAdded(id, "星海餐饮", member.Id, Source: CustomerSource.Referral), member);
        _diary.Signs(member, _diary.Ledger.Customers[id], 25_000);

        Assert.Equal([(1, "张伟", 25_000m)], Places(Metric.Referrals));
    }

    private Member Sells(string name, decimal amount, Role role = Role.Rep, Team? team = null)
    {
        Member member = _diary.Joins(name, team, role);
        _diary.Signs(member, _diary.Adds(member, $"客户{name}"), amount);
        return member;
    }

    private Ranking Of(Metric metric) => Ranking.Of(_diary.Ledger, new RankingQuestion(metric, September), Today);

    private IEnumerable<(int Rank, string Name, decimal Value)> Places(Metric metric) => Of(metric).Lines.Select(line => (line.Rank, line.Name, line.Value));

    private IEnumerable<(string, decimal)> Teams(Metric metric) =>
        Ranking.Of(_diary.Ledger, new RankingQuestion(metric, September, Among: RankedGroup.Teams), Today).Lines.Select(line => (line.Name, line.Value));
}
