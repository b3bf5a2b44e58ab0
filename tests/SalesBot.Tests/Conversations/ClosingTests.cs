using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>A quarter is closed once, by managers and finance, after a yes; what it holds stands for ever.</summary>
public sealed class ClosingTests
{
    private const string Sold = "沈怡: 张伟三季度目标定10万 / 张伟: 和兴签了10万储值卡 / 和兴尾款结清 / ";

    private const string Closed = Sold + "10-09 沈怡: 三季度关账 / 是 / ";

    [Fact]
    public void Closing_is_asked_once_and_then_told_member_by_member()
    {
        IReadOnlyList<JsonElement> replies = Replies(Sold + "10-09 沈怡: 三季度关账 / 是");
        JsonElement asked = replies[^2].Last("confirm");
        JsonElement closed = replies[^1].Last("closed");

        Assert.Equal(("2026-07-01/2026-09-30", "1", "3000.00"), (asked.Figure("period"), asked.Figure("orders"), asked.Figure("commission.earned")));
        Assert.Equal(["是", "算了"], asked.Column("label"));
        Assert.Equal(("2026-07-01/2026-09-30", "1", "3000.00"), (closed.Figure("period"), closed.Figure("orders"), closed.Figure("commission")));
        Assert.Equal(["张伟", "李娜"], closed.Column("who"));
        Assert.Equal(["3000.00", "0.00"], closed.Column("payable"));
    }

    [Theory]
    [InlineData("和兴签了20万礼盒", "1")]
    [InlineData("和兴签了20万礼盒 / 沈怡: 和兴那单财务核定利润4万", null)]
    [InlineData("和兴签了20万储值卡", null)]
    public void Finance_is_told_which_profits_nobody_has_said_before_it_is_too_late(string chat, string? estimated) =>
        Assert.Equal(estimated, Replies($"张伟: {chat} / 10-09 沈怡: 三季度关账")[^1].Last("confirm").Figure("orders.estimated"));

    [Fact]
    public void The_quarter_that_is_over_is_meant_where_none_is_named() =>
        Assert.Equal("2026-07-01/2026-09-30", Replies("10-09 沈怡: 关账")[^1].Last("confirm").Figure("period"));

