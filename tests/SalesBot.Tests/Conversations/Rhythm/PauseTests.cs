using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>"暂停推送到周一": silence of the team's rhythm, and of nothing else.</summary>
public sealed class PauseTests
{
    private static readonly LocalDate Thursday = new(2026, 9, 17);

    [Fact]
    public void Posts_pause_until_the_day_and_go_on_with_it()
    {
        using Conversing chat = RhythmChat.Open();
        Reply told = chat.Ask("王建国", "暂停推送到周四");

        Assert.Equal(("recorded", "2026-09-17", "华北组"), (told.Kind, told.Figures["until"], told.Figures["team"]));
        Assert.DoesNotContain(chat.Until(Thursday.PlusDays(-1), 23), reply => reply.Kind is not ("pool_risk" or "pool_fell"));
        Assert.Equal("2026-09-17", chat.Until(Thursday, 23).The("digest").Figures["on"]);
        Assert.DoesNotContain("没能发出", chat.Replies.The("digest").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_outlives_a_restart()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("王建国", "暂停推送到周四");
        chat.Restart();

        Assert.Empty(chat.Until(Thursday.PlusDays(-1), 23).Of("digest"));
    }

    [Fact]
    public void Reminders_that_somebody_asked_for_still_come()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("王建国", "暂停推送到周四");
        chat.Say("张伟", "明天下午三点提醒我给宏达打电话");

        Assert.Single(chat.Until(Thursday.PlusDays(-1), 23).Of("reminder"));
    }

    [Fact]
    public void Of_two_pauses_the_later_day_counts_and_undoing_one_leaves_the_other()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("王建国", "暂停推送到周四");
        Reply shorter = chat.Ask("沈怡", "暂停华北组的推送到周三");

        Assert.Equal(("2026-09-16", "2026-09-17"), (shorter.Figures["until"], shorter.Figures["posts_from"]));
        Assert.Contains("王建国", shorter.Text, StringComparison.Ordinal);
        chat.Say("王建国", "撤销");
        Assert.Empty(chat.Until(new LocalDate(2026, 9, 15), 23).Of("digest"));
        Assert.Single(chat.Until(new LocalDate(2026, 9, 16), 23).Of("digest"));
    }

    [Fact]
    public void Of_two_leaders_of_a_team_the_later_day_counts_whoever_speaks_last()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithMember("钱芳", member => member with { Role = Role.Leader }));
        chat.Say("钱芳", "暂停推送到周四");

        Reply second = chat.Ask("王建国", "暂停推送到周三");
        Assert.Equal(("2026-09-16", "2026-09-17"), (second.Figures["until"], second.Figures["posts_from"]));
        Assert.Contains("钱芳", second.Text, StringComparison.Ordinal);
        Assert.Empty(chat.Until(Thursday.PlusDays(-1), 23).Of("digest"));
        Assert.Single(chat.Until(Thursday, 23).Of("digest"));
    }

    [Theory]
    [InlineData("张伟", "暂停推送到周四", "not_allowed")]
    [InlineData("周倩", "暂停推送到周四", "not_allowed")]
    [InlineData("王建国", "暂停全公司的推送到周四", "not_allowed")]
    public void Managers_pause_for_all_and_leaders_for_their_team(string speaker, string said, string reason)
    {
        using Conversing chat = RhythmChat.Open();

        Assert.Equal(reason, chat.Ask(speaker, said).Figures["reason"]);
        Assert.Single(chat.Until(RhythmChat.Monday, 23).Of("digest"));
    }

    [Fact]
    public void Without_a_day_posts_go_on_with_the_next_working_day()
    {
        using Conversing chat = RhythmChat.Open();

        Assert.Equal("2026-09-15", chat.Ask("沈怡", "暂停推送").Figures["until"]);
    }

    [Theory]
    [InlineData("暂停推送到周一", "2026-09-21")]
    [InlineData("pause posts until Monday", "2026-09-21")]
    [InlineData("暂停推送到周二", "2026-09-15")]
    public void On_a_Monday_until_Monday_is_until_the_next_one(string said, string until)
    {
        using Conversing chat = RhythmChat.Open();

        Reply told = chat.Ask("沈怡", said);

        Assert.Equal(("recorded", until), (told.Kind, told.Figures.GetValueOrDefault("until")));
    }

    [Fact]
    public void Until_a_date_that_is_today_is_no_pause()
    {
        using Conversing chat = RhythmChat.Open();

        Assert.Equal("refused", chat.Ask("沈怡", "暂停推送到9月14日").Kind);
    }

    [Fact]
    public void Without_a_day_the_working_days_of_the_team_count()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithTeam(team => team with { Calendar = new CalendarRules([], [SalesPeriod.OfDay(RhythmChat.Monday.PlusDays(1))]) }));

        Assert.Equal("2026-09-16", chat.Ask("王建国", "暂停推送").Figures["until"]);
    }
}
