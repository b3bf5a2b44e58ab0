using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Targets: handed on from above, changed in the middle of a period, split by season, and what is left to do in the morning.</summary>
public sealed class TargetTests
{
    private const string HandedOn = "沈怡: 全公司三季度目标定400万 / 东区三季度目标定300万 / 张伟三季度目标定188万 / 李娜三季度目标定100万";

    [Theory]
    [InlineData("东区三季度完成多少了", "3000000.00", "0.9600", "东区的目标已分配 **96%**（288万 / 300万）")]
    [InlineData("全公司三季度完成多少了", "4000000.00", "0.7500", "全公司的目标已分配 **75%**（300万 / 400万）")]
    public void Parent_and_children_are_both_kept_and_the_difference_is_shown(string asked, string target, string allocated, string said)
    {
        JsonElement answer = Replies($"{HandedOn} / {asked}")[^1].Last("attainment");

        Assert.Equal((target, allocated), (answer.Figure("target"), answer.Figure("allocated")));
        Assert.Contains(said, TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_a_members_target_says_how_much_of_the_teams_is_handed_on() =>
        Assert.Equal("0.9600", Replies(HandedOn)[^1].Last("recorded").Figure("allocated"));

    [Theory]
    [InlineData("沈怡: 东区三季度目标定300万 / 东区三季度完成多少了")]
    [InlineData("沈怡: 张伟三季度目标定188万 / 东区三季度完成多少了")]
    public void Without_both_nothing_is_said_of_it(string chat) => Assert.Null(Replies(chat)[^1].Last("attainment").Figure("allocated"));

    [Theory]
    [InlineData("07-01 沈怡: 张伟三季度目标定80万 / 08-12 张伟三季度目标定100万", "1000000.00", "800000.00", "2026-08-12", "（8月12日由 80万 上调）")]
    [InlineData("07-01 沈怡: 张伟三季度目标定80万 / 08-12 张伟三季度目标定60万", "600000.00", "800000.00", "2026-08-12", "（8月12日由 80万 下调）")]
    [InlineData("07-01 沈怡: 张伟三季度目标定80万 / 08-12 张伟三季度目标定100万 / 08-20 张伟三季度目标定100万", "1000000.00", "800000.00", "2026-08-12", "（8月12日由 80万 上调）")]
    [InlineData("07-01 沈怡: 张伟三季度目标定80万 / 08-12 张伟三季度目标定100万 / 撤销", "800000.00", null, null, null)]
    [InlineData("07-01 沈怡: 张伟三季度目标定80万 / 不对，是100万", "1000000.00", null, null, null)]
    public void A_changed_target_says_what_it_was_and_since_when(string chat, string target, string? before, string? on, string? said)
    {
        JsonElement answer = Replies($"{chat} / 09-01 张伟: 三季度完成多少了")[^1].Last("attainment");

        Assert.Equal((target, before, on), (answer.Figure("target"), answer.Figure("target.before"), answer.Figure("target.changed_on")));
        Assert.Equal(said is not null, TextOf(answer).Contains(said ?? "由 80万", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("三季度利润目标定20万", "三季度利润完成多少了", "profit", "200000.00", "30000.00", "0.1500")]
    [InlineData("三季度拜访目标定60次", "三季度拜访完成多少了", "visits", "60", "1", "0.0166")]
    [InlineData("三季度新客户目标定4个", "三季度新客户完成多少了", "new_customers", "4", "1", "0.2500")]
    [InlineData("三季度回款目标定80万", "三季度回款完成多少了", "collected", "800000.00", "40000.00", "0.0500")]
    [InlineData("三季度目标定80万", "三季度完成多少了", "amount", "800000.00", "100000.00", "0.1250")]
    public void Every_kind_of_target_counts_its_own(string set, string asked, string metric, string target, string achieved, string attainment)
    {
        string chat = $"沈怡: 张伟{set} / 张伟: 新增客户晨曦百货，展会认识的 / 晨曦签了10万礼盒，利润3万 / 今天拜访了和兴 / 晨曦回款4万 / {asked}";
        JsonElement answer = Replies(chat)[^1].Last("attainment");

        Assert.Equal((metric, target, achieved, attainment), (answer.Figure("metric"), answer.Figure("target"), answer.Figure("achieved"), answer.Figure("attainment")));
    }

    [Theory]
    [InlineData("沈怡: 张伟三季度目标100万，保底70万，冲刺130万", "700000.00", "1300000.00")]
    [InlineData("沈怡: set Zhang Wei's Q3 target to 1m, floor 700k, stretch 1.3m", "700000.00", "1300000.00")]
    [InlineData("沈怡: 张伟三季度目标100万，冲刺130万", null, "1300000.00")]
    [InlineData("沈怡: 张伟三季度目标100万，保底70万 / 撤销", null, null)]
    public void A_floor_and_a_stretch_stand_around_a_target(string chat, string? floor, string? stretch)
    {
        JsonElement answer = Replies($"{chat} / 张伟: 和兴签了85万礼盒 / 三季度完成多少了")[^1].Last("attainment");

        Assert.Equal((floor, stretch), (answer.Figure("target.floor"), answer.Figure("target.stretch")));
        if (floor is not null) Assert.Contains("保底 70万（已过线） · 冲刺 130万（还差 45万）", TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不对，保底是75万", "1000000.00", "750000.00", "1300000.00")]
    [InlineData("冲刺改成140万", "1000000.00", "700000.00", "1400000.00")]
    [InlineData("make the stretch 1.4m", "1000000.00", "700000.00", "1400000.00")]
    [InlineData("no, the floor is 750k", "1000000.00", "750000.00", "1300000.00")]
    [InlineData("张伟三季度冲刺目标140万 / 是", "1000000.00", "700000.00", "1400000.00")]
    [InlineData("不对，是110万", "1100000.00", "700000.00", "1300000.00")]
    [InlineData("冲刺改成140万 / 撤销", "1000000.00", "700000.00", "1300000.00")]
    public void A_level_is_put_right_by_its_name_and_leaves_the_target_alone(string correction, string target, string floor, string stretch)
    {
        JsonElement answer = Replies($"沈怡: 张伟三季度目标100万，保底70万，冲刺130万 / {correction} / 张伟: 三季度完成多少了")[^1].Last("attainment");

        Assert.Equal((target, floor, stretch), (answer.Figure("target"), answer.Figure("target.floor"), answer.Figure("target.stretch")));
    }

    [Theory]
    [InlineData("保底改成110万", "保底 1,100,000 要比目标低")]
    [InlineData("冲刺改成90万", "冲刺 900,000 要比目标高")]
    public void A_level_out_of_order_is_refused_when_it_is_put_right_too(string correction, string said) =>
        Assert.Contains(said, TextOf(Replies($"沈怡: 张伟三季度目标100万，保底70万，冲刺130万 / {correction}")[^1].Last("refused")), StringComparison.Ordinal);

    [Theory]
    [InlineData("张伟三季度目标100万，保底110万", "保底 1,100,000 要比目标低")]
    [InlineData("张伟三季度目标100万，冲刺90万", "冲刺 900,000 要比目标高")]
    [InlineData("张伟三季度目标定0", "目标要大于 0")]
    [InlineData("张伟三季度目标定0万", "目标要大于 0")]
    public void A_target_that_cannot_be_meant_is_refused_in_one_sentence(string set, string told)
    {
        IReadOnlyList<JsonElement> replies = Replies($"沈怡: {set} / 张伟三季度完成多少了");

        Assert.Equal("invalid_value", replies[0].Last("refused").Figure("reason"));
        Assert.Contains(told, TextOf(replies[0].Last("refused")), StringComparison.Ordinal);
        Assert.Null(replies[1].Last("attainment").Figure("target"));
    }

    [Fact]
    public void A_floor_and_a_stretch_may_stand_in_the_company_file()
    {
        const string File = "targets: [{who: 张伟, period: 2026-07-01/2026-09-30, amount: 1000000, floor: 700000, stretch: 1300000}]\n";
        JsonElement answer = Script.Play(Script.Company("spending.yaml", File), "张伟: 三季度完成多少了")[^1].Last("attainment");

        Assert.Equal(("1000000.00", "700000.00", "1300000.00"), (answer.Figure("target"), answer.Figure("target.floor"), answer.Figure("target.stretch")));
    }

    [Theory]
    [InlineData("7月", "07-05", "333333.33")]
    [InlineData("8月", "08-05", "333333.33")]
    [InlineData("9月", "09-05", "333333.34")]
    public void The_months_of_a_quarter_sum_to_it(string month, string day, string target) =>
        Assert.Equal(target, Replies($"沈怡: 张伟三季度目标定100万 / {day} 张伟: {month}完成多少了")[^1].Last("attainment").Figure("target"));

    [Fact]
    public void A_years_target_is_shown_by_quarter_with_the_seasons_weights()
    {
        JsonElement set = Script.Play(Script.Company("spending.yaml", "season: [20, 20, 35, 25]\n"), "沈怡: 张伟今年目标定550万")[^1].Last("recorded");

        Assert.Equal(["1100000.00", "1100000.00", "1925000.00", "1375000.00"], set.Column("amount"));
        Assert.Equal("2026-07-01/2026-09-30", set.Column("period").ElementAt(2));
    }

    [Fact]
    public void The_morning_plan_says_the_way_to_the_target()
    {
        IEnumerable<string> done = Enumerable.Repeat("和兴签了4万储值卡", 13).Concat(Enumerable.Repeat("今天拜访了和兴", 130));
        string chat = $"沈怡: 张伟三季度目标定100万 / 08-20 张伟: {string.Join(" / ", done)} / 明天提醒我给和兴打电话 / 08-21 09:00 tick";
        JsonElement plan = Replies(chat)[^1].Last("morning_plan");

        Assert.Equal(("480000.00", "12", "120", "20"), (plan.Figure("remaining"), plan.Figure("deals_needed"), plan.Figure("visits_needed"), plan.Figure("visits_per_week")));
        Assert.Contains("本季度还差 48万。按近一年的节奏，每单约 40,000：还要签 **12** 单、拜访 **120** 次（每周 20 次）", TextOf(plan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("离下一档还差多少")]
    [InlineData("再签多少能到80%")]
    [InlineData("how far is the next band")]
    public void The_gap_to_the_next_band_can_be_asked_for(string asked)
    {
        JsonElement answer = Replies($"沈怡: 张伟三季度目标定100万 / 张伟: 和兴签了79万储值卡 / {asked}")[^1].Last("attainment");

        Assert.Equal(("10000.00", "2670.00"), (answer.Figure("bracket.gap"), answer.Figure("bracket.gain")));
    }

    [Fact]
    public void A_month_is_told_the_band_of_its_quarter()
    {
        JsonElement answer = Replies("沈怡: 张伟三季度目标定100万 / 张伟: 和兴签了70万储值卡 / 08-03 和兴签了9万储值卡 / 我这个月提成多少")[^1].Last("commission");

        Assert.Equal(("2430.00", "10000.00", "2670.00"), (answer.Figure("commission.projected"), answer.Figure("bracket.gap"), answer.Figure("bracket.gain")));
        Assert.Contains("再签 **1万**（9月30日前）到 80%", TextOf(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_it_is_known_how_anybody_sells_the_morning_plan_says_what_each_day_must_bring()
    {
        JsonElement plan = Replies("沈怡: 张伟三季度目标定100万 / 08-20 张伟: 明天提醒我给和兴打电话 / 08-21 09:00 tick")[^1].Last("morning_plan");

        Assert.Equal(("1000000.00", "34482.76", null), (plan.Figure("remaining"), plan.Figure("needed_per_day"), plan.Figure("deals_needed")));
        Assert.Contains("本季度还差 100万，平均每个工作日 34,483", TextOf(plan), StringComparison.Ordinal);
    }

    private static string TextOf(JsonElement reply) => reply.GetProperty("text").GetString()!;

    private static IReadOnlyList<JsonElement> Replies(string chat) => Script.Play(Script.Company("spending.yaml"), chat);
}
