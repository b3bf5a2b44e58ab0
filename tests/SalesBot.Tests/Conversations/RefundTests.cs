using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Refunds, finance's profits and deliveries of orders whose quarter is open.</summary>
public sealed class RefundTests
{
    private const string Sold = "沈怡: 张伟三季度目标定20万 / 张伟: 和兴签了20万礼盒，利润5万，账期60天 / ";

    [Fact]
    public void A_refund_lowers_what_was_achieved_earned_and_ranked_on_its_day()
    {
        IReadOnlyList<JsonElement> replies = Replies(Sold + "和兴尾款结清 / 08-03 给和兴退了10万 / 7月完成多少了 / 8月完成多少了 / 三季度提成多少 / 本月排名");
        JsonElement refunded = replies[^5].Last("recorded");

        Assert.Equal(("100000.00", "200000.00", "100000.00"), (refunded.Figure("amount"), refunded.Figure("order.amount"), refunded.Figure("order.left")));
        Assert.Equal(("0.5000", "1.0000"), (refunded.Figure("attainment"), refunded.Figure("attainment.before")));
        Assert.Equal(("200000.00", "-100000.00"), (replies[^4].Last("attainment").Figure("achieved"), replies[^3].Last("attainment").Figure("achieved")));
        Assert.Equal("0.00", replies[^2].Last("commission").Figure("commission.projected"));
        Assert.Equal(["李娜 0.00", "张伟 -100000.00"], replies[^1].Last("ranking").Column("who").Zip(replies[^1].Last("ranking").Column("value"), (who, value) => $"{who} {value}"));
    }

