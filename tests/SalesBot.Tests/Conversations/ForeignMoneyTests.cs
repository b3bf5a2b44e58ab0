using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Amounts in other currencies count in yuan at the company's rate; without a rate the bot asks for yuan.</summary>
public sealed class ForeignMoneyTests
{
    private const string Rates = "rates: {USD: 7.10}\n";

    [Theory]
    [InlineData("张伟: 和兴签了2万美元礼盒，利润5000美元", "142000.00", "35500.00", "由 20,000 USD 按公司汇率折算")]
    [InlineData("Kevin Sun: Closed Harbor for $20k of gift cards, prepaid", "142000.00", null, "Converted from 20,000 USD at the company's rate")]
    [InlineData("Kevin Sun: Closed Harbor for $1,234.57 of gift cards", "8765.45", null, "Converted from 1,234.57 USD at the company's rate")]
    public void A_deal_counts_at_the_companys_rate_and_says_so(string deal, string amount, string? profit, string remark)
    {
        JsonElement recorded = Replies(Rates, deal)[^1].Last("deal_recorded");

        Assert.Equal((amount, profit), (recorded.Figure("amount"), recorded.Figure("profit")));
        Assert.Contains(remark, recorded.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "张伟: 和兴签了2万美元礼盒", "14.2万", "142000.00")]
    [InlineData(Rates, "张伟: 和兴签了3万欧元礼盒", "23万", "230000.00")]
    [InlineData(Rates, "Kevin Sun: Closed Harbor for £5k", "45k", "45000.00")]
    public void Without_a_rate_the_amount_in_yuan_is_asked_for_and_completes_the_deal(string rates, string deal, string answer, string amount)
    {
        IReadOnlyList<JsonElement> replies = Replies(rates, deal, answer);

        Assert.Equal("amount", replies[0].Last("question").Figure("missing"));
        Assert.DoesNotContain(replies[0].EnumerateArray(), reply => reply.GetProperty("kind").GetString() == "deal_recorded");
        Assert.Equal(amount, replies[1].Last("deal_recorded").Figure("amount"));
    }

    [Fact]
    public void A_payment_and_a_correction_are_converted_too()
    {
        IReadOnlyList<JsonElement> replies = Replies(Rates, "Kevin Sun: Closed Harbor for 100k of gift cards", "sorry, it was $20k", "Harbor paid $10k");

        Assert.Equal("142000.00", replies[1].Last("amended").Figure("amount"));
        Assert.Equal(("71000.00", "71000.00"), (replies[2].Last("payment_recorded").Figure("amount"), replies[2].Last("payment_recorded").Figure("outstanding")));
    }

    private static IReadOnlyList<JsonElement> Replies(string settings, params string[] messages) =>
        Script.Play(Script.Company("shared.yaml", settings), string.Join(" / ", messages));
}
