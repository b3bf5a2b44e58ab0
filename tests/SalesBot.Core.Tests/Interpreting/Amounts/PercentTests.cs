using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

public sealed class PercentTests
{
    [Theory]
    [InlineData("毛利率15%", 0.15)]
    [InlineData("毛利率15个点", 0.15)]
    [InlineData("再让0.5个点", 0.005)]
    [InlineData("两个百分点", 0.02)]
    [InlineData("百分之八十五", 0.85)]
    [InlineData("百分之百", 1)]
    [InlineData("千分之五", 0.005)]
    [InlineData("毛利两成", 0.2)]
    [InlineData("3点5个点", 0.035)]
    [InlineData("毛利两成五", 0.25)]
    [InlineData("三成半", 0.35)]
    [InlineData("付了三成定金", 0.3)]
    [InlineData("打八折", 0.8)]
    [InlineData("打九五折", 0.95)]
    [InlineData("七五折拿下", 0.75)]
    [InlineData("打对折", 0.5)]
    [InlineData("１２％", 0.12)]
    [InlineData("百 分 之 一 百二 十点 五", 1.205)]
    [InlineData("margin 18 percent", 0.18)]
    [InlineData("eighty-five percent", 0.85)]
    [InlineData("5% off", 0.05)]
    [InlineData("110% of quota", 1.1)]
    [InlineData("32.5 per cent", 0.325)]
    [InlineData("-22.2%", -0.222)]
    public void Parts_are_fractions(string text, double fraction)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.Equal((QuantityKind.Percent, (decimal)fraction), (quantity.Kind, quantity.Value));
    }

    [Theory]
    [InlineData("三成交了")]
    [InlineData("完成了5单")]
    [InlineData("成本2万1")]
    [InlineData("折扣一共3次")]
    public void Words_with_the_same_character_are_no_parts(string text) =>
        Assert.DoesNotContain(QuantityReader.Read(text), quantity => quantity.Kind == QuantityKind.Percent);
}
