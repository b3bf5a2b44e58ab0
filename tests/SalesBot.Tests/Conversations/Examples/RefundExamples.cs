using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>
/// The worked examples of what happens to an order after its quarter is closed, as chat messages: plan B, target 1,000,000, and beside the order in
/// question so much is signed, and paid at once, that it earns nothing and fills up the attainment.
/// </summary>
public sealed class RefundExamples
{
    private const string Target = "沈怡: 张伟三季度目标定100万 / ";

    private const string Closing = " / 10-09 沈怡: 三季度关账 / 是 / ";

    private const string Card = "张伟: 广源签了70万培训 / 广源尾款结清 / 和兴签了10万储值卡 / 和兴尾款结清";

    private const string Prepaid = "张伟: 广源签了70万培训 / 广源尾款结清 / 和兴签了10万储值卡，预付 / 和兴尾款结清";

    [Theory]
    [InlineData("C18", Card, "给和兴退了2万", "3000.00", "-600.00")]
    [InlineData("C18 prepaid", Prepaid, "给和兴退了2万", "4000.00", "-800.00")]
    [InlineData("C18 cancelled in full", Prepaid, "给和兴退了10万", "4000.00", "-4000.00")]
    public void A_refund_after_payout_is_taken_back_in_the_open_quarter(string id, string chat, string refund, string paid, string adjustment)
    {
        IReadOnlyList<JsonElement> replies = Script.Play(Script.Company("selling.yaml"), $"{Target}{chat}{Closing}10-10 张伟: {refund} / 我这季度提成多少 / 三季度提成多少");
        JsonElement refunded = replies[^3].Last("recorded");
        JsonElement open = replies[^2].Last("commission");
        JsonElement closed = replies[^1].Last("commission");

        Assert.Equal((id, adjustment, "0.00"), (id, refunded.Figure("commission.adjustment"), refunded.Figure("commission.adjustment.before")));
        Assert.Equal((id, adjustment, "0.00"), (id, open.Figure("commission.adjustment"), open.Figure("commission.projected")));
        Assert.Equal((paid, adjustment), (open.Column("basis").Single(), open.Column("value").Single()));
        Assert.Equal((id, paid, paid, paid), (id, closed.Figure("commission.projected"), closed.Figure("commission.earned"), closed.Figure("commission.payable")));
        Assert.Null(closed.Figure("commission.adjustment"));
    }

