using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>Weekly training, monthly drill, season review and the close of a quarter (§13).</summary>
public sealed class TrainingTests
{
    [Fact]
    public void The_training_takes_the_weeks_moves_of_rivals_apart_and_thanks_who_heard_them()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：竞品降价5%");
        Reply training = chat.Until(new LocalDate(2026, 9, 18), 20).The("weekly_training", RhythmChat.Team);

        Assert.Equal((new LocalDate(2026, 9, 18), new LocalTime(16, 0)), (training.At!.Value.Date, training.At.Value.TimeOfDay));
        Assert.Contains(training.Rows, row => row["question"].Contains("竞品降价5%", StringComparison.Ordinal));
        Assert.Contains("线索来自张伟", training.Text, StringComparison.Ordinal);
        Assert.Equal("0", chat.Until(new LocalDate(2026, 9, 25), 20).The("weekly_training").Figures["moves"]);
    }

    [Fact]
    public void A_move_that_is_told_after_the_training_is_taken_apart_in_the_next_one()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Until(new LocalDate(2026, 9, 18), 17);
        chat.Say("张伟", "复盘：竞品降价5%");

        Assert.Equal("1", chat.Until(new LocalDate(2026, 9, 25), 20).The("weekly_training").Figures["moves"]);
    }

    [Fact]
    public void A_move_that_two_heard_of_is_asked_about_once_and_both_are_thanked()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：竞品降价5%");
        chat.Say("李娜", "复盘：竞品降价5%");
        Reply training = chat.Until(new LocalDate(2026, 9, 18), 20).The("weekly_training", RhythmChat.Team);

        Assert.Equal(training.Rows.Select(row => row["question"]).Distinct(), training.Rows.Select(row => row["question"]));
        Assert.Contains("线索来自张伟、李娜", training.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_training_names_the_weakest_factor_with_the_facts_behind_it_and_how_newcomers_grow()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithMember("钱芳", member => member with { Mentor = "王建国" }));
        chat.Say("钱芳", "新增客户晨光超市");
        chat.Say("钱芳", "晨光超市签了3万卡券");
        chat.Say("张伟", "宏达报价了400万");
        Reply training = chat.Until(new LocalDate(2026, 9, 18), 20).The("weekly_training");

        Assert.Equal(("execution", "0.0000"), (training.Figures["weakest"], training.Figures["weakest.value"]));
        Assert.Contains("执行：该做的 16 件里做了 0 件", training.Text, StringComparison.Ordinal);
        Assert.Contains("新人钱芳入职第49天，第45天开首单，已签 3万，师傅王建国", training.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_day_is_off_the_training_is_held_on_the_last_working_day_before_it()
    {
        using Conversing chat = RhythmChat.Open(start: Instant.FromUtc(2026, 9, 28, 1, 30));

        Assert.Equal(
            [new LocalDate(2026, 9, 30), new LocalDate(2026, 10, 9)],
            chat.Until(new LocalDate(2026, 10, 12), 8).Of("weekly_training").Select(reply => reply.At!.Value.Date));
    }

    [Fact]
    public void The_drill_is_held_on_the_months_last_working_day_from_deals_that_are_stuck()
    {
        using Conversing chat = RhythmChat.Open(company => company with { Settings = company.Settings with { Pool = company.Settings.Pool with { Days = 90 } } }, Instant.FromUtc(2026, 8, 10, 1, 30));
        chat.Say("张伟", "宏达报价了20万");
        Reply drill = chat.Until(new LocalDate(2026, 9, 1), 8).The("monthly_drill", RhythmChat.Team);

        Assert.Equal(new LocalDate(2026, 8, 31), drill.At!.Value.Date);
        Assert.Equal("1", drill.Figures["stuck"]);
        Assert.Contains(drill.Rows, row => row["question"].Contains("宏达物流有限公司", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wed 10:00", "15 09:30", "2026-09-16 10:00", "2026-09-15 09:30")]
    [InlineData("mon 16:00", "19 16:00", "2026-09-14 16:00", "2026-09-18 16:00")]
    public void The_company_file_says_when(string weekly, string monthly, string training, string drill)
    {
        using Conversing chat = RhythmChat.Open(company => company with { Settings = company.Settings with { Schedule = company.Settings.Schedule with { Weekly = weekly, Monthly = monthly } } });
        IReadOnlyList<Reply> said = chat.Until(new LocalDate(2026, 9, 20), 20);

        Assert.Equal((training, drill), (When(said.The("weekly_training")), When(said.The("monthly_drill"))));
    }

    [Fact]
    public void A_season_is_looked_back_on_at_its_end_and_a_quarter_is_closed_on_the_next_first_working_day()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "宏达签了12万卡券");
        chat.Say("张伟", "复盘：宏达嫌账期太短");
        chat.Say("钱芳", "复盘：客户都在问账期");
        Reply[] reviews = [.. chat.Until(new LocalDate(2026, 10, 9), 8).Of("quarter_review", RhythmChat.Team)];

        Assert.Equal(["2026-09-30 16:00", "2026-10-08 09:00"], reviews.Select(When));
        Assert.All(reviews, review => Assert.Equal(("2026-07-01/2026-09-30", "120000.00", "0.0400", "1"), (review.Figures["period"], review.Figures["signed"], review.Figures["attainment"], review.Figures["honours"])));
        Assert.All(reviews, review => Assert.Contains("客户最常说的难处：账期", review.Text, StringComparison.Ordinal));
        Assert.All(reviews, review => Assert.DoesNotContain("底薪", review.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_team_in_another_zone_and_language_with_its_own_days_off_keeps_its_own_day()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithTeam(team => team with
        {
            Language = Language.En,
            TimeZone = "Europe/Berlin",
            Calendar = new CalendarRules([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], [Core.Calendar.SalesPeriod.OfDay(RhythmChat.Monday.PlusDays(1))], []),
        }));
        Reply[] digests = [.. chat.Until(RhythmChat.Monday.PlusDays(3), 12).Of("digest")];

        Assert.Equal(["2026-09-15 00:00", "2026-09-17 00:00"], digests.Select(When));
        Assert.Equal(["2026-09-14", "2026-09-16"], digests.Select(digest => digest.Figures["on"]));
        Assert.StartsWith("**📊 Mon 14 Sep", digests[0].Text, StringComparison.Ordinal);
    }

    private static string When(Reply reply) => reply.At!.Value.LocalDateTime.ToString("yyyy-MM-dd HH:mm", null);
}
