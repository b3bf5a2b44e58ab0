using System.Globalization;
using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

public sealed class AmountTests
{
    [Theory]
    [InlineData("宏达签了12万礼盒", 120_000)]
    [InlineData("12 万", 120_000)]
    [InlineData("1.2万", 12_000)]
    [InlineData("回款0.5万", 5_000)]
    [InlineData("报价1,100万", 11_000_000)]
    [InlineData("一共 15,800 元", 15_800)]
    [InlineData("总额1,280,000.50元", 1_280_000.5)]
    [InlineData("3500.5", 3_500.5)]
    [InlineData("目标4.78万亿", 4_780_000_000_000)]
    [InlineData("做了两个亿", 200_000_000)]
    [InlineData("成交额0.8个亿", 80_000_000)]
    [InlineData("1千2", 1_200)]
    [InlineData("付了8千块", 8_000)]
    public void Digits_with_a_scale(string text, double value) => Holds(text, value);

    [Theory]
    [InlineData("3万5", 35_000)]
    [InlineData("报价3万2成本先不算", 32_000)]
    [InlineData("25万6千", 256_000)]
    [InlineData("25万6 储值卡", 256_000)]
    [InlineData("15万8，预付", 158_000)]
    [InlineData("1万2千3", 12_300)]
    [InlineData("7 万5 千4 百", 75_400)]
    [InlineData("12w5", 125_000)]
    [InlineData("2k5", 2_500)]
    [InlineData("2千零50", 2_050)]
    [InlineData("12万5000元", 125_000)]
    [InlineData("报价3万2成本", 32_000)]
    [InlineData("3个w", 30_000)]
    [InlineData("1点5万", 15_000)]
    [InlineData("20w/年", 200_000)]
    [InlineData("十w", 100_000)]
    public void A_last_digit_is_of_the_next_smaller_unit(string text, double value) => Holds(text, value);

    [Theory]
    [InlineData("十二万五", 125_000)]
    [InlineData("二十三万六", 236_000)]
    [InlineData("两千五", 2_500)]
    [InlineData("一万零五百", 10_500)]
    [InlineData("一万零五十", 10_050)]
    [InlineData("一百零五万", 1_050_000)]
    [InlineData("两万三千五", 23_500)]
    [InlineData("四百八", 480)]
    [InlineData("一亿三", 130_000_000)]
    [InlineData("俩亿", 200_000_000)]
    [InlineData("四十五万", 450_000)]
    [InlineData("十八万六千四", 186_400)]
    [InlineData("三点五万", 35_000)]
    [InlineData("一百二十点五万", 1_205_000)]
    [InlineData("八千 三百 二十六", 8_326)]
    [InlineData("百三", 130)]
    [InlineData("一打", 12)]
    public void Spoken_Chinese(string text, double value) => Holds(text, value);

    [Theory]
    [InlineData("贰拾万", 200_000)]
    [InlineData("叁万伍仟", 35_000)]
    [InlineData("壹拾贰万元整", 120_000)]
    [InlineData("壹佰伍拾", 150)]
    [InlineData("玖仟捌佰", 9_800)]
    [InlineData("貳拾萬", 200_000)]
    [InlineData("兩千四百五", 2_450)]
    [InlineData("壹百零壹萬壹千", 1_011_000)]
    [InlineData("十 余 萬", 100_000)]
    [InlineData("二十 億", 2_000_000_000)]
    [InlineData("１２万", 120_000)]
    [InlineData("￥７８，０００", 78_000)]
    [InlineData("１０．５ｗ", 105_000)]
    public void Financial_traditional_and_fullwidth(string text, double value) => Holds(text, value);

    [Theory]
    [InlineData("宏达12w礼盒预付", 120_000)]
    [InlineData("120W", 1_200_000)]
    [InlineData("85k", 85_000)]
    [InlineData("signed northgate 1.2m gift cards", 1_200_000)]
    [InlineData("$12.5k", 12_500)]
    [InlineData("3mil", 3_000_000)]
    [InlineData("2.5 mil", 2_500_000)]
    [InlineData("1.2b", 1_200_000_000)]
    [InlineData("10 bln", 10_000_000_000)]
    [InlineData("50 k", 50_000)]
    [InlineData("7k vouchers upfront!!", 7_000)]
    [InlineData("East: 1.5 million", 1_500_000)]
    [InlineData("1e5", 100_000)]
    public void Letters_and_words_for_scales(string text, double value) => Holds(text, value);

    [Theory]
    [InlineData("eighty-five thousand", 85_000)]
    [InlineData("eighty five thousand", 85_000)]
    [InlineData("half a million", 500_000)]
    [InlineData("quarter million", 250_000)]
    [InlineData("a quarter of a million", 250_000)]
    [InlineData("three-quarters of a million", 750_000)]
    [InlineData("two hundred fifty thousand", 250_000)]
    [InlineData("a hundred and twenty thousand", 120_000)]
    [InlineData("one point five million", 1_500_000)]
    [InlineData("one and a half million", 1_500_000)]
    [InlineData("two million and a half", 2_500_000)]
    [InlineData("sixty-five thousand four hundred", 65_400)]
    [InlineData("nine grand of gift boxes", 9_000)]
    [InlineData("3 hundred and 21", 321)]
    [InlineData("half a dozen", 6)]
    [InlineData("fifty k", 50_000)]
    [InlineData("two and a half k", 2_500)]
    [InlineData("twenty-five hundred", 2_500)]
    public void Spoken_English(string text, double value) => Holds(text, value);

    [Theory]
    [InlineData("paid 3 thousand and 2 visits", 3_000)]
    [InlineData("五万三天内付清", 50_000)]
    [InlineData("回款5万3月底到", 50_000)]
    [InlineData("宏达-12万", 120_000)]
    [InlineData("再签20万多拿多少", 200_000)]
    [InlineData("回款10万余款下月付", 100_000)]
    [InlineData("付了3万来自老客户", 30_000)]
    [InlineData("三成交了5万", 50_000)]
    [InlineData("签约9.8万", 98_000)]
    [InlineData("3万5个点", 30_000)]
    [InlineData("签了6万3套礼盒", 60_000)]
    [InlineData("3 w/ Tom", 3)]
    public void What_belongs_to_the_next_words_is_left_to_them(string text, double value) =>
        Assert.Contains(QuantityReader.Read(text), quantity => quantity.Value == (decimal)value && !quantity.IsVague);

    [Theory]
    [InlineData("-10000", -10_000)]
    [InlineData("负1.1", -1.1)]
    [InlineData("minus 5", -5)]
    [InlineData("-.5", -0.5)]
    [InlineData("金额 -500 元", -500)]
    public void Negative_numbers_keep_their_sign(string text, double value) => Holds(text, value);

    private static void Holds(string text, double value)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.True(quantity.Value == (decimal)value, string.Create(CultureInfo.InvariantCulture, $"{text}: {quantity.Value}"));
    }
}
