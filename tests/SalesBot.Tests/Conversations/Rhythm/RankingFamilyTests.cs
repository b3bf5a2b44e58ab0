using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>Every family of rankings (§9), asked in words.</summary>
public sealed class RankingFamilyTests
{
    [Theory]
    [InlineData("本周排名", "amount", "2026-09-14/2026-09-20", "120000.00")]
    [InlineData("本月排名", "amount", "2026-09-01/2026-09-30", "120000.00")]
    [InlineData("本季度排名", "amount", "2026-07-01/2026-09-30", "120000.00")]
    [InlineData("今年排名", "amount", "2026-01-01/2026-12-31", "120000.00")]
    [InlineData("本月利润排名", "profit", "2026-09-01/2026-09-30", "30000.00")]
    [InlineData("本月签单数排名", "orders", "2026-09-01/2026-09-30", "1")]
    [InlineData("本月拜访排名", "visits", "2026-09-01/2026-09-30", "1")]
    [InlineData("本月回款排名", "collected", "2026-09-01/2026-09-30", "50000.00")]
    [InlineData("本季度完成率排名", "attainment", "2026-07-01/2026-09-30", "0.1200")]
    [InlineData("今年增长排名", "growth", "2026-01-01/2026-12-31", "120000.00")]
    [InlineData("本月转介绍排名", "referrals", "2026-09-01/2026-09-30", "120000.00")]
    public void A_ranking_of_each_kind_counts_what_it_says(string asked, string metric, string period, string value)
    {
        using Conversing chat = Selling();
        chat.Say("张伟", "今天拜访了宏达，聊了新一批礼盒");
        chat.Say("张伟", "宏达回款5万");
        Reply answer = chat.Ask("张伟", asked);

        Assert.Equal((metric, period), (answer.Figures["metric"], answer.Figures["period"]));
        Assert.Equal(("1", value), (answer.Row("who", "张伟", "rank"), answer.Row("who", "张伟", "value")));
        Assert.Equal(metric is "attainment" ? 1 : 4, answer.Rows.Count);
    }

    [Theory]
    [InlineData("新品排名", "张伟", "120000.00")]
    [InlineData("老客户排名", "张伟", "120000.00")]
    [InlineData("新客户业绩排名", "钱芳", "30000.00")]
    [InlineData("限时产品排名", "张伟", "0.00")]
    [InlineData("新人榜", "钱芳", "30000.00")]
    [InlineData("new product ranking", "张伟", "120000.00")]
    public void Products_customers_and_newcomers_have_rankings_of_their_own(string asked, string who, string value)
    {
        using Conversing chat = Selling();

        Assert.Equal(value, chat.Ask("张伟", asked).Row("who", who, "value"));
    }

    [Fact]
    public void A_product_is_on_a_list_only_on_the_days_of_its_tag()
    {
        using Conversing chat = Selling(start: Instant.FromUtc(2026, 7, 20, 1, 30));

        Assert.Equal("0.00", chat.Ask("张伟", "新品排名").Row("who", "张伟", "value"));
    }

    [Fact]
    public void A_refund_subtracts_on_the_day_it_is_booked_in_every_ranking_of_sales()
    {
        using Conversing chat = Selling();
        chat.Until(new LocalDate(2026, 10, 8), 12);
        chat.Say("张伟", "宏达退货退了2万");

        Assert.Equal("-20000.00", chat.Ask("张伟", "本月新品排名").Row("who", "张伟", "value"));
        Assert.Equal("120000.00", chat.Ask("张伟", "9月新品排名").Row("who", "张伟", "value"));
        Assert.Equal("-20000.00", chat.Ask("张伟", "本月老客户排名").Row("who", "张伟", "value"));
    }

    [Fact]
    public void A_mentor_is_credited_with_what_the_newcomer_signs_in_the_first_90_days()
    {
        using Conversing chat = Selling(RhythmChat.WithMember("钱芳", member => member with { Mentor = "王建国" }));
        Assert.Equal("30000.00", chat.Ask("王建国", "老带新排名").Row("who", "王建国", "value"));

        chat.Until(new LocalDate(2026, 10, 30), 12);
        chat.Say("钱芳", "新增客户春风茶楼");
        chat.Say("钱芳", "春风茶楼签了1万卡券");
        Assert.Equal("0.00", chat.Ask("王建国", "本月老带新排名").Row("who", "王建国", "value"));
    }

    [Theory]
    [InlineData("2026-10-29", 1)]
    [InlineData("2026-10-30", 0)]
    public void A_newcomer_was_hired_less_than_90_days_ago(string day, int count)
    {
        using Conversing chat = Selling();
        chat.Until(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, 12);

        Assert.Equal(count, chat.Ask("张伟", "本月新人榜").Rows.Count);
    }

    [Fact]
    public void Who_has_left_is_hidden_from_the_running_list_and_keeps_the_past()
    {
        using Conversing chat = Selling();
        chat.Until(new LocalDate(2027, 2, 2), 12);

        Assert.Null(chat.Ask("张伟", "本月排名").Row("who", "钱芳", "value"));
        Assert.Equal("30000.00", chat.Ask("张伟", "2026年9月排名").Row("who", "钱芳", "value"));
    }

