using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>The worked examples of targets.</summary>
public sealed class TargetExamples
{
    [Theory]
    [InlineData("T01", "完成多少了", "220000000.00", "5500000.00", "200000000.00", "0.1000")]
    [InlineData("T01 profit", "利润完成多少了", "55000000.00", "1375000.00", "30000000.00", "0.8333")]
    public void A_target_is_set_against_last_year_and_divided_among_those_who_sell(string id, string asked, string target, string each, string before, string growth)
    {
        IEnumerable<string> others = Enumerable.Range(1, 38).Select(number => $"  - {{name: 同事{number}}}\n");
        string company = Script.Company("selling.yaml").Replace("members:\n", "members:\n" + string.Concat(others), StringComparison.Ordinal);
        JsonElement answer = Script.Play(
            company, $"张伟: 和兴签了2亿礼盒，利润3000万 / 沈怡: 全公司明年目标定2.2亿 / 全公司明年利润目标定5500万 / 全公司2027年{asked}")[^1].Last("attainment");

        Assert.Equal((id, target, each), (id, answer.Figure("target"), answer.Figure("per_head")));
        Assert.Equal((id, before, growth), (id, answer.Figure("last_year"), answer.Figure("growth")));
    }

    [Theory]
    [InlineData("T02", 13, 130, "张伟", "40000.00", "12", "120", "20")]
    [InlineData("T02 without a visit", 13, 0, "张伟", "40000.00", "12", null, null)]
    [InlineData("T02 by the colleagues' deals", 13, 130, "李娜", "40000.00", "25", "250", "42")]
    [InlineData("T02 with too few deals to tell", 9, 90, "张伟", null, null, null, null)]
    public void A_gap_is_closed_by_so_many_deals_and_visits_a_week(
        string id, int deals, int visits, string asks, string? average, string? dealsNeeded, string? visitsNeeded, string? visitsPerWeek)
    {
        IEnumerable<string> done = Enumerable.Repeat("和兴签了4万培训", deals).Concat(Enumerable.Repeat("今天拜访了和兴", visits));
        JsonElement answer = Told($"沈怡: 张伟三季度目标定100万 / 李娜三季度目标定100万 / 08-20 张伟: {string.Join(" / ", done)} / {asks}: 三季度完成多少了");

        Assert.Equal((id, average, dealsNeeded), (id, answer.Figure("average_deal"), answer.Figure("deals_needed")));
        Assert.Equal((id, visitsNeeded, visitsPerWeek), (id, answer.Figure("visits_needed"), answer.Figure("visits_per_week")));
    }

    [Fact]
    public void Proposals_stand_between_visits_and_deals_where_they_are_recorded()
    {
        IEnumerable<string> done =
            Enumerable.Repeat("和兴签了4万培训", 13).Concat(Enumerable.Repeat("和兴报价了4万", 52)).Concat(Enumerable.Repeat("今天拜访了和兴", 130));
        JsonElement answer = Told($"沈怡: 张伟三季度目标定100万 / 08-20 张伟: {string.Join(" / ", done)} / 张伟: 三季度完成多少了");

        Assert.Equal(("T02", "480000.00", "12", "48"), ("T02", answer.Figure("remaining"), answer.Figure("deals_needed"), answer.Figure("proposals_needed")));
        Assert.Equal(("120", "20"), (answer.Figure("visits_needed"), answer.Figure("visits_per_week")));
        Assert.Contains("还要签 **12** 单、报价 **48** 次、拜访 **120** 次（每周 20 次）", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T03", "一季度", "1100000.00")]
    [InlineData("T03 second quarter", "二季度", "1100000.00")]
    [InlineData("T03 third quarter", "三季度", "1925000.00")]
    [InlineData("T03 fourth quarter", "今年四季度", "1375000.00")]
    public void A_year_is_split_by_season_weights(string id, string quarter, string target) =>
        Assert.Equal((id, target), (id, Told($"沈怡: 张伟今年目标定550万 / 张伟: {quarter}完成多少了", "season: [20, 20, 35, 25]\n").Figure("target")));

    private static JsonElement Told(string script, string settings = "") => Script.Play(Script.Company("selling.yaml", settings), script)[^1].Last("attainment");
}
