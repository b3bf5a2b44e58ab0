using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Rituals;

public sealed class TeamPostsTests
{
    /// <summary>A Monday.</summary>
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new(Start);
    private readonly ClockedDiary _clock;
    private readonly Team _team;
    private readonly Member _li;
    private readonly Member _zhao;

    public TeamPostsTests()
    {
        _clock = new ClockedDiary(_diary);
        _team = _diary.Forms("华北组");
        _li = _diary.Joins("李娜", _team);
        _zhao = _diary.Joins("赵敏", _team);
        _diary.Joins("沈怡", role: Role.Manager);
    }

    [Fact]
    public void A_working_day_ends_with_the_prompt_the_reminders_and_the_digest()
    {
        IReadOnlyList<Post> said = _clock.Until(Start, 23);

        Assert.Equal(
            [
                ("ReviewPrompt", "team:华北组", "17:30"), ("ReviewReminder", "李娜", "18:10"), ("ReviewReminder", "赵敏", "18:10"),
                ("Digest", "team:华北组", "18:30"),
            ],
            said.Select(post => (post.GetType().Name, post.To, post.Act.At.InZone(_diary.Ledger.Zone).ToString("HH:mm", null))));
        Assert.All(said, post => Assert.False(post.Act.IsLate));
    }

    [Fact]
    public void Who_has_answered_is_not_reminded_and_is_counted()
    {
        _clock.Until(Start, 18);
        _diary.Answers(_zhao, "客户都在问账期");
        _diary.Answers(_zhao, "还有一点");
        IReadOnlyList<Post> said = _clock.Until(Start, 23);

        Assert.Equal("李娜", Assert.Single(said.OfType<Post.ReviewReminder>()).To);
        Assert.Equal(1, Assert.Single(said.OfType<Post.Digest>()).Reviews);
    }

    [Fact]
    public void A_digest_adds_up_the_teams_day()
    {
        Customer customer = _diary.Adds(_zhao, "枫叶幼儿园");
        _diary.Visits(_zhao, customer);
        _diary.Signs(_zhao, customer, 1_200);
        _diary.Signs(_li, _diary.Adds(_li, "银杏健身"), 300.5m);
        _diary.Signs(_diary.Ledger.People.Named("沈怡")!, _diary.Lists(_diary.Ledger.People.Named("沈怡"), "星海"), 9_999);

        Post.Digest digest = Assert.Single(_clock.Until(Start, 23).OfType<Post.Digest>());

        Assert.Equal((1_500.5m, 1, 0), (digest.Day.Signed, digest.Day.Visits, digest.AtRisk));
    }

    [Fact]
    public void Days_off_and_holidays_are_silent()
    {
        _clock.Until(new LocalDate(2026, 10, 11), 23);
        LocalDate[] days = [.. _clock.Said.OfType<Post.Digest>().Select(digest => digest.Act.On)];

        Assert.DoesNotContain(new LocalDate(2026, 9, 12), days);
        Assert.DoesNotContain(new LocalDate(2026, 10, 5), days);
        Assert.Contains(new LocalDate(2026, 9, 20), days);
        Assert.Contains(new LocalDate(2026, 10, 10), days);
        Assert.Equal(days.Length, days.Distinct().Count());
    }

    [Fact]
    public void Members_on_leave_are_not_asked_and_a_team_on_leave_hears_nothing()
    {
        SalesPeriod today = SalesPeriod.OfDay(Start);
        _diary.Changes(_li with { Leave = [today] });
        Assert.Equal("赵敏", Assert.Single(_clock.Until(Start, 23).OfType<Post.ReviewReminder>()).To);

        LocalDate next = Start.PlusDays(1);
        _diary.Changes(_li with { Leave = [SalesPeriod.OfDay(next)] });
        _diary.Changes(_zhao with { Leave = [SalesPeriod.OfDay(next)] });
        Assert.Empty(_clock.Until(next, 23));
    }

    [Fact]
    public void Who_does_not_sell_is_not_asked_for_a_review()
    {
        _diary.Joins("周倩", _team, Role.Finance);

        Assert.DoesNotContain(_clock.Until(Start, 23), post => post.To == "周倩");
    }

    [Fact]
    public void A_reminder_for_an_hour_that_the_zone_skips_into_the_next_day_still_comes()
    {
        // On 28 March 2026 the clocks of Nuuk go from 23:00 to midnight.
        LocalDate skipped = new(2026, 3, 28);
        Diary diary = new(skipped, Diary.Settings with { TimeZone = "America/Nuuk" });
        ClockedDiary clock = new(diary);
        Member member = diary.Joins("李娜");
        diary.Plans(member, diary.Adds(member, "枫叶幼儿园"), skipped, new LocalTime(23, 30));

        clock.Until(skipped.PlusDays(1), 0, 10);
        Assert.Empty(clock.Said);
        Assert.IsType<Post.Reminder>(Assert.Single(clock.Until(skipped.PlusDays(1), 0, 40)));
    }

    [Theory]
    [InlineData(3, 29, "2026-03-29T01:30:00Z")]
    [InlineData(10, 25, "2026-10-25T00:30:00Z")]
    public void A_digest_at_an_hour_that_a_zone_skips_or_has_twice_goes_out_once(int month, int day, string at)
    {
        LocalDate turned = new(2026, month, day);
        Diary diary = new(turned.PlusDays(-1), Diary.Settings with
        {
            TimeZone = "Europe/Berlin",
            Calendar = new CalendarRules([], [], []),
            Schedule = Diary.Settings.Schedule with { Review = new LocalTime(1, 0), ReviewReminder = new LocalTime(1, 30), Digest = new LocalTime(2, 30) },
        });
        diary.Joins("李娜", diary.Forms("华北组"));
        ClockedDiary clock = new(diary);
        clock.Until(turned.PlusDays(1), 1);

        Post.Digest digest = Assert.Single(clock.Said.OfType<Post.Digest>(), digest => digest.Act.On == turned);
        Assert.Equal(at, digest.Act.At.ToString("uuuu-MM-ddTHH:mm:ss'Z'", null));
    }

