using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

public sealed class CountTests
{
    [Theory]
    [InlineData("拜访目标30家", 30, "家")]
    [InlineData("3天内要掉公海", 3, "天")]
    [InlineData("礼盒200套", 200, "套")]
    [InlineData("十双", 10, "双")]
    [InlineData("两个客户", 2, "个客户")]
    [InlineData("打了20通电话", 20, "通")]
    [InlineData("三个月账期", 3, "个月")]
    [InlineData("一次都没去", 1, "次")]
    [InlineData("60 days", 60, "day")]
    [InlineData("30 visits this week", 30, "visit")]
    [InlineData("twelve new", 12, null)]
    [InlineData("5 customers", 5, "customer")]
    [InlineData("two months' credit", 2, "month")]
    public void The_unit_behind_a_count_is_told(string text, double value, string? unit)
    {
        var quantity = QuantityReader.Read(text)[0];
        Assert.Equal(((decimal)value, unit), (quantity.Value, quantity.Unit));
    }

    [Theory]
    [InlineData("13900001234")]
    [InlineData("电话 13900001234")]
    [InlineData("订单号 20260916001")]
    [InlineData("code 007")]
    [InlineData("手机 138 0013 8000")]
    [InlineData("021-62345678")]
    [InlineData("phone +86 139 0000 5678")]
    [InlineData("order #4471")]
    public void Long_or_zero_led_digits_are_identifiers(string text) => Assert.True(Assert.Single(QuantityReader.Read(text)).IsIdentifier);

    [Theory]
    [InlineData("四川")]
    [InlineData("我一看你就笑")]
    [InlineData("美味十足")]
    [InlineData("海陆空部队")]
    [InlineData("我準備要退伍了")]
    [InlineData("万一不行呢")]
    [InlineData("千万别忘了")]
    [InlineData("一起去，一定")]
    [InlineData("周一见")]
    [InlineData("统一口径。")]
    [InlineData("第三")]
    [InlineData("几家")]
    [InlineData("Q3 Robotics")]
    [InlineData("A380")]
    [InlineData("the 180ml liquid")]
    [InlineData("this one is good")]
    [InlineData("which one do you prefer?")]
    [InlineData("3rd")]
    [InlineData("10:30")]
    public void Words_and_names_with_number_characters_hold_no_quantity(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("1e400")]
    [InlineData("签了99999999999999999999999999999999999999万")]
    [InlineData("九九九九九九九九九九九九九九九九九九九九九")]
    [InlineData("1000000000000000000000")]
    [InlineData("999999999999 trillion")]
    [InlineData("三千亿亿亿")]
    public void Numbers_nobody_can_owe_are_out_of_range_or_cut_and_never_thrown(string text) =>
        Assert.All(QuantityReader.Read(text), quantity => Assert.True(quantity.IsOutOfRange || quantity.Value < 1_000_000_000_000_000_000m));

    [Fact]
    public void Positions_are_those_of_the_original_text()
    {
        const string Text = "宏达签了１２万礼盒，毛利 15 个点";
        var spans = QuantityReader.Read(Text).Select(quantity => Text[quantity.Span.Start..quantity.Span.End]);
        Assert.Equal(["１２万", "15 个点"], spans);
    }
}
