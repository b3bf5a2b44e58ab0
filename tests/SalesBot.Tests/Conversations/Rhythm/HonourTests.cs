using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>Honours (§10): by rule and by hand, told once, kept for ever.</summary>
public sealed class HonourTests
{
    [Theory]
    [InlineData("宏达签了10万卡券", "big_order")]
    [InlineData("宏达签了99999.99元卡券", null)]
    public void A_large_order_is_honoured_from_the_companys_amount_on(string deal, string? what)
    {
        using Conversing chat = RhythmChat.Open();

        Assert.Equal(what, chat.Say("张伟", deal).Of("honour", RhythmChat.Team).SingleOrDefault()?.Figures["what"]);
    }

    [Fact]
    public void A_new_customers_first_deal_is_honoured_and_the_second_is_not()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("钱芳", "新增客户晨光超市");

        Reply honour = chat.Say("钱芳", "晨光超市签了3万卡券").The("honour", RhythmChat.Team);
        Assert.Equal(("钱芳", "new_customer"), (honour.Figures["who"], honour.Figures["what"]));
        Assert.Empty(chat.Say("钱芳", "晨光超市签了2万卡券").Of("honour"));
        Assert.Empty(chat.Say("钱芳", "撤销").Of("honour"));
    }

    [Fact]
    public void A_big_first_order_is_honoured_as_both_in_one_post()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("钱芳", "新增客户晨光超市");

        Reply post = chat.Say("钱芳", "晨光超市签了12万卡券").The("honour", RhythmChat.Team);
        Assert.Equal(("big_order", "new_customer"), (post.Figures["what"], post.Figures["also"]));
        Assert.Contains("新客户晨光超市的首单", post.Text, StringComparison.Ordinal);
        Assert.Equal(["big_order", "new_customer"], chat.Ask("钱芳", "我的荣誉").Rows.Select(row => row["what"]).Order(StringComparer.Ordinal));
        Assert.Empty(chat.Say("钱芳", "改成15万").Of("honour"));
    }

    [Fact]
    public void A_streak_counts_the_working_days_of_the_team()
    {
        CalendarRules fourDays = new([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], [], []);
        using Conversing chat = RhythmChat.Open(company => RhythmChat.WithTeam(team => team with { Calendar = fourDays })(
            company with { Settings = company.Settings with { Honours = company.Settings.Honours with { NewCustomer = false } } }));
        List<Reply> honours = [];
        foreach (int day in (int[])[14, 15, 16, 17, 21])
        {
            chat.Until(new LocalDate(2026, 9, day), 10);
            honours.AddRange(chat.Say("张伟", "宏达签了1万卡券").Of("honour"));
        }

        Assert.Equal(("streak", "5"), (Assert.Single(honours).Figures["what"], honours[0].Figures["days"]));
    }

    [Fact]
    public void A_target_is_reached_once_a_quarter_whatever_is_refunded_since()
    {
        using Conversing chat = RhythmChat.Open(company => company with { Settings = company.Settings with { Honours = company.Settings.Honours with { BigOrder = Money.Zero } } });
        chat.Say("沈怡", "张伟三季度目标定10万");

        Assert.Equal("target_reached", chat.Say("张伟", "宏达签了10万卡券").The("honour").Figures["what"]);
        chat.Say("张伟", "宏达退货退了5万");
        Assert.Empty(chat.Say("张伟", "宏达签了8万卡券").Of("honour"));
        Assert.Equal("1", chat.Ask("张伟", "我的荣誉").Figures["count"]);
    }

    [Fact]
    public void An_order_that_is_amended_over_the_amount_and_over_the_target_is_honoured_once_for_each()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("沈怡", "张伟三季度目标定10万");
        Assert.Empty(chat.Say("张伟", "宏达签了9万卡券").Of("honour"));

        Assert.Equal(["big_order", "target_reached"], chat.Say("张伟", "改成15万").Of("honour", RhythmChat.Team).Select(reply => reply.Figures["what"]));
        Assert.Empty(chat.Say("张伟", "改成16万").Of("honour"));
        Assert.Empty(chat.Say("张伟", "撤销").Of("honour"));
        chat.Restart();
        Assert.Equal("2", chat.Ask("张伟", "我的荣誉").Figures["count"]);
    }

    [Fact]
    public void A_target_that_was_lowered_under_what_is_achieved_is_honoured_with_the_next_deal()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "宏达签了5万卡券");
        chat.Say("沈怡", "张伟三季度目标定4万");

        Assert.Equal("target_reached", chat.Say("张伟", "宏达签了1万卡券").The("honour").Figures["what"]);
        Assert.Empty(chat.Say("张伟", "宏达签了1万卡券").Of("honour"));
    }

    [Fact]
    public void A_back_dated_deal_hides_no_honour_of_the_day_and_its_own_is_told_that_evening()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("王建国", "给张伟发个金牌销售");
        chat.Say("张伟", "9月2日宏达签了12万卡券");

        Assert.Equal("2", chat.Until(RhythmChat.Monday, 20).The("digest", RhythmChat.Team).Figures["honours"]);
        Assert.Equal("0", chat.Until(RhythmChat.Monday.PlusDays(1), 20).The("digest", RhythmChat.Team).Figures["honours"]);
    }

    [Fact]
    public void An_honour_stays_when_its_order_is_refunded_or_taken_back_and_the_same_order_is_not_honoured_twice()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "宏达签了12万卡券");
        chat.Say("张伟", "撤销");
        Assert.Empty(chat.Say("张伟", "宏达签了12万卡券").Of("honour"));
        chat.Say("张伟", "宏达退货退了12万");

        Assert.Equal("1", chat.Ask("李娜", "张伟的荣誉").Figures["count"]);
        chat.Restart();
        Assert.Equal("big_order", chat.Ask("张伟", "我有哪些荣誉").Rows[0]["what"]);
    }

    [Fact]
    public void A_deal_on_five_working_days_in_a_row_is_honoured_and_a_weekend_between_does_not_break_the_row()
    {
        using Conversing chat = RhythmChat.Open(company => company with { Settings = company.Settings with { Honours = company.Settings.Honours with { NewCustomer = false } } });
        List<Reply> honours = [];
        foreach (int day in (int[])[15, 16, 17, 18, 21])
        {
            chat.Until(new LocalDate(2026, 9, day), 10);
            honours.AddRange(chat.Say("张伟", "宏达签了1万卡券").Of("honour"));
            honours.AddRange(chat.Say("张伟", "宏达签了1万卡券").Of("honour"));
        }

        Assert.Equal(("streak", "5"), (Assert.Single(honours).Figures["what"], honours[0].Figures["days"]));
    }

    [Theory]
    [InlineData("王建国", "给张伟发个金牌销售", "张伟", "金牌销售")]
    [InlineData("沈怡", "give Li Na the award star of the month", null, null)]
    public void A_leader_or_manager_gives_an_honour_and_the_team_is_told_once(string speaker, string said, string? who, string? title)
    {
        using Conversing chat = RhythmChat.Open();
        IReadOnlyList<Reply> replies = chat.Say(speaker, said);
        if (who is null)
        {
            Assert.Contains(replies, reply => reply.Kind is "question" or "recorded" or "not_understood" or "refused");
            return;
        }

        Assert.Equal((who, title), (replies.The("recorded").Figures["who"], replies.The("recorded").Figures["title"]));
        Assert.Equal((who, title), (replies.The("honour", RhythmChat.Team).Figures["who"], replies.The("honour").Figures["what"]));
        Assert.Empty(chat.Until(RhythmChat.Monday, 23).Of("honour"));
        Assert.Contains("荣誉：张伟 金牌销售", chat.Replies.The("digest").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王建国", "给张伟发个感谢信", true)]
    [InlineData("王建国", "给张伟发个金牌销售", false)]
    public void A_letter_of_thanks_comes_with_words_for_the_family(string speaker, string said, bool hasLetter)
    {
        using Conversing chat = RhythmChat.Open();
        IReadOnlyList<Reply> replies = chat.Say(speaker, said);

        Assert.Equal(hasLetter, replies.The("recorded").Text.Contains("张伟的家人，您好！", StringComparison.Ordinal));
        Assert.DoesNotContain("家人，您好", replies.The("honour", RhythmChat.Team).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rep_gives_no_honour_and_a_missing_title_is_asked_for()
    {
        using Conversing chat = RhythmChat.Open();

        Assert.Equal("not_allowed", chat.Ask("张伟", "给李娜发个金牌销售").Figures["reason"]);
        Assert.Equal("title", chat.Ask("王建国", "给张伟颁奖").Figures.GetValueOrDefault("missing", "title"));
    }

    [Fact]
    public void An_honour_given_by_mistake_is_taken_back_by_whoever_gave_it()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("王建国", "给张伟发个金牌销售");

        Assert.Equal("undone", chat.Ask("王建国", "撤销").Kind);
        Assert.Equal("0", chat.Ask("张伟", "我的荣誉").Figures["count"]);
    }

    [Theory]
    [InlineData(9, 16, 16)]
    [InlineData(9, 19, 21)]
    public void A_birthday_is_greeted_in_the_channel_and_on_a_day_off_the_next_working_day(int month, int day, int greeted)
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithMember("李娜", member => member with { Birthday = new AnnualDate(month, day) }));
        Reply greeting = chat.Until(new LocalDate(2026, 9, 30), 20).The("honour");

        Assert.Equal((RhythmChat.Team, "李娜", "birthday"), (greeting.To, greeting.Figures["who"], greeting.Figures["what"]));
        Assert.Equal(new LocalDate(2026, 9, greeted), greeting.At!.Value.Date);
    }

    [Fact]
    public void Two_birthdays_of_one_day_are_both_greeted_and_none_where_the_company_does_not_want_it()
    {
        AnnualDate day = new(9, 16);
        Func<CompanyDefinition, CompanyDefinition> both = company => RhythmChat.WithMember("张伟", member => member with { Birthday = day })(RhythmChat.WithMember("李娜", member => member with { Birthday = day })(company));
        using (Conversing chat = RhythmChat.Open(both))
        {
            Assert.Equal(["张伟", "李娜"], chat.Until(new LocalDate(2026, 9, 17), 20).Of("honour").Select(reply => reply.Figures["who"]));
            Assert.Equal(2, chat.Desk.Books.Store.Recent(RhythmChat.Team, 99).Count(post => post.Post.Kind == "honour"));
        }

        using Conversing quiet = RhythmChat.Open(company => both(company) with { Settings = company.Settings with { Honours = HonourRules.Default with { Birthday = false } } });
        Assert.Empty(quiet.Until(new LocalDate(2026, 9, 17), 20).Of("honour"));
    }
}
