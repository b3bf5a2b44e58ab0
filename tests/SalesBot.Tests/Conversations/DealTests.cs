using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Orders of several categories, and orders that two members share.</summary>
public sealed class DealTests
{
    [Theory]
    [InlineData("和兴签了储值卡6万，礼盒9万（利润22500）", "150000.00", "card,goods", "储值卡=1800.00 实物商品=4050.00")]
    [InlineData("和兴签了15万，其中储值卡6万，礼盒9万，利润22500", "150000.00", "card,goods", "储值卡=1800.00 实物商品=4050.00")]
    public void One_order_of_several_categories_is_paid_item_by_item(string deal, string amount, string categories, string lines)
    {
        JsonElement recorded = Replies(deal)[^1].Last("deal_recorded", "张伟");

        Assert.Equal((amount, categories), (recorded.Figure("amount"), recorded.Figure("category")));
        Assert.Equal(lines, new Pay(Replies($"{deal} / 三季度提成多少")[^1].Last("commission")).Lines);
    }

    [Fact]
    public void Items_that_do_not_come_to_the_amount_are_refused()
    {
        JsonElement refused = Replies("和兴签了20万，其中储值卡6万，礼盒9万")[^1].EnumerateArray().Single();

        Assert.Equal(("refused", "invalid_value"), (refused.GetProperty("kind").GetString(), refused.Figure("reason")));
    }

    [Theory]
    [InlineData("张伟: 和兴签了20万储值卡，李娜分30%")]
    [InlineData("张伟: 和兴签了20万储值卡，和李娜一起签的，李娜30%")]
    [InlineData("张伟: Closed Hexing for 200k gift cards, split with Li Na 30%")]
    public void A_shared_order_moves_both_members_attainment_band_and_rank(string deal)
    {
        IReadOnlyList<JsonElement> replies = Script.Play(
            Script.Company("shared.yaml"),
            $"沈怡: 张伟三季度目标定20万 / 李娜三季度目标定10万 / Kevin Sun: Closed Harbor for 100k of gift cards / {deal}"
            + " / 李娜: 三季度提成多少 / 三季度排名 / 嘉木签了4.5万储值卡 / 三季度排名");
        JsonElement first = replies[3].Last("deal_recorded", "张伟");
        JsonElement second = replies[4].Last("commission", "李娜");

        Assert.Equal(("0.7000", "1", "3780.00"), (first.Figure("attainment"), first.Figure("rank"), first.Figure("commission.projected")));
        Assert.Equal(("0.6000", "0.8000", "1440.00"), (second.Figure("attainment"), second.Figure("factor"), second.Figure("commission.projected")));
        Assert.Equal(["张伟 140000.00", "Kevin Sun 100000.00", "李娜 60000.00"], Ranked(replies[5]));
        Assert.Equal(("0.6000", "1.0500"), (replies[6].Last("deal_recorded", "李娜").Figure("attainment.before"), replies[6].Last("deal_recorded", "李娜").Figure("attainment")));
        Assert.Equal(["张伟 140000.00", "李娜 105000.00", "Kevin Sun 100000.00"], Ranked(replies[7]));
    }

    [Theory]
    [InlineData("和兴签了20万储值卡，李娜分100%")]
    [InlineData("和兴签了20万储值卡，李娜分130%")]
    public void A_share_of_all_or_more_is_refused(string deal) => Assert.Equal("invalid_value", Replies(deal)[^1].Last("refused").Figure("reason"));

    [Fact]
    public void A_managers_record_shows_whose_figures_move()
    {
        JsonElement recorded = Replies("沈怡: 张伟三季度目标定20万 / 和兴签了10万储值卡")[^1].Last("deal_recorded", "沈怡");

        Assert.Contains("- 张伟本季度完成 **50.00%** `█████░░░░░`，还差 10万", recorded.GetProperty("text").GetString()!.Split('\n'));
    }

    private static IReadOnlyList<JsonElement> Replies(string script) => Script.Play(Script.Company("shared.yaml"), script);

    private static IEnumerable<string> Ranked(JsonElement replies) => replies.Last("ranking").Column("who").Zip(replies.Last("ranking").Column("value"), (who, value) => $"{who} {value}").Take(3);
}
