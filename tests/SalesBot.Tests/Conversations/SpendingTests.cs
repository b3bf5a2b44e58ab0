using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Money spent on customers: warned about while it can still be stopped, counted against a budget, and taken back without a trace.</summary>
public sealed class SpendingTests
{
    [Theory]
    [InlineData("07-01 请和兴吃饭花了600 / 请和兴喝茶花了400", "1000.00", null)]
    [InlineData("07-01 请和兴吃饭花了600 / 请和兴喝茶花了400.01元", "1000.01", "true")]
    [InlineData("07-01 请和兴吃饭花了600 / 拜访了和兴，请客户吃饭花了500", "1100.00", "true")]
    [InlineData("07-01 请和兴吃饭花了600 / 李娜: 请和兴吃饭花了500 / 张伟: 请和兴喝茶花了1元", "1101.00", "true")]
    [InlineData("07-01 请和兴吃饭花了600 / 08-29 请和兴吃饭花了500", "1100.00", "true")]
    [InlineData("07-01 请和兴吃饭花了600 / 08-30 请和兴吃饭花了500", "500.00", null)]
    [InlineData("07-01 和兴签了1万礼盒 / 08-29 请和兴吃饭花了1500", "1500.00", null)]
    [InlineData("07-01 和兴签了1万礼盒 / 08-30 请和兴吃饭花了1500", "1500.00", "true")]
    [InlineData("07-01 和兴签了1万礼盒 / 给和兴退了1万 / 请和兴吃饭花了1500", "1500.00", "true")]
    public void More_than_1000_in_60_days_without_an_order_is_warned_about_when_it_is_spent(string chat, string spent, string? warned)
    {
        JsonElement recorded = Replies(chat)[^1].EnumerateArray().Last();

        Assert.Equal((spent, warned), (recorded.Figure("spent"), recorded.Figure("stop_loss")));
        Assert.Equal(warned is not null, TextOf(recorded).Contains("还没有订单。先停一停", StringComparison.Ordinal));
    }

    [Fact]
    public void The_warning_suggests_whom_to_spend_on_instead_by_tier_and_what_they_bought() => Assert.Contains(
        "换别家试试：广源商超、和兴食品", TextOf(Replies("请新禾吃饭花了1500")[^1].Last("recorded")), StringComparison.Ordinal);

    [Theory]
    [InlineData("spending: {limit: 500}\n", "true")]
    [InlineData("spending: {limit: 900, days: 5}\n", null)]
    public void The_company_sets_when_it_is_enough(string settings, string? warned) => Assert.Equal(
        warned, Script.Play(Script.Company("spending.yaml", settings), "请和兴吃饭花了600 / 07-10 请和兴吃饭花了501")[^1].Last("recorded").Figure("stop_loss"));