    [Fact]
    public void The_answer_tells_the_place_the_gap_and_the_change_since_yesterday()
    {
        using Conversing chat = Selling();
        chat.Until(RhythmChat.Monday.PlusDays(1), 10);
        Assert.Equal(("2", "2", "90000.00"), Place(chat.Ask("钱芳", "本月排名")));

        chat.Say("钱芳", "晨光超市签了10万卡券");
        Reply answer = chat.Ask("钱芳", "本月排名");
        Assert.Equal(("1", "2", null), Place(answer));
        Assert.Contains("你排第 **1**（比昨天↑1），共4人，领先", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_channel_reads_the_top_and_the_asker_privately_the_whole()
    {
        using Conversing chat = Selling();
        IReadOnlyList<Reply> replies = chat.Say("王建国", "本月排名", "华北组");

        Assert.Equal(["张伟", "钱芳"], replies.The("ranking", RhythmChat.Team).Rows.Select(row => row["who"]));
        Assert.Null(replies.The("ranking", RhythmChat.Team).Figures.GetValueOrDefault("rank"));
        Assert.Equal(4, replies.The("ranking", "王建国").Rows.Count);
    }

    [Fact]
    public void In_a_small_team_where_everyone_has_signed_the_channel_and_the_digest_name_the_better_half_alone()
    {
        using Conversing chat = Selling();
        chat.Say("李娜", "新增客户星海");
        chat.Say("李娜", "星海签了2万卡券");
        chat.Say("王建国", "新增客户春风茶楼");
        chat.Say("王建国", "春风茶楼签了1万卡券");
        IReadOnlyList<Reply> replies = chat.Say("王建国", "本月排名", "华北组");

        Assert.Equal(["张伟", "钱芳"], replies.The("ranking", RhythmChat.Team).Rows.Select(row => row["who"]));
        Assert.Null(replies.The("ranking", RhythmChat.Team).Figures.GetValueOrDefault("rank"));
        Assert.DoesNotContain("你排第", replies.The("ranking", RhythmChat.Team).Text, StringComparison.Ordinal);
        Assert.Equal(("4", 4), (replies.The("ranking", "王建国").Figures["rank"], replies.The("ranking", "王建国").Rows.Count));

        Reply digest = chat.Until(RhythmChat.Monday, 20).The("digest", RhythmChat.Team);
        Assert.Equal(["张伟", "钱芳"], digest.Rows.Select(row => row["who"]));
        Assert.Contains("今天开单：张伟 12万、钱芳 3万 👏", digest.Text, StringComparison.Ordinal);
        Assert.Contains("领先：🥇 张伟 12万  🥈 钱芳 3万", digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_that_are_shared_over_the_half_and_reach_the_bottom_stay_private()
    {
        using Conversing chat = Selling();
        foreach ((string who, string customer) in new[] { ("李娜", "星海"), ("王建国", "春风茶楼") })
        {
            chat.Say(who, "新增客户" + customer);
            chat.Say(who, customer + "签了3万卡券");
        }

        Assert.Equal(["张伟"], chat.Say("王建国", "本月排名", "华北组").The("ranking", RhythmChat.Team).Rows.Select(row => row["who"]));
    }

    [Fact]
    public void Who_leaves_later_in_the_quarter_is_in_the_digest_until_then()
    {
        using Conversing chat = Selling(RhythmChat.WithMember("张伟", member => member with { Left = new LocalDate(2026, 9, 16) }));

        Assert.Contains("领先：🥇 张伟 12万", chat.Until(RhythmChat.Monday, 20).The("digest", RhythmChat.Team).Text, StringComparison.Ordinal);
        Assert.Equal("张伟", chat.Ask("李娜", "本季度排名").Rows[0]["who"]);
        Reply after = chat.Until(new LocalDate(2026, 9, 18), 20).Of("digest", RhythmChat.Team).Last();
        Assert.Contains("领先：🥇 钱芳 3万", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("张伟 12万", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_names_the_risers_and_nobody_at_the_bottom()
    {
        using Conversing chat = Selling();
        chat.Until(RhythmChat.Monday.PlusDays(1), 10);
        chat.Say("钱芳", "晨光超市签了10万卡券");
        Reply digest = chat.Until(RhythmChat.Monday.PlusDays(1), 20).The("digest");

        Assert.Contains("进步：钱芳 上升 1 位", digest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("李娜", digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_attainments_that_differ_never_look_equal()
    {
        using Conversing chat = Selling();
        chat.Say("沈怡", "李娜三季度目标定1000万");
        chat.Say("李娜", "新增客户星海");
        chat.Say("李娜", "星海签了1200001元卡券");

        Assert.Contains("12.00001%", chat.Ask("张伟", "本季度完成率排名").Text, StringComparison.Ordinal);
        Assert.Contains("12.00000%", chat.Ask("张伟", "本季度完成率排名").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本季度各组完成率排名", "0.0500")]
    [InlineData("本季度各组排名", "37500.00")]
    public void Teams_compete_by_attainment_or_per_head(string asked, string value)
    {
        using Conversing chat = Selling();

        Assert.Equal(value, chat.Ask("张伟", asked).Row("who", "华北组", "value"));
    }

    /// <summary>张伟 signs 120,000 of a new product with an old customer that was referred, 钱芳 30,000 of cards with a new one.</summary>
    private static Conversing Selling(Func<CompanyDefinition, CompanyDefinition>? settle = null, Instant? start = null)
    {
        Conversing chat = RhythmChat.Open(settle, start);
        chat.Say("张伟", "宏达签了12万中秋礼盒");
        chat.Say("钱芳", "新增客户晨光超市");
        chat.Say("钱芳", "晨光超市签了3万卡券");
        return chat;
    }

    private static (string?, string?, string?) Place(Reply answer) =>
        (answer.Figures.GetValueOrDefault("rank"), answer.Figures.GetValueOrDefault("rank.before"), answer.Figures.GetValueOrDefault("gap"));
}