    [Fact]
    public void Who_leads_two_teams_reads_of_each()
    {
        Diary diary = new(Start);
        Team[] teams = [diary.Forms("华北组", "王建国"), diary.Forms("华东组", "王建国")];
        diary.Joins("王建国", teams[0], Role.Leader);
        diary.Joins("李娜", teams[0]);
        diary.Joins("刘洋", teams[1]);
        ClockedDiary clock = new(diary);
        clock.Until(Start, 23);

        Assert.Equal(["华北组", "华东组"], clock.Said.OfType<Post.LeaderDigest>().Select(digest => digest.Act.Team!.Name));
        Assert.Empty(clock.Restarts(Start, 19));
    }

    [Fact]
    public void A_team_has_its_own_times()
    {
        Team east = _diary.Forms("华东组", schedule: new ScheduleTimes(Digest: new LocalTime(18, 0)));
        _diary.Joins("刘洋", east);

        Assert.Equal(["team:华东组", "team:华北组"], _clock.Until(Start, 23).OfType<Post.Digest>().Select(digest => digest.To));
    }

    [Fact]
    public void The_review_can_be_asked_for_in_private()
    {
        Diary diary = new(Start, Diary.Settings with { ReviewPrivately = true });
        Team team = diary.Forms("华北组");
        diary.Joins("李娜", team);
        diary.Joins("赵敏", team);

        Assert.Equal(["李娜", "赵敏"], new ClockedDiary(diary).Until(Start, 18).OfType<Post.ReviewPrompt>().Select(prompt => prompt.To));
    }

    [Fact]
    public void Without_teams_everyone_reviews_together()
    {
        Diary diary = new(Start);
        diary.Joins("李娜");

        Assert.Equal(["team:all", "李娜", "team:all"], new ClockedDiary(diary).Until(Start, 23).Select(post => post.To));
    }

    [Fact]
    public void Questions_take_turns_and_speak_the_readers_language()
    {
        _diary.Changes(_li with { Language = Language.En });
        _clock.Until(Start.PlusDays(1), 23);

        Assert.Equal(2, _clock.Said.OfType<Post.ReviewPrompt>().Select(prompt => prompt.Questions[0]).Distinct().Count());
        Assert.All(_clock.Said.OfType<Post.ReviewPrompt>(), prompt => Assert.Equal("问二", prompt.Questions[1]));
        Assert.All(_clock.Said.OfType<Post.ReviewReminder>().Where(reminder => reminder.To == "李娜"), reminder => Assert.Equal("two", reminder.Questions[1]));
    }

    [Fact]
    public void The_morning_says_what_is_due_and_nothing_if_nothing_is()
    {
        Customer customer = _diary.Adds(_zhao, "枫叶幼儿园");
        _diary.Plans(_zhao, customer, Start.PlusDays(1), what: "送样册");
        Assert.Empty(_clock.Until(Start, 10));

        Post.MorningPlan plan = Assert.Single(_clock.Until(Start.PlusDays(1), 10).OfType<Post.MorningPlan>());
        Assert.Equal(("赵敏", "送样册"), (plan.To, Assert.Single(plan.Items).What));
        Assert.DoesNotContain(_clock.Until(new LocalDate(2026, 9, 12), 23), post => post is Post.MorningPlan && post.Act.On == new LocalDate(2026, 9, 12));
    }

    [Fact]
    public void A_reminder_comes_at_its_time_or_at_nine_and_only_once()
    {
        Customer customer = _diary.Adds(_zhao, "枫叶幼儿园");
        _diary.Plans(_zhao, customer, Start, new LocalTime(15, 0));
        _diary.Plans(_zhao, customer, Start.PlusDays(5));
        _clock.Until(Start, 14, 59);
        Assert.Empty(_clock.Said.OfType<Post.Reminder>());

        Assert.Equal(15, Assert.Single(_clock.Until(Start, 15).OfType<Post.Reminder>()).Act.At.InZone(_diary.Ledger.Zone).Hour);
        Post.Reminder saturday = Assert.Single(_clock.Until(Start.PlusDays(6)).OfType<Post.Reminder>());
        Assert.Equal((Start.PlusDays(5), 9), (saturday.Act.On, saturday.Act.At.InZone(_diary.Ledger.Zone).Hour));
    }

    [Fact]
    public void Nobody_is_reminded_of_what_is_done()
    {
        Customer customer = _diary.Adds(_zhao, "枫叶幼儿园");
        _diary.Plans(_zhao, customer, Start, new LocalTime(15, 0));
        _clock.Until(Start, 14);
        _diary.Visits(_zhao, customer);

        Assert.Empty(_clock.Until(Start, 16));
    }

    [Fact]
    public void Nobody_is_reminded_of_a_plan_that_was_taken_back()
    {
        _diary.Plans(_zhao, _diary.Adds(_zhao, "枫叶幼儿园"), Start, new LocalTime(15, 0));
        _diary.TakesBackLast();

        Assert.Empty(_clock.Until(Start, 16));
    }
}