    [Theory]
    [InlineData("C19", "", "-600.00", "1.0000", "0.0000")]
    [InlineData("C19 restating", "refund: {mode: restate}\n", "-2955.00", "0.9000", "1.0000")]
    public void A_refund_may_cross_a_band_of_the_quarter_it_restates(string id, string settings, string adjustment, string factor, string before)
    {
        IReadOnlyList<JsonElement> replies = Script.Play(
            Script.Company("selling.yaml", settings),
            $"沈怡: 张伟三季度目标定100万 / 张伟四季度目标定100万 / 张伟: 和兴签了80.5万储值卡 / 和兴尾款结清{Closing}10-10 张伟: 给和兴退了2万 / 我这季度提成多少 / 三季度提成多少");
        JsonElement refunded = replies[^3].Last("recorded");
        JsonElement closed = replies[^1].Last("commission");

        Assert.Equal((id, adjustment), (id, refunded.Figure("commission.adjustment")));
        Assert.Equal((id, adjustment), (id, replies[^2].Last("commission").Figure("commission.adjustment")));
        Assert.Equal((id, "24150.00", "0.8050"), (id, closed.Figure("commission.payable"), closed.Figure("attainment")));
        bool crosses = settings.Length > 0;
        if (crosses) Assert.Equal((factor, before), (refunded.Figure("factor"), refunded.Figure("factor.before")));
        Assert.Equal(crosses, refunded.GetProperty("text").GetString()!.Contains("原来按 100% 发放，现在按 **90%**", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refund_that_crosses_a_band_of_the_running_quarter_says_so()
    {
        JsonElement refunded = Script.Play(
            Script.Company("selling.yaml"), $"{Target}张伟: 和兴签了80.5万储值卡 / 和兴尾款结清 / 给和兴退了2万")[^1].Last("recorded");

        Assert.Equal(("0.7850", "0.8050"), (refunded.Figure("attainment"), refunded.Figure("attainment.before")));
        Assert.Equal(("21195.00", "24150.00"), (refunded.Figure("commission.projected"), refunded.Figure("commission.projected.before")));
        Assert.Contains("⚠️ 档位变了：原来按 100% 发放，现在按 **90%**", refunded.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C20 with a refund", "张伟", "-3150.00")]
    [InlineData("C20 the second member", "李娜", "-1215.00")]
    public void A_refund_of_a_shared_order_is_taken_back_from_each_by_share_and_factor(string id, string member, string adjustment)
    {
        JsonElement pay = Script.Play(
            Script.Company("selling.yaml"),
            $"{Target}李娜三季度目标定100万 / 张伟: 广源签了86万培训 / 广源尾款结清 / 和兴签了20万礼盒，利润5万，账期60天，李娜分30% / 和兴尾款结清"
            + $" / 李娜: 嘉木签了69万培训 / 嘉木尾款结清{Closing}10-10 张伟: 给和兴退了10万 / {member}: 我这季度提成多少")[^1].Last("commission");

        Assert.Equal((id, adjustment), (id, pay.Figure("commission.adjustment")));
    }

    [Fact]
    public void An_order_collected_after_closing_is_carried_at_its_quarters_factor_as_C27_says()
    {
        IReadOnlyList<JsonElement> replies = Script.Play(
            Script.Company("selling.yaml"),
            $"{Target}张伟: 广源签了74万培训 / 广源尾款结清 / 09-15 张伟: 和兴签了10万储值卡，账期60天{Closing}10-10 张伟: 三季度提成多少 / 10-20 和兴尾款结清"
            + " / 我这季度提成多少 / 三季度提成多少");
        JsonElement before = replies[^4].Last("commission");
        JsonElement paid = replies[^3].Last("payment_recorded");
        JsonElement open = replies[^2].Last("commission");
        JsonElement closed = replies[^1].Last("commission");

        Assert.Equal(("C27", "0.8400", "3000.00", "0.00"), ("C27", before.Figure("attainment"), before.Figure("commission.waiting"), before.Figure("commission.payable")));
        Assert.Equal(("0.00", "3000.00"), (paid.Figure("commission.earned.before"), paid.Figure("commission.earned")));
        Assert.Equal(("3000.00", null), (open.Figure("commission.carried"), open.Figure("commission.adjustment")));
        Assert.Equal("后来收齐：和兴食品（9月15日签）", open.Column("line").Single());
        Assert.Equal(("3000.00", "0.00", "0.00"), (closed.Figure("commission.earned"), closed.Figure("commission.waiting"), closed.Figure("commission.payable")));
    }

    [Theory]
    [InlineData("B01", "senior", "79.99", "intermediate", "24000.00", "21000.00")]
    [InlineData("B01 at exactly 80 %", "senior", "80", null, "24000.00", "24000.00")]
    [InlineData("B01 Primary", "junior", "50", null, "15000.00", "15000.00")]
    public void Below_80_per_cent_the_grade_goes_down_one_level(string id, string grade, string reached, string? after, string basePay, string next)
    {
        string company = Script.Company("selling.yaml").Replace("grade: intermediate", $"grade: {grade}", StringComparison.Ordinal);
        IReadOnlyList<JsonElement> replies = Script.Play(
            company, $"{Target}张伟: 广源签了{reached}万培训 / 三季度提成多少 / 10-09 12:00 tick / 我这季度提成多少");
        JsonElement? told = replies[^2].EnumerateArray().Cast<JsonElement?>().SingleOrDefault(reply => reply!.Value.GetProperty("kind").GetString() == "grade_changed");

        Assert.Equal((id, basePay, next), (id, replies[^3].Last("commission").Figure("base_pay"), replies[^1].Last("commission").Figure("base_pay")));
        Assert.Equal((id, after), (id, told?.Figure("grade")));
        if (told is { } change) Assert.Equal(("张伟", "8000.00", "7000.00"), (change.GetProperty("to").GetString(), change.Figure("base_pay.before"), change.Figure("base_pay")));
    }
}
