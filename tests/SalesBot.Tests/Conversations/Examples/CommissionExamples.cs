namespace SalesBot.Tests.Conversations.Examples;

/// <summary>
/// The worked examples of commission as chat messages. Unless a row says otherwise: plan B, target 1,000,000, and beside the order in question so much is
/// signed, and paid at once, that it earns nothing and fills up the attainment.
/// </summary>
public sealed class CommissionExamples
{
    private const string Goods = "和兴签了20万礼盒，利润5万，账期60天";

    [Theory]
    [InlineData("C01", "499900", "0.5999", "0.00", "0.00")]
    [InlineData("C02", "500000", "0.6000", "2400.00", "3000.00")]
    [InlineData("C03", "599900", "0.6999", "2400.00", "3000.00")]
    [InlineData("C04", "600000", "0.7000", "2700.00", "3000.00")]
    [InlineData("C05", "699900", "0.7999", "2700.00", "3000.00")]
    [InlineData("C06", "700000", "0.8000", "3000.00", "3000.00")]
    [InlineData("C07", "1100000", "1.2000", "3000.00", "3000.00")]
    [InlineData("C08", "499999.99", "0.5999", "0.00", "0.00")]
    public void A_card_order_of_100000_is_paid_by_band(string id, string beside, string attainment, string tiered, string simple)
    {
        foreach ((string plan, string pay) in new[] { ("tiered", tiered), ("simple", simple) })
        {
            Pay paid = Pay.After("和兴签了10万储值卡 / 和兴尾款结清", beside, $"plan: {plan}\n");

            Assert.Equal((id, attainment, pay, pay), (id, paid["attainment"], paid["commission.projected"], paid["commission.earned"]));
        }
    }