    [Fact]
    public void A_no_closes_nothing()
    {
        IReadOnlyList<JsonElement> replies = Replies(Sold + "10-09 沈怡: 三季度关账 / 算了 / 三季度关账");

        Assert.Equal("cancelled", replies[^2].EnumerateArray().Single().GetProperty("kind").GetString());
        Assert.Equal("confirm", replies[^1].EnumerateArray().Single().GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("09-30 沈怡: 三季度关账", "not_over")]
    [InlineData("10-09 沈怡: 三季度关账 / 是 / 三季度关账", "closed_period")]
    [InlineData("10-09 张伟: 三季度关账", "not_allowed")]
    [InlineData("10-09 沈怡: 8月关账", "invalid_value")]
    public void It_is_refused(string chat, string reason) => Assert.Equal(reason, Replies(Sold + chat)[^1].Last("refused").Figure("reason"));

    [Theory]
    [InlineData("张伟: 和兴9月30号签了1万储值卡", "closed_period")]
    [InlineData("张伟: 和兴签了1万储值卡 / 不对，是9月30号签的", "closed_period")]
    [InlineData("沈怡: 张伟2026年三季度目标定20万", "closed_period")]
    public void Nothing_is_recorded_into_a_closed_quarter(string chat, string reason)
    {
        IReadOnlyList<JsonElement> replies = Replies(Closed + chat + " / 张伟: 三季度提成多少");

        Assert.Equal(reason, replies[^2].Last("refused").Figure("reason"));
        Assert.Equal("3000.00", replies[^1].Last("commission").Figure("commission.payable"));
    }

    [Theory]
    [InlineData("10-01", "09-29 张伟: 和兴签了5万储值卡", "撤销")]
    [InlineData("10-01", "09-29 张伟: 和兴签了5万储值卡", "不对，是8万")]
    [InlineData("10-01", "09-29 张伟: 和兴回款5万", "撤销")]
    [InlineData("10-01", "09-29 张伟: 给和兴退了1万", "撤销")]
    public void Nothing_of_a_closed_quarter_is_taken_back_or_put_right(string closing, string record, string correction)
    {
        IReadOnlyList<JsonElement> replies = Replies($"{Sold}{record} / {closing} 沈怡: 三季度关账 / 是 / 张伟: {correction}");

        Assert.Equal("closed_period", replies[^1].Last("refused").Figure("reason"));
    }

    [Fact]
    public void A_plan_adopted_later_leaves_the_closed_quarter_and_pays_later_orders()
    {
        IReadOnlyList<JsonElement> replies = Replies(Closed + "10-10 张伟: 我这季度提成多少 / 三季度提成多少");

        Assert.Equal("3000.00", replies[^1].Last("commission").Figure("commission.payable"));
        Assert.Equal("2026-10-09", replies[^1].Last("commission").Figure("closed_on"));
        Assert.Equal("0.00", replies[^2].Last("commission").Figure("commission.projected"));
    }

    [Fact]
    public void A_profit_that_finance_enters_after_closing_adjusts_the_open_quarter()
    {
        IReadOnlyList<JsonElement> replies = Replies(
            "沈怡: 张伟三季度目标定10万 / 张伟: 和兴签了20万礼盒，利润5万 / 和兴尾款结清 / 10-09 沈怡: 三季度关账 / 是 / 和兴那单财务核定利润4万"
            + " / 张伟: 我这季度提成多少 / 三季度提成多少");

        Assert.Equal("-1800.00", replies[^3].Last("recorded").Figure("commission.adjustment"));
        Assert.Equal("-1800.00", replies[^2].Last("commission").Figure("commission.adjustment"));
        Assert.Equal("9000.00", replies[^1].Last("commission").Figure("commission.payable"));
    }

    [Theory]
    [InlineData("和兴那单财务核定利润6万", "和兴尾款结清", "三季度提成多少", "我这季度提成多少")]
    [InlineData("和兴 profit is 60k", "和兴 paid in full", "what is my Q3 commission", "what is my commission this quarter")]
    public void A_profit_that_is_raised_after_closing_earns_no_more_than_was_projected_and_adjusts_the_open_quarter(string profit, string paid, string closed, string open)
    {
        IReadOnlyList<JsonElement> replies = Replies(
            $"沈怡: 张伟三季度目标定10万 / 09-20 张伟: 和兴签了20万礼盒，利润5万 / 10-09 沈怡: 三季度关账 / 是 / 10-10 {profit} / 张伟: {closed} / {paid} / {closed} / {open}");
        JsonElement waiting = replies[^4].Last("commission");
        JsonElement before = replies[^2].Last("commission");
        JsonElement now = replies[^1].Last("commission");

        Assert.Equal(("9000.00", "0.00", "9000.00"), Sums(waiting));
        Assert.Equal(("9000.00", "9000.00", "0.00"), Sums(before));
        Assert.Equal(("9000.00", "1800.00"), (now.Figure("commission.carried"), now.Figure("commission.adjustment")));
    }

    [Theory]
    [InlineData("和兴投诉这批货破损，赔了1万", "-1800.00")]
    [InlineData("和兴投诉这批货破损，赔了1万 / 撤销", null)]
    [InlineData("和兴投诉这批货破损 / 和兴的投诉处理好了，赔了5000", "-900.00")]
    public void What_a_complaint_costs_after_closing_adjusts_the_open_quarter(string chat, string? adjustment)
    {
        IReadOnlyList<JsonElement> replies = Replies(
            $"沈怡: 张伟三季度目标定10万 / 张伟: 和兴签了20万礼盒，利润5万 / 和兴尾款结清 / 10-09 沈怡: 三季度关账 / 是 / 10-10 张伟: {chat} / 我这季度提成多少 / 三季度提成多少");

        if (!chat.Contains("撤销", StringComparison.Ordinal)) Assert.Equal(adjustment, replies[^3].Last("recorded").Figure("commission.adjustment"));
        Assert.Equal(adjustment, replies[^2].Last("commission").Figure("commission.adjustment"));
        Assert.Equal("9000.00", replies[^1].Last("commission").Figure("commission.payable"));
    }

    [Fact]
    public void Pay_of_a_closing_is_not_told_in_a_channel()
    {
        using Conversing chat = Conversing.Anew();
        chat.After(NodaTime.Duration.FromDays(30));
        IReadOnlyList<Core.Replies.Reply> replies = chat.Say("沈怡", "三季度关账", "华北组");

        Assert.Equal("answered_privately", replies.Single(reply => reply.To == "team:华北组").Kind);
        Assert.Equal("confirm", replies.Single(reply => reply.To == "沈怡").Kind);
    }

    private static (string?, string?, string?) Sums(JsonElement pay) => (pay.Figure("commission.projected"), pay.Figure("commission.earned"), pay.Figure("commission.waiting"));

    private static IReadOnlyList<JsonElement> Replies(string script) => Script.Play(Script.Company("selling.yaml"), script);
}
