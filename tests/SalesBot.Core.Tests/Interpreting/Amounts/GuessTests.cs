using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

public sealed class GuessTests
{
    [Theory]
    [InlineData("三十几万")]
    [InlineData("十来万")]
    [InlineData("几万块")]
    [InlineData("几十万")]
    [InlineData("两三万")]
    [InlineData("二三十万")]
    [InlineData("三五万")]
    [InlineData("两万出头的礼盒")]
    [InlineData("20多万")]
    [InlineData("五百多块")]
    [InlineData("十余万")]
    [InlineData("3-5万")]
    [InlineData("3到5万")]
    [InlineData("3万~5万")]
    [InlineData("3万或5万")]
    [InlineData("8、9万")]
    [InlineData("不到10万")]
    [InlineData("超过20万")]
    [InlineData("至少80万")]
    [InlineData("5万以上")]
    [InlineData("somewhere around 30-40k")]
    [InlineData("30 to 40k")]
    [InlineData("between 30 and 40k")]
    [InlineData("30k or 40k")]
    [InlineData("over 50k")]
    [InlineData("more than 50k")]
    [InlineData("up to 50k")]
    [InlineData("50k+")]
    [InlineData("a few thousand")]
    [InlineData("$30-40k")]
    [InlineData("15%-20%")]
    public void A_range_or_a_guess_is_vague(string text) => Assert.True(Assert.Single(QuantityReader.Read(text)).IsVague);

    [Theory]
    [InlineData("4万左右", 40_000)]
    [InlineData("大概15万", 150_000)]
    [InlineData("约12万", 120_000)]
    [InlineData("五百来块", 500)]
    [InlineData("八千来块", 8_000)]
    [InlineData("差不多3万5", 35_000)]
    [InlineData("将近二十万", 200_000)]
    [InlineData("12万上下", 120_000)]
    [InlineData("about 30k", 30_000)]
    [InlineData("around 12,500", 12_500)]
    [InlineData("roughly $40k", 40_000)]
    [InlineData("~50k", 50_000)]
    [InlineData("50k or so", 50_000)]
    [InlineData("50k-ish", 50_000)]
    [InlineData("almost half a million", 500_000)]
    public void About_one_number_keeps_it(string text, double value)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.Equal(((decimal)value, false), (quantity.Value, quantity.IsVague));
    }

    [Theory]
    [InlineData("签约12万")]
    [InlineData("change it from 30k to 40k")]
    [InlineData("从3万到5万")]
    [InlineData("最近7天")]
    [InlineData("晚上8家")]
    [InlineData("exactly 50k")]
    public void Firm_numbers_are_not_vague(string text) =>
        Assert.All(QuantityReader.Read(text), quantity => Assert.False(quantity.IsVague));
}
