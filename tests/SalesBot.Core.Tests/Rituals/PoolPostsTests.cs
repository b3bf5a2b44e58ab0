using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Rituals;

public sealed class PoolPostsTests
{
    /// <summary>A Monday.</summary>
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new(Start);
    private readonly ClockedDiary _clock;
    private readonly Member _leader;
    private readonly Member _owner;

    public PoolPostsTests()
    {
        _clock = new ClockedDiary(_diary);
        Team team = _diary.Forms("华北组", leader: "王建国");
        _leader = _diary.Joins("王建国", team, Role.Leader);
        _owner = _diary.Joins("赵敏", team);
    }

    [Fact]
    public void P01_warnings_go_out_with_3_1_and_0_days_left_and_the_customer_falls_after_the_last()
    {
        Customer customer = _diary.Adds(_owner, "枫叶幼儿园");
        _clock.Until(new LocalDate(2026, 9, 16));

        Post.PoolWarning[] warnings = [.. _clock.Said.OfType<Post.PoolWarning>()];
        Assert.Equal([new(2026, 9, 11), new(2026, 9, 13), new LocalDate(2026, 9, 14)], warnings.Select(warning => warning.Act.On));
        Assert.Equal([3, 1, 0], warnings.Select(warning => Assert.Single(warning.Risks).DaysLeft));
        Assert.Equal(new LocalDate(2026, 9, 15), Assert.Single(_clock.Fallen).On);
        Assert.True(customer.IsInPool);
        Assert.Equal(new LocalDate(2026, 9, 15), customer.InPoolSince);
    }

    [Fact]
    public void A_warning_lists_everything_with_three_days_left_or_fewer()
    {
        _diary.Adds(_owner, "枫叶幼儿园");
        _diary.Visits(_owner, _diary.Adds(_owner, "银杏健身"));
        _clock.Until(Start.PlusDays(1));
        _diary.Visits(_owner, _diary.Ledger.Customers.Named("银杏健身")!);

        IReadOnlyList<Post> said = _clock.Until(Start.PlusDays(7), 20);

        Post.PoolWarning last = said.OfType<Post.PoolWarning>().Last();
        Assert.Equal([("枫叶幼儿园", 0), ("银杏健身", 1)], last.Risks.Select(risk => (risk.Customer.Name, risk.DaysLeft)));
        Assert.Equal(9, last.Act.At.InZone(_diary.Ledger.Zone).Hour);
    }

    [Theory]
    [InlineData("Europe/Berlin", null, 15, 2, 7, 15)]
    [InlineData("Pacific/Auckland", null, 14, 19, 21, 14)]
    [InlineData(null, 6, 15, 5, 7, 15)]
    public void The_customers_of_a_team_with_a_day_of_its_own_fall_when_that_ends(string? zone, int? sweep, int day, int before, int after, int fellOn)
    {
        Team team = new(_diary.Ledger.People.NextTeam, "外地组", [], Schedule: sweep is { } hour ? new ScheduleTimes(Sweep: new LocalTime(hour, 0)) : null, TimeZone: zone);
        _diary.Write(new Fact.TeamFormed(team));
        Member anna = _diary.Joins("Anna", team);
        Customer saved = _diary.Adds(anna, "银杏健身");
        Customer lost = _diary.Adds(anna, "枫叶幼儿园");
        Customer ofOthers = _diary.Adds(_owner, "白桦书店");
        _clock.Until(new LocalDate(2026, 9, day), before);
        Assert.False(lost.IsInPool);
        _diary.Visits(anna, saved);
        _clock.Until(new LocalDate(2026, 9, day), after);

        Assert.True(lost.IsInPool);
        Assert.False(saved.IsInPool);
        Assert.Equal(fellOn, lost.InPoolSince?.Day);
        Assert.Equal(day == 15, ofOthers.IsInPool);
        _clock.Until(new LocalDate(2026, 9, 16));
        Assert.True(ofOthers.IsInPool);
        Assert.Equal(2, _clock.Fallen.Count);
    }

    [Fact]
    public void The_owner_and_the_leader_hear_once_of_all_that_fell()
    {
        _diary.Adds(_owner, "乙");
        _diary.Lists(_owner, "甲", since: Start, tier: Commands.Tier.A);
        Post.PoolFell[] posts = [.. _clock.Until(Start.PlusDays(8), 0, 30).OfType<Post.PoolFell>()];

        Assert.Equal(["赵敏", "王建国"], posts.Select(post => post.To));
        Assert.All(posts, post => Assert.Equal(["甲", "乙"], post.Customers.Select(customer => customer.Name)));
        Assert.All(posts, post => Assert.Equal("赵敏", post.Owner.Name));
        Assert.All(posts, post => Assert.Equal((2, false), (post.FallenThisMonth, post.IsOverLimit)));
        Assert.Equal(2m, _diary.Ledger.Figures.Of(_owner.Id).Fallen.Over(SalesPeriod.OfMonth(Start)));
    }

