using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Money that came in is recorded by the customer's owner, managers and finance, and by nobody else.</summary>
public sealed class PaymentTests
{
    private const string Signed = "沈怡: 张伟三季度目标定10万 / 张伟: 和兴签了10万储值卡 / ";

    [Theory]
    [InlineData("张伟", "- 已收齐订单的提成 **3,000**（+3,000）")]
    [InlineData("沈怡", "- 张伟已收齐订单的提成 **3,000**（+3,000）")]
    [InlineData("周倩", "- 张伟已收齐订单的提成 **3,000**（+3,000）")]
    public void Whoever_may_record_it_is_told_whose_commission_it_earns(string speaker, string line)
    {
        JsonElement recorded = Replies($"{speaker}: 和兴尾款结清")[^1].Last("payment_recorded", speaker);

        Assert.Equal(("100000.00", "0.00"), (recorded.Figure("amount"), recorded.Figure("outstanding")));
        Assert.Equal(("0.00", "3000.00"), (recorded.Figure("commission.earned.before"), recorded.Figure("commission.earned")));
        Assert.Contains(line, recorded.GetProperty("text").GetString()!.Split('\n'));
    }

    [Fact]
    public void While_nothing_is_paid_the_answer_says_what_is_missing_to_the_first_band()
    {
        JsonElement recorded = Replies("沈怡: 张伟三季度目标定20万 / 张伟: 和兴尾款结清")[^1].Last("payment_recorded");

        Assert.Equal(("0.00", "20000.00", "2880.00"), (recorded.Figure("commission.earned"), recorded.Figure("bracket.gap"), recorded.Figure("bracket.gain")));
        Assert.Contains("再签 **2万**（9月30日前）到 60%，预计多拿 **2,880**", recorded.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_of_a_customer_without_an_order_is_said_to_be_credit_and_shown()
    {
        IReadOnlyList<JsonElement> replies = Script.Play(Script.Company("shared.yaml"), "张伟: 和兴回款5万 / 和兴什么情况");
        string text = replies[^2].Last("payment_recorded").GetProperty("text").GetString()!;

        Assert.Contains("这位客户还没有订单，这笔钱全部先留作客户余额，签单后自动抵扣", text, StringComparison.Ordinal);
        Assert.DoesNotContain("结清", text, StringComparison.Ordinal);
        Assert.Equal("50000.00", replies[^1].Last("customer").Figure("credit"));
    }

    [Theory]
    [InlineData("王强")]
    [InlineData("李娜")]
    [InlineData("Kevin Sun")]
    public void Nobody_else_records_it(string speaker)
    {
        IReadOnlyList<JsonElement> replies = Replies($"{speaker}: 和兴回款5万 / 张伟: 和兴回款1万");

        Assert.Equal("not_yours", replies[^2].Last("refused", speaker).Figure("reason"));
        Assert.Equal("90000.00", replies[^1].Last("payment_recorded").Figure("outstanding"));
    }

    [Fact]
    public void Finance_takes_back_its_own_record_and_a_rep_does_not()
    {
        IReadOnlyList<JsonElement> replies = Replies("周倩: 和兴回款4万 / 李娜: 撤销 / 周倩: 撤销");

        Assert.Equal("nothing_to_undo", replies[^2].Last("refused").Figure("reason"));
        Assert.Equal("100000.00", replies[^1].Last("undone", "周倩").Figure("outstanding"));
    }

    private static IReadOnlyList<JsonElement> Replies(string script) => Script.Play(Script.Company("shared.yaml"), Signed + script);
}