    [Theory]
    [InlineData("宏达取消订单了", "是")]
    [InlineData("宏达取消了订单", "对")]
    [InlineData("Hongda cancelled the order", "yes")]
    public void An_order_that_is_cancelled_is_refunded_whole_after_a_yes(string text, string yes)
    {
        using Conversing chat = Conversing.Anew();
        chat.Ask("张伟", "宏达签了10万储值卡");

        Core.Replies.Reply asked = chat.Ask("张伟", text);
        Assert.Equal("100000.00", chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
        Core.Replies.Reply refunded = chat.Ask("张伟", yes);

        Assert.Equal(("confirm", "100000.00"), (asked.Kind, asked.Figures["amount"]));
        Assert.Equal(("recorded", "0.00"), (refunded.Kind, refunded.Figures["order.left"]));
        Assert.Equal("0.00", chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
    }

    [Fact]
    public void A_deal_that_was_not_signed_yet_is_lost_and_not_refunded()
    {
        using Conversing chat = Conversing.Anew();
        chat.Ask("张伟", "宏达报价了10万");

        Assert.Equal(("question", "reason"), (chat.Ask("张伟", "宏达取消订单了").Kind, chat.Replies[0].Figures["missing"]));
    }

    [Fact]
    public void The_profit_falls_in_proportion() => Assert.Equal(
        "6750.00",
        Replies(Sold + "广源签了20万培训 / 广源尾款结清 / 和兴尾款结清 / 给和兴退了5万 / 三季度提成多少")[^1].Last("commission").Figure("commission.earned"));

    [Fact]
    public void Without_a_name_the_newest_order_that_is_not_refunded_is_meant_and_a_button_names_another()
    {
        using Conversing chat = Conversing.Anew();
        chat.Ask("张伟", "宏达签了10万储值卡");
        chat.Ask("张伟", "宏达签了5万储值卡");
        Core.Replies.Reply first = chat.Ask("张伟", "给宏达退了5万");
        Core.Replies.Reply second = chat.Ask("张伟", "给宏达退了2万");
        Core.Replies.Reply moved = chat.Press("张伟", chat.Ask("张伟", "给宏达退了1万"), "undo_last");

        Assert.Equal(("50000.00", "0.00"), (first.Figures["order.amount"], first.Figures["order.left"]));
        Assert.Equal(("100000.00", "80000.00"), (second.Figures["order.amount"], second.Figures["order.left"]));
        Assert.Equal(("undone", "80000.00"), (moved.Kind, moved.Figures["order.left"]));
        Core.Replies.Reply third = chat.Ask("张伟", "宏达签了3万储值卡");
        Core.Replies.Reply refund = chat.Ask("张伟", "给宏达退了1万");
        Core.Replies.Reply other = chat.Press("张伟", refund, "amend_last", second.Figures["order"]);
        Assert.Equal("deal_recorded", third.Kind);
        Assert.Equal("30000.00", refund.Figures["order.amount"]);
        Assert.Equal(("amended", "100000.00", "70000.00"), (other.Kind, other.Figures["order.amount"], other.Figures["order.left"]));
    }

    [Theory]
    [InlineData("给和兴退了20.01万", "和兴食品 ≤ 200,000")]
    [InlineData("给和兴退了15万 / 给和兴退了6万", "和兴食品 ≤ 50,000")]
    [InlineData("给和兴退了20万 / 给和兴退了1万", "和兴食品")]
    [InlineData("给和兴退了15万 / 不对，是21万", "和兴食品 ≤ 200,000")]
    [InlineData("给和兴退了15万 / 李娜: 给和兴退了1万", "和兴食品")]
    public void A_refund_of_more_than_is_left_is_refused_and_changes_nothing(string chat, string about)
    {
        IReadOnlyList<JsonElement> replies = Replies(Sold + chat + " / 张伟: 撤销");
        JsonElement refused = replies[^2].Last("refused");

        Assert.Contains(about, refused.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("undone", replies[^1].EnumerateArray().Single().GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("和兴回款6万 / 给和兴退了5万", "90000.00", null)]
    [InlineData("和兴回款6万 / 给和兴退了18万", "0.00", "40000.00")]
    [InlineData("给和兴退了18万 / 和兴回款6万", "0.00", "40000.00")]
    [InlineData("和兴尾款结清 / 给和兴退了5万", "0.00", "50000.00")]
    public void What_is_owed_is_the_contract_less_refunds_less_collected_and_never_below_0(string chat, string outstanding, string? credit)
    {
        IReadOnlyList<JsonElement> replies = Replies(Sold + chat + " / 和兴什么情况 / 和兴签了10万储值卡 / 和兴什么情况");

        Assert.Equal(outstanding, replies[^3].Last("customer").Figure("outstanding"));
        decimal left = decimal.Parse(credit ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            (100_000 - left + decimal.Parse(outstanding, System.Globalization.CultureInfo.InvariantCulture)).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
            replies[^1].Last("customer").Figure("outstanding"));
    }

    [Theory]
    [InlineData("新禾签了10万储值卡 / 新禾签了10万储值卡 / 给新禾退了10万 / 撤销 / 帮助", "true")]
    [InlineData("新禾签了10万储值卡 / 给新禾退了10万 / 新禾签了10万储值卡", "true")]
    [InlineData("新禾签了10万储值卡 / 新禾今天交货了 / 给新禾退了10万 / 新禾签了10万储值卡", "false")]
    [InlineData("新禾签了10万储值卡 / 给新禾退了9万 / 新禾签了10万储值卡", "false")]
    public void After_a_first_order_cancelled_before_delivery_the_next_is_the_first(string chat, string first)
    {
        JsonElement[] deals = [.. Replies("张伟: " + chat).SelectMany(replies => replies.EnumerateArray()).Where(reply => reply.GetProperty("kind").GetString() == "deal_recorded")];

        Assert.Equal("true", deals[0].Figure("first_order"));
        if (!chat.EndsWith("帮助", StringComparison.Ordinal)) Assert.Equal(first, deals[^1].Figure("first_order"));
    }

    [Fact]
    public void The_next_order_takes_over_the_bonus_of_a_first_that_is_cancelled()
    {
        IReadOnlyList<JsonElement> replies = Replies(
            "沈怡: 张伟三季度目标定10万 / 张伟: 新禾签了10万储值卡 / 新禾尾款结清 / 新禾签了20万储值卡 / 新禾尾款结清 / 三季度提成多少"
            + " / 08-01 给新禾退了20万 / 三季度提成多少");

        Assert.Equal("10000.00", replies[5].Last("commission").Figure("commission.earned"));
        Assert.Equal("4000.00", replies[^1].Last("commission").Figure("commission.earned"));
    }

    [Fact]
    public void Finances_profit_takes_the_place_of_the_estimate()
    {
        IReadOnlyList<JsonElement> replies = Replies(Sold + "沈怡: 和兴那单财务核定利润3万2 / 张伟: 三季度提成多少 / 沈怡: 撤销 / 张伟: 三季度提成多少");
        JsonElement set = replies[^4].Last("recorded");

        Assert.Equal(("32000.00", "0.1600", "5760.00"), (set.Figure("profit"), set.Figure("margin"), set.Figure("commission.projected")));
        Assert.Equal("5760.00", replies[^3].Last("commission").Figure("commission.projected"));
        Assert.Equal("9000.00", replies[^1].Last("commission").Figure("commission.projected"));
    }

    [Theory]
    [InlineData("张伟: 和兴那单财务核定利润3万2", "not_allowed")]
    [InlineData("沈怡: 和兴那单财务核定利润21万", "invalid_value")]
    public void A_profit_is_refused_from_reps_and_above_the_price(string chat, string reason) =>
        Assert.Equal(reason, Replies(Sold + chat)[^1].Last("refused").Figure("reason"));

    [Theory]
    [InlineData("和兴签了10万储值卡，预付 / 07-15 和兴尾款结清", "0.00")]
    [InlineData("和兴签了10万储值卡，预付 / 07-15 和兴尾款结清 / 07-20 和兴今天交货了", "1000.00")]
    [InlineData("和兴签了10万储值卡，预付 / 07-03 和兴今天交货了 / 07-05 和兴尾款结清", "0.00")]
    public void A_prepaid_order_is_to_be_collected_by_its_delivery(string chat, string bonus)
    {
        JsonElement pay = Replies($"沈怡: 张伟三季度目标定10万 / 张伟: {chat} / 三季度提成多少")[^1].Last("commission");

        Assert.Equal(3_000 + decimal.Parse(bonus, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(pay.Figure("commission.earned")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_order_not_yet_delivered_keeps_its_customer_out_of_the_pool_once_deliveries_are_recorded()
    {
        string company = Script.Company("selling.yaml").Replace("pool: {days: 365}", "pool: {deal_shield_days: 0}", StringComparison.Ordinal);
        IReadOnlyList<JsonElement> replies = Script.Play(
            company, "07-01 张伟: 广源签了1万储值卡 / 广源尾款结清 / 广源今天交货了 / 和兴签了1万储值卡 / 和兴尾款结清 / 07-12 和兴什么情况 / 广源什么情况 / 和兴今天交货了 / 07-20 和兴什么情况");

        Assert.Equal("open_order", replies[5].Last("customer").Figure("protected_by"));
        Assert.Null(replies[6].Last("customer").Figure("owner"));
        Assert.Null(replies[^1].Last("customer").Figure("protected_by"));
    }

    private static IReadOnlyList<JsonElement> Replies(string script) => Script.Play(Script.Company("selling.yaml"), script);
}
