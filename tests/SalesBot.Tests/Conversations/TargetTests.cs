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

    private static string TextOf(JsonElement reply) => reply.GetProperty("text").GetString()!;

    private static IReadOnlyList<JsonElement> Replies(string chat) => Script.Play(Script.Company("spending.yaml"), chat);
}