    [Fact]
    public void A_leader_who_loses_a_customer_hears_of_it_once()
    {
        _diary.Adds(_leader, "枫叶幼儿园");

        Assert.Single(_clock.Until(Start.PlusDays(8), 0, 30).OfType<Post.PoolFell>());
    }

    [Fact]
    public void More_than_the_month_limit_is_said()
    {
        for (int number = 0; number < 6; number++) _diary.Adds(_owner, $"客户{number}");

        Assert.All(_clock.Until(Start.PlusDays(8), 0, 30).OfType<Post.PoolFell>(), post => Assert.Equal((6, true), (post.FallenThisMonth, post.IsOverLimit)));
    }

    [Fact]
    public void Warnings_go_out_on_days_off()
    {
        _diary.Adds(_owner, "枫叶幼儿园");

        Assert.Contains(_clock.Until(new LocalDate(2026, 9, 13), 10), post => post is Post.PoolWarning { Act.On.DayOfWeek: IsoDayOfWeek.Sunday });
    }

    [Fact]
    public void A_follow_up_in_the_last_minute_silences_the_sweep()
    {
        Customer customer = _diary.Adds(_owner, "枫叶幼儿园");
        _clock.Until(Start.PlusDays(7), 23, 59);
        _diary.Visits(_owner, customer);
        _clock.Until(Start.PlusDays(8));

        Assert.Empty(_clock.Fallen);
    }

    [Fact]
    public void The_leader_is_warned_of_the_customers_of_one_who_has_left()
    {
        _diary.Adds(_owner, "枫叶幼儿园");
        _diary.Changes(_owner with { Left = Start.PlusDays(1) });
        _clock.Until(Start.PlusDays(9));

        Assert.All(_clock.Said.OfType<Post.PoolWarning>(), post => Assert.Equal(("王建国", "赵敏"), (post.To, post.Owner.Name)));
        Assert.Equal(["王建国"], _clock.Said.OfType<Post.PoolFell>().Select(post => post.To));
    }

    [Fact]
    public void With_nobody_to_warn_nothing_falls()
    {
        Member alone = _diary.Joins("李娜");
        _diary.Adds(alone, "银杏健身");
        _diary.Changes(alone with { Left = Start.PlusDays(1) });
        _clock.Until(Start.PlusDays(40));

        Assert.Empty(_clock.Fallen);
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(7, 7)]
    [InlineData(null, 7)]
    public void Whatever_days_warnings_are_set_to_the_last_day_has_one_if_no_other_went_out(int? warn, int day)
    {
        Diary diary = new(Start, Diary.Settings with { Pool = Diary.Settings.Pool with { Warn = warn is { } days ? [days] : [] } });
        ClockedDiary clock = new(diary);
        Customer customer = diary.Adds(diary.Joins("赵敏"), "枫叶幼儿园");
        clock.Until(Start.PlusDays(9));

        Assert.Equal(Start.PlusDays(day), clock.Said.OfType<Post.PoolWarning>().Last().Act.On);
        Assert.True(customer.IsInPool);
    }

    [Fact]
    public void A_customer_fallen_while_nobody_was_there_to_warn_waits_a_day()
    {
        Customer customer = _diary.Adds(_owner, "枫叶幼儿园");

        IReadOnlyList<Post> said = _clock.Restarts(Start.PlusDays(10), 20);
        Post.PoolWarning warning = Assert.Single(said.OfType<Post.PoolWarning>());
        Assert.True(warning.Act.IsLate);
        Assert.Equal(0, Assert.Single(warning.Risks).DaysLeft);
        Assert.False(customer.IsInPool);

        _clock.Until(Start.PlusDays(11), 0, 0);
        Assert.True(customer.IsInPool);
        Assert.Equal(Start.PlusDays(11), customer.InPoolSince);
    }

    [Fact]
    public void A_sweep_missed_in_the_night_is_made_up_for_in_the_morning()
    {
        Customer customer = _diary.Adds(_owner, "枫叶幼儿园");
        _clock.Until(Start.PlusDays(7), 21);
        IReadOnlyList<Post> said = _clock.Restarts(Start.PlusDays(8), 8);

        Assert.True(customer.IsInPool);
        Assert.Equal(2, said.OfType<Post.PoolFell>().Count());
    }
}