    [Theory]
    [InlineData("C09", "和兴签了123456.78元礼盒，利润30864.20元", "700000", "", "实物商品=5555.56", "0.00")]
    [InlineData("C09 at 90 %", "和兴签了123456.78元礼盒，利润30864.20元", "600000", "", "实物商品=5000.00", "0.00")]
    [InlineData("C10", "和兴签了2501.50元储值卡", "800000", "", "储值卡=75.05", "0.00")]
    [InlineData("C11", "和兴签了20万礼盒，利润5万，预付 / 07-04 和兴尾款结清", "600000", "", "实物商品=9000.00 预付奖励=2000.00", "11000.00")]
    [InlineData("C12", Goods + " / 09-14 和兴尾款结清", "600000", "", "实物商品=9000.00 回款超期扣减=-2000.00", "7000.00")]
    [InlineData("C12 under plan A", Goods + " / 09-14 和兴尾款结清", "600000", "plan: simple\n", "实物商品、储值卡=6000.00", "6000.00")]
    [InlineData("C13 on day 60", Goods + " / 08-30 和兴尾款结清", "600000", "", "实物商品=9000.00", "9000.00")]
    [InlineData("C13 on day 61", Goods + " / 08-31 和兴尾款结清", "600000", "", "实物商品=9000.00 回款超期扣减=-2000.00", "7000.00")]
    [InlineData("C14", "新禾签了8万储值卡 / 新禾尾款结清", "670000", "", "储值卡=2160.00 首单奖励=720.00", "2880.00")]
    [InlineData("C15", "百川签了30万储值卡", "500000", "", "储值卡=9000.00 年累计采购奖励=200.00", "0.00")]
    [InlineData("C15 exactly at the limit", "百川签了10万储值卡", "700000", "", "储值卡=3000.00", "0.00")]
    [InlineData("C15 crossing order in full", "百川签了30万储值卡", "500000", "cumulative: {base: crossing}\n", "储值卡=9000.00 年累计采购奖励=300.00", "0.00")]
    [InlineData("C15 retroactive", "百川签了30万储值卡", "500000", "cumulative: {base: retroactive}\n", "储值卡=9000.00 年累计采购奖励=5200.00", "0.00")]
    [InlineData("C16", Mixed, "650000", "", "储值卡=1800.00 实物商品=4050.00 首单奖励=1500.00 预付奖励=1500.00", "8850.00")]
    [InlineData("C16 at 75 %", Mixed, "600000", "", "储值卡=1620.00 实物商品=3645.00 首单奖励=1350.00 预付奖励=1350.00", "7965.00")]
    [InlineData("C16b", Mixed, "600000", "factor: {scope: rates}\n", "储值卡=1620.00 实物商品=3645.00 首单奖励=1350.00 预付奖励=1500.00", "8115.00")]
    [InlineData("C17", "和兴签了10万储值卡 / 和兴回款6万", "700000", "", "储值卡=3000.00", "0.00")]
    [InlineData("C17 pro rata", "和兴签了10万储值卡 / 和兴回款6万", "700000", "collect: {mode: pro_rata}\n", "储值卡=3000.00", "1800.00")]
    [InlineData("C22 at 12 %", "和兴签了20万礼盒，毛利率12%", "600000", "", "实物商品=4320.00", "0.00")]
    [InlineData("C22 at 25 %", "和兴签了20万礼盒，毛利率25%", "600000", "", "实物商品=9000.00", "0.00")]
    [InlineData("C22 at 12 % under plan A", "和兴签了20万礼盒，毛利率12%", "600000", "plan: simple\n", "实物商品、储值卡=6000.00", "0.00")]
    [InlineData("C22 at 25 % under plan A", "和兴签了20万礼盒，毛利率25%", "600000", "plan: simple\n", "实物商品、储值卡=6000.00", "0.00")]
    [InlineData("C23", "和兴签了20万礼盒，利润1万 / 08-31 和兴尾款结清", "600000", "", "实物商品=1800.00 回款超期扣减=-2000.00 单笔订单不低于0=200.00", "0.00")]
    [InlineData("C23 carried", "和兴签了20万礼盒，利润1万 / 08-31 和兴尾款结清", "600000", "order: {floor: carry}\n", "实物商品=1800.00 回款超期扣减=-2000.00", "-200.00")]
    [InlineData("C24", "和兴签了5万礼盒，成本5.4万", "750000", "", "实物商品=0.00", "0.00")]
    [InlineData("C24 netting", "和兴签了5万礼盒，成本5.4万", "750000", "goods: {loss: net}\norder: {floor: carry}\n", "实物商品=-720.00", "0.00")]
    public void An_order_is_paid_line_by_line_and_earned_once_collected(string id, string chat, string beside, string settings, string lines, string earned)
    {
        Pay paid = Pay.After(chat, beside, settings);

        Assert.Equal((id, lines, earned), (id, paid.Lines, paid["commission.earned"]));
        Assert.Equal(paid.Sum, decimal.Parse(paid["commission.projected"]!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("C20", "张伟", "1.0000", "6300.00")]
    [InlineData("C20 the second member", "李娜", "0.7500", "2430.00")]
    public void A_shared_order_pays_each_by_their_own_band(string id, string member, string attainment, string projected)
    {
        Pay paid = Pay.After($"{Goods}，李娜分30% / 李娜: 嘉木签了69万培训 / {member}: 帮助", "860000");

        Assert.Equal((id, attainment, projected), (id, paid["attainment"], paid["commission.projected"]));
    }

    [Fact]
    public void A_whole_quarter_comes_out_as_C25_says()
    {
        Pay paid = Pay.After(
            "和兴签了30万储值卡，预付 / 和兴尾款结清 / 新禾签了40.8万礼盒，利润9.8万，账期60天 / 广源签了20万礼盒，利润4.4万，账期60天"
            + " / 08-15 新禾尾款结清 / 和兴签了10万储值卡，账期60天 / 09-19 广源尾款结清", target: "120万");

        Assert.Equal(("C25", "0.8400", "1.0000"), ("C25", paid["attainment"], paid["factor"]));
        Assert.Equal(("39640.00", "3000.00", "42640.00"), (paid["commission.earned"], paid["commission.waiting"], paid["commission.projected"]));
        Assert.Equal("21000.00", paid["base_pay"]);
        Assert.Equal("储值卡=12000.00 实物商品=25560.00 首单奖励=4080.00 预付奖励=3000.00 回款超期扣减=-2000.00", paid.Lines);
    }

    [Theory]
    [InlineData("C26", "58.5万", "0.00", "15000.00", "14400.00", "1.5万", "14400.00")]
    [InlineData("C26 before 70 %", "69万", "16560.00", "10000.00", "2340.00", "1万", "18900.00")]
    [InlineData("C26 before 80 %", "79万", "21330.00", "10000.00", "2670.00", "1万", "24000.00")]
    public void The_next_yuan_is_worth_more_before_a_band(string id, string signed, string projected, string gap, string gain, string next, string then)
    {
        string chat = $"和兴签了{signed}储值卡，账期60天";
        Pay before = Pay.After(chat);

        Assert.Equal((id, projected, gap, gain), (id, before["commission.projected"], before["bracket.gap"], before["bracket.gain"]));
        Assert.Equal((id, then), (id, Pay.After($"{chat} / 和兴签了{next}储值卡，账期60天")["commission.projected"]));
    }

    private const string Mixed = "新禾签了储值卡6万，礼盒9万（利润22500），预付 / 新禾尾款结清";
}