    [Theory]
    [InlineData("请和兴吃饭花了600 / 不对，是900", "900.00")]
    [InlineData("请和兴吃饭花了600 / 不对，是900 / 撤销", "600.00")]
    [InlineData("请和兴吃饭花了600 / 撤销", "0.00")]
    [InlineData("拜访了和兴，请客户吃饭花了600 / 撤销", "0.00")]
    [InlineData("拜访了和兴，请客户吃饭花了600 / 请广源吃饭花了50", "650.00")]
    public void What_is_put_right_or_taken_back_counts_as_it_stands(string chat, string used)
    {
        JsonElement answer = Replies($"沈怡: 给张伟三季度招待费2万 / 张伟: {chat} / 我招待费还剩多少")[^1].Last("budget");

        Assert.Equal(used, answer.Figure("used"));
        Assert.Equal(20_000m, decimal.Parse(used, System.Globalization.CultureInfo.InvariantCulture) + decimal.Parse(answer.Figure("left")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("沈怡: 给张伟三季度招待费2万 / 给张伟三季度招待费1万 / 张伟招待费用了多少", "10000.00")]
    [InlineData("沈怡: 给张伟三季度招待费2万 / 给张伟三季度招待费1万 / 撤销 / 张伟招待费用了多少", "20000.00")]
    [InlineData("沈怡: 给张伟三季度招待费2万 / 不对，是3万 / 张伟招待费用了多少", "30000.00")]
    [InlineData("沈怡: 给张伟三季度招待费2万 / 给李娜三季度招待费1万 / 全公司招待费用了多少", "30000.00")]
    [InlineData("沈怡: 给张伟三季度招待费2万 / 给东区三季度招待费5万 / 全公司招待费用了多少", "50000.00")]
    [InlineData("王强: 给张伟三季度招待费2万 / 张伟: 我招待费还剩多少", "20000.00")]
    [InlineData("周倩: 给张伟三季度招待费2万 / 张伟: 我招待费还剩多少", "20000.00")]
    [InlineData("沈怡: 给张伟7月招待费8000 / 张伟: 本季度招待费用了多少", "8000.00")]
    [InlineData("沈怡: 给张伟7月招待费8000 / 给张伟三季度招待费2万 / 张伟: 我招待费还剩多少", "8000.00")]
    [InlineData("张伟: 我招待费还剩多少", null)]
    public void A_budget_is_the_last_one_set_or_those_below_it_together(string chat, string? granted) =>
        Assert.Equal(granted, Replies(chat)[^1].Last("budget").Figure("granted"));

    [Theory]
    [InlineData("张伟: 给张伟三季度招待费2万", "not_allowed")]
    [InlineData("张伟: 李娜招待费用了多少", "not_allowed")]
    public void It_is_refused_and_nothing_is_recorded(string chat, string reason)
    {
        IReadOnlyList<JsonElement> replies = Replies($"{chat} / 沈怡: 全公司招待费用了多少");

        Assert.Equal(reason, replies[^2].Last("refused").Figure("reason"));
        Assert.Equal(("0.00", null), (replies[^1].Last("budget").Figure("used"), replies[^1].Last("budget").Figure("granted")));
    }

    [Fact]
    public void What_is_spent_beyond_the_budget_is_said_at_once()
    {
        JsonElement recorded = Replies("沈怡: 给张伟三季度招待费500 / 张伟: 请和兴吃饭花了600")[^1].Last("recorded");

        Assert.Equal(("0.00", "100.00"), (recorded.Figure("budget.left"), recorded.Figure("budget.over")));
        Assert.Contains("本季度招待费超出预算 **100**", TextOf(recorded), StringComparison.Ordinal);
    }

    [Fact]
    public void Attainment_of_the_same_time_stands_beside_it_and_unknown_profit_is_said()
    {
        JsonElement answer = Replies("沈怡: 张伟三季度目标定10万 / 张伟: 请和兴吃饭花了600 / 和兴签了6万储值卡 / 我招待费还剩多少")[^1].Last("budget");

        Assert.Equal(("0.6000", null, "1"), (answer.Figure("attainment"), answer.Figure("return"), answer.Figure("ordering")));
        Assert.Contains("有订单还不知道利润", TextOf(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("请和兴王总吃饭花了680", "meal")]
    [InlineData("给和兴送了300块的礼品", "gift")]
    [InlineData("和兴王总喝茶花了120", "drinks")]
    [InlineData("spent 680 on dinner with 和兴", "meal")]
    [InlineData("和兴招待费花了500", null)]
    public void What_money_was_spent_on_is_kept(string text, string? purpose)
    {
        IReadOnlyList<JsonElement> replies = Replies($"张伟: {text} / 我招待费还剩多少");

        Assert.Equal(purpose, replies[0].Last("recorded").Figure("purpose"));
        Assert.NotNull(replies[1].Last("budget").Figure("purpose." + (purpose ?? "other")));
    }

    [Theory]
    [InlineData("11-23", "1", "30000.00")]
    [InlineData("11-24", "0", null)]
    public void An_order_within_60_days_of_a_spend_counts_for_it_though_the_quarter_is_over(string day, string ordering, string? profit)
    {
        JsonElement answer = Replies($"09-25 张伟: 请和兴吃饭花了600 / {day} 和兴签了10万礼盒，利润3万 / 三季度招待费用了多少")[^1].Last("budget");

        Assert.Equal(("2026-07-01/2026-09-30", ordering, profit), (answer.Figure("period"), answer.Figure("ordering"), answer.Figure("profit")));
    }

    private const string PlanA = "plan: simple\nbudgets: [{who: 张伟, period: 2026-10-01/2026-12-31, amount: 20000}]\n";

    private const string Late = "和兴签了20万礼盒，利润5万，账期60天";

    [Theory]
    [InlineData("C12 under plan A, paid after 75 days", Late + " / 09-14 和兴尾款结清", "0.00", "20000.00")]
    [InlineData("still unpaid", Late, "0.00", "20000.00")]
    [InlineData("paid on the due date", Late + " / 08-30 和兴尾款结清", "20000.00", null)]
    [InlineData("paid a day after it", Late + " / 08-31 和兴尾款结清", "0.00", "20000.00")]
    [InlineData("paid late, but the payment was dated wrongly", Late + " / 09-01 和兴尾款结清 / 不对，是8月30号", "20000.00", null)]
    [InlineData("the order was a mistake", Late + " / 撤销", "20000.00", null)]
    public void Under_plan_A_an_order_not_paid_on_time_costs_the_next_quarters_budget(string id, string chat, string granted, string? cancelled)
    {
        JsonElement answer = Script.Play(Script.Company("spending.yaml", PlanA), $"张伟: {chat} / 10-09 我招待费还剩多少")[^1].Last("budget");

        Assert.Equal((id, granted, cancelled), (id, answer.Figure("granted"), answer.Figure("cancelled")));
        Assert.Equal((id, cancelled is null ? null : "2026-12-31", cancelled is null ? null : "和兴食品"), (id, answer.Figure("cancelled.until"), answer.Figure("cancelled.customer")));
        Assert.Equal(cancelled is not null, TextOf(answer).Contains("没按期付清（8月31日起逾期），所以取消了 **20,000** 的预算，到12月31日为止", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plan: tiered\nbudgets: [{who: 张伟, period: 2026-10-01/2026-12-31, amount: 20000}]\n")]
    [InlineData(PlanA + "late: {grace: 60}\n")]
    public void Under_plan_B_and_within_the_days_of_grace_the_budget_stands(string settings) => Assert.Equal(
        "20000.00", Script.Play(Script.Company("spending.yaml", settings), $"张伟: {Late} / 10-09 我招待费还剩多少")[^1].Last("budget").Figure("granted"));

    private static string TextOf(JsonElement reply) => reply.GetProperty("text").GetString()!;

    private static IReadOnlyList<JsonElement> Replies(string chat) => Script.Play(Script.Company("spending.yaml"), chat);
}
