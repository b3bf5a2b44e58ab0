using System.Text.Json;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;
using SalesBot.Tests.Conversations.Examples;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Conversations;

/// <summary>A plan of a company's own is data: every part of the grammar pays, and a plan with a slip is adopted by nobody.</summary>
public sealed class OwnPlanTests
{
    private const string Plan = """
        name: 自家方案
        bands: [{from: 0, to: 0.5, factor: 0.5}, {from: 0.5, to: 1, factor: 1}, {from: 1, factor: 1.2}]
        rates:
          - {id: goods, of: profit, rate: 0.2, categories: [goods]}
          - {id: other, of: sales, rate: 0.02, categories: [card, training]}
          - {id: new, of: sales, rate: 0.005, when: first_order, categories: [card]}
          - {id: loyal, of: sales, rate: 0.001, when: cumulative, above: 4950000}
        bonuses:
          - {id: early, of: profit, rate: 0.05, when: prepaid, categories: [goods]}
        deductions:
          - {id: slow, of: sales, rate: 0.02, when: late}
        base_pay: {senior: 9000, intermediate: 8000, junior: 6000}

        """;

    [Theory]
    [InlineData("100万", "1.2000", "24000.00", "12000.00 3000.00")]
    [InlineData("200万", "1.0000", "24000.00", "10000.00 2500.00")]
    [InlineData("400万", "0.5000", "24000.00", "5000.00 1250.00")]
    public void Bands_rates_and_a_bonus_on_profit_pay_as_they_are_written(string target, string factor, string basePay, string values)
    {
        JsonElement pay = Pay($"沈怡: 张伟三季度目标定{target} / 张伟: 和兴签了20万礼盒，利润5万，预付 / 和兴尾款结清 / 广源签了80万礼盒 / 三季度提成多少");

        Assert.Equal((factor, basePay), (pay.Figure("factor"), pay.Figure("base_pay")));
        Assert.Equal(values, string.Join(' ', pay.Column("value")));
    }

    [Theory]
    [InlineData("新禾签了储值卡10万，礼盒10万（利润3万），账期60天", "6000.00 2000.00 500.00")]
    [InlineData("百川签了10万储值卡", "2000.00 50.00")]
    [InlineData("和兴签了20万礼盒，利润5万，账期60天 / 08-31 和兴尾款结清", "10000.00 -4000.00")]
    public void Each_row_counts_its_own_categories_and_condition(string chat, string values) =>
        Assert.Equal(values, string.Join(' ', Pay($"张伟: {chat} / 三季度提成多少").Column("value")));

    [Theory]
    [InlineData("to: 0.5,", "to: 0.6,", "overlaps the next band")]
    [InlineData("to: 0.5,", "to: 0.4,", "leaves a gap up to the next band")]
    [InlineData("[card, training]", "[card, gold]", "the categories of the company, not gold")]
    [InlineData("rate: 0.2,", "rate: 20,", "expected a share of one")]
    public void A_plan_with_a_slip_is_refused_in_one_sentence_and_nothing_is_recorded(string right, string wrong, string told)
    {
        using TempFolder folder = new();
        Called called = Talk(folder, Plan.Replace(right, wrong, StringComparison.Ordinal), "张伟: 和兴签了20万礼盒，利润5万");

        Assert.Equal((1, ""), (called.ExitCode, called.Output));
        Assert.Contains(told, Assert.Single(called.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("own.yaml", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(1, Called.With("statement", "--member", "张伟", "--period", "2026-Q3", "--data", folder.File("journal")).ExitCode);
    }

    private static JsonElement Pay(string script)
    {
        using TempFolder folder = new();
        Called called = Talk(folder, Plan, script);
        Assert.Equal("", called.Errors);
        return JsonDocument.Parse(called.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).RootElement.GetProperty("replies").Last("commission");
    }

    private static Called Talk(TempFolder folder, string plan, string script)
    {
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(folder.File("own.yaml"), plan);
        File.WriteAllText(folder.File("company.yaml"), File.ReadAllText(Checkout.PathOf("tests/data/examples/selling.yaml")) + "plan: own.yaml\n");
        return Called.On(Script.Transcript(script), "talk", "--data", folder.File("journal"), "--company", folder.File("company.yaml"));
    }
}
