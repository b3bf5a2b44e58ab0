using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("服务费一万二千元", 12_000, "CNY")]
    [InlineData("收了她一百零五块", 105, "CNY")]
    [InlineData("一千两百三十四块五毛六", 1_234.56, "CNY")]
    [InlineData("三块五", 3.5, "CNY")]
    [InlineData("每斤便宜5角", 0.5, "CNY")]
    [InlineData("成交15万RMB", 150_000, "CNY")]
    [InlineData("人民币12万", 120_000, "CNY")]
    [InlineData("8亿元人民币", 800_000_000, "CNY")]
    [InlineData("¥68,000", 68_000, "CNY")]
    [InlineData("实收￥12800", 12_800, "CNY")]
    [InlineData("2万美金，账期一个月", 20_000, "USD")]
    [InlineData("付了1.2万美元", 12_000, "USD")]
    [InlineData("两美元又三美分", 2.03, "USD")]
    [InlineData("1万亿日元", 1_000_000_000_000, "JPY")]
    [InlineData("每股1.95港元", 1.95, "HKD")]
    [InlineData("五百欧元", 500, "EUR")]
    public void Chinese_currencies(string text, double value, string currency) => Holds(text, value, currency);

    [Theory]
    [InlineData("closed hongda for $20k", 20_000, "USD")]
    [InlineData("got 12,000 usd from seven oaks", 12_000, "USD")]
    [InlineData("USD 80,000", 80_000, "USD")]
    [InlineData("USD50", 50, "USD")]
    [InlineData("50 bucks", 50, "USD")]
    [InlineData("hundred dollars", 100, "USD")]
    [InlineData("a thousand euros per seat", 1_000, "EUR")]
    [InlineData("€30,000", 30_000, "EUR")]
    [InlineData("£ 50 million", 50_000_000, "GBP")]
    [InlineData("hk $ 10.05 billion", 10_050_000_000, "HKD")]
    [InlineData("3 million yuan contract", 3_000_000, "CNY")]
    [InlineData("10,000 swiss francs", 10_000, "CHF")]
    [InlineData("75 USD million", 75_000_000, "USD")]
    [InlineData("48.5 MGBP", 48_500_000, "GBP")]
    [InlineData("10 $ 30 cent", 10.3, "USD")]
    [InlineData("thirteen dollars and forty-five cents", 13.45, "USD")]
    [InlineData("115USD", 115, "USD")]
    public void English_currencies(string text, double value, string currency) => Holds(text, value, currency);

    [Theory]
    [InlineData("I tried to call Bob 3 times already")]
    [InlineData("She got mad at 5 people")]
    [InlineData("all 5 visits done")]
    [InlineData("签了20万毛利两成")]
    [InlineData("元旦3家")]
    public void What_only_looks_like_a_currency_is_none(string text) =>
        Assert.DoesNotContain(QuantityReader.Read(text), quantity => quantity.Kind == QuantityKind.Money);

    private static void Holds(string text, double value, string currency)
    {
        var quantity = Assert.Single(QuantityReader.Read(text), quantity => quantity.Kind == QuantityKind.Money);
        Assert.Equal(((decimal)value, currency), (quantity.Value, quantity.Currency));
    }
}
