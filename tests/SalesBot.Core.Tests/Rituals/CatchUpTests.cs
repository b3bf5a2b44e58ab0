using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Rituals;

public sealed class CatchUpTests
{
    /// <summary>A Monday.</summary>
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new(Start);
    private readonly ClockedDiary _clock;
    private readonly Member _zhao;

    public CatchUpTests()
    {
        _clock = new ClockedDiary(_diary);
        _zhao = _diary.Joins("赵敏", _diary.Forms("华北组"));
    }

    [Fact]
    public void A_digest_missed_by_less_than_two_hours_goes_out_marked_late()
    {
        _clock.Until(Start, 18, 20);
        Post post = Assert.Single(_clock.Restarts(Start, 20, 29));

        Assert.IsType<Post.Digest>(post);
        Assert.True(post.Act.IsLate);
        Assert.Equal(Start, post.Act.On);
    }

    [Fact]
    public void An_older_one_is_skipped_and_the_next_says_so()
    {
        _clock.Until(Start, 18, 20);
        Assert.Empty(_clock.Restarts(Start, 20, 30));
        Post.Digest next = Assert.Single(_clock.Until(Start.PlusDays(1), 23).OfType<Post.Digest>());
        Post.Digest afterNext = Assert.Single(_clock.Until(Start.PlusDays(2), 23).OfType<Post.Digest>());

        Assert.Equal(SalesPeriod.OfDay(Start), next.Missed);
        Assert.Null(afterNext.Missed);
    }

    [Fact]
    public void After_a_long_stop_only_what_makes_sense_is_said_and_what_was_missed_in_one_line()
    {
        _diary.Adds(_zhao, "枫叶幼儿园");
        _clock.Until(Start, 12);
        IReadOnlyList<Post> said = _clock.Restarts(new LocalDate(2026, 9, 29), 18, 35);

        Assert.Equal(["PoolWarning", "ReviewPrompt", "Digest"], said.Select(post => post.GetType().Name));
        Post.Digest digest = Assert.Single(said.OfType<Post.Digest>());
        Assert.Equal(SalesPeriod.Between(Start, new LocalDate(2026, 9, 28)), digest.Missed);
        Assert.False(digest.Act.IsLate);
    }

    [Fact]
    public void Nobody_is_reminded_of_a_prompt_that_comes_only_now()
    {
        _clock.Until(Start, 17, 20);
        Assert.IsType<Post.ReviewPrompt>(Assert.Single(_clock.Restarts(Start, 18, 15)));

        Assert.Empty(_clock.Restarts(Start, 18, 16));
        Assert.Single(_clock.Until(Start.PlusDays(1), 18, 15).OfType<Post.ReviewReminder>());
    }

    [Fact]
    public void A_gathering_that_was_not_called_is_named_in_the_next_digest_and_in_no_other()
    {
        LocalDate friday = Start.PlusDays(4);
        _clock.Until(friday, 15);
        Post.Digest late = Assert.Single(_clock.Restarts(friday, 19).OfType<Post.Digest>());

        Assert.Equal([(RitualKind.WeeklyTraining, SalesPeriod.OfDay(friday))], late.Unheld);
        Assert.Empty(Assert.Single(_clock.Until(Start.PlusDays(7), 23).OfType<Post.Digest>()).Unheld);
    }

    [Fact]
    public void A_quarter_is_closed_later_where_nobody_was_there_to_close_it()
    {
        _clock.Until(new LocalDate(2026, 9, 30), 23);
        IReadOnlyList<Post> said = _clock.Restarts(new LocalDate(2026, 10, 12), 7);

        Assert.True(Assert.Single(said.OfType<Post.QuarterReview>(), review => review.IsClose).Act.IsLate);
        Assert.Empty(_clock.Restarts(new LocalDate(2026, 10, 12), 8).OfType<Post.QuarterReview>());
    }

    [Fact]
    public void Starting_again_says_nothing_twice()
    {
        _diary.Plans(_zhao, _diary.Adds(_zhao, "枫叶幼儿园"), Start, new LocalTime(15, 0));
        int said = _clock.Until(Start, 18, 31).Count;

        Assert.NotEqual(0, said);
        Assert.Empty(_clock.Restarts(Start, 18, 32));
        Assert.Empty(_clock.Restarts(Start, 23));
    }

    [Fact]
    public void A_process_killed_after_a_record_and_before_what_was_due_then_makes_up_for_it()
    {
        Customer customer = _diary.Adds(_zhao, "枫叶幼儿园");
        _clock.Until(Start, 17, 29);
        _diary.On(Start, 17, 31).Visits(_zhao, customer);

        Assert.IsType<Post.ReviewPrompt>(Assert.Single(_clock.Restarts(Start, 17, 33)));
    }

    [Fact]
    public void Nothing_is_due_from_before_the_journal_began()
    {
        Diary young = new(Start);
        young.On(Start, 18, 31);
        young.Joins("赵敏");

        Assert.Empty(new ClockedDiary(young).Restarts(Start, 8, 30));
    }

    [Fact]
    public void A_reminder_of_this_morning_still_comes_in_the_evening()
    {
        _diary.Plans(_zhao, _diary.Adds(_zhao, "枫叶幼儿园"), Start, new LocalTime(9, 30));

        Assert.True(Assert.Single(_clock.Restarts(Start, 21).OfType<Post.Reminder>()).Act.IsLate);
        Assert.Empty(_clock.Restarts(Start, 22).OfType<Post.Reminder>());
    }

    [Fact]
    public void The_last_sweep_of_the_company_and_of_a_team_with_its_own_is_made_up_for()
    {
        _diary.Write(new Journal.Fact.TeamFormed(new Team(_diary.Ledger.People.NextTeam, "Berlin", [], TimeZone: "Europe/Berlin")));
        Instant now = _diary.Now + Duration.FromDays(5);

        Assert.Equal(["company", "team:Berlin"], CatchUp.Sensible(_diary.Ledger, _diary.Now, now).Where(act => act.Kind is RitualKind.Sweep).Select(act => act.To));
    }

    [Fact]
    public void A_leap_of_many_years_ends()
    {
        _diary.Adds(_zhao, "枫叶幼儿园");

        Assert.InRange(DueActs.Between(_diary.Ledger, _diary.Now, _diary.Now + Duration.FromDays(20_000)).Count, 1, 5_000);
        Assert.InRange(CatchUp.Sensible(_diary.Ledger, _diary.Now, _diary.Now + Duration.FromDays(20_000)).Count, 1, 20);
    }

    [Fact]
    public void Without_a_company_nothing_is_due() =>
        Assert.Empty(DueActs.Between(new Ledger(), Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0)));
}
