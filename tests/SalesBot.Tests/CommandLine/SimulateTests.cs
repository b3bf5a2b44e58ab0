using SalesBot.Tests.Architecture;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.CommandLine;

/// <summary>A plan tried on what was signed (example C22), as a table and as values for a spreadsheet.</summary>
public sealed class SimulateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public SimulateTests()
    {
        Directory.CreateDirectory(_folder.Path);
        var company = Path.Combine(_folder.Path, "company.yaml");
        File.WriteAllText(company, File.ReadAllText(Checkout.PathOf("tests/data/company-a.yaml")).Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal));
        Assert.Equal(0, Called.With("apply", company, "--data", Data).ExitCode);
        Say("张伟", "宏达签了20万礼盒，利润率12%");
        Say("Kevin Sun", "Closed Northgate for 200k of goods, margin 25%");
        Say("李娜", "星海餐饮签了1万储值卡");
    }

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Winners_losers_cost_and_the_margin_that_decides_are_told()
    {
        var called = Called.With("simulate", Checkout.PathOf("manifests/plans/simple.yaml"), "--period", "2026-Q3", "--data", Data);

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        Assert.Equal(
            """
            Plan simple tried on the orders signed in 2026-07-01/2026-09-30.

            member            as paid           tried      difference
            张伟             4,320.00        6,000.00       +1,680.00
            李娜               300.00          300.00            0.00
            Kevin Sun        9,000.00        6,000.00       -3,000.00
            total           13,620.00       12,300.00       -1,320.00

            1 would gain, 1 would lose, 1 would get the same.
            Both cost the same where goods paid on profit have a margin of 16.67%.

            """,
            called.Output);
    }

    [Fact]
    public void The_same_stands_in_values_for_a_spreadsheet()
    {
        var called = Called.With("simulate", Checkout.PathOf("manifests/plans/simple.yaml"), "--period", "2026-09", "--csv", "--data", Data);

        Assert.Equal(
            ["member,as_paid,tried,difference", "张伟,4320.00,6000.00,1680.00", "李娜,300.00,300.00,0.00", "Kevin Sun,9000.00,6000.00,-3000.00",
                "total,13620.00,12300.00,-1320.00", "winners,1,losers,1", "break_even_margin,0.1667,,", ""],
            called.Output.Split("\r\n"));
    }

    [Fact]
    public void A_name_is_one_cell_and_no_formula()
    {
        var company = Path.Combine(_folder.Path, "renamed.yaml");
        File.WriteAllText(company, File.ReadAllText(Path.Combine(_folder.Path, "company.yaml")).Replace("Kevin Sun", "\"=1,=2\"", StringComparison.Ordinal));
        var data = Path.Combine(_folder.Path, "renamed");
        Assert.Equal(0, Called.With("apply", company, "--data", data).ExitCode);
        Assert.Equal(0, Called.With("say", "--data", data, "--as", "=1,=2", "--at", "2026-09-16T10:00:00+08:00", "Closed Northgate for 200k of goods, margin 25%").ExitCode);

        var called = Called.With("simulate", Checkout.PathOf("manifests/plans/simple.yaml"), "--period", "2026-09", "--csv", "--data", data);

        Assert.Equal("\"'=1,=2\",9000.00,6000.00,-3000.00", called.Output.Split("\r\n")[1]);
    }

    [Theory]
    [InlineData("name: x\nbands: [{from: 0, to: 0.7, factor: 0}, {from: 0.6, factor: 1}]\nrates: []", "overlaps the next band")]
    [InlineData("name: x\nbands: [{from: 0, factor: 1}]\nrates: [{id: a, of: sales, rate: 1.2}]", "from 0.000001 to 1, not 1.2")]
    [InlineData("name: x\nbands: [{from: 0, factor: 1}]\nrates: [{id: a, of: sales, rate: 0.1, categories: [gold]}]", "the categories of the company, not gold")]
    public void A_plan_with_a_slip_is_refused_with_one_sentence(string plan, string sentence)
    {
        var file = Path.Combine(_folder.Path, "own.yaml");
        File.WriteAllText(file, plan + "\n");

        var called = Called.With("simulate", file, "--period", "2026-Q3", "--data", Data);

        Assert.Equal((1, ""), (called.ExitCode, called.Output));
        Assert.Contains(sentence, Assert.Single(called.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-Q5")]
    [InlineData("2026-13")]
    [InlineData("soon")]
    public void A_period_that_is_none_is_refused(string period) => Assert.Equal(
        $"--period: expected 2026-Q3, 2026-09, 2026, or two days, 2026-07-01/2026-08-15, not {period}\n",
        Called.With("simulate", Checkout.PathOf("manifests/plans/simple.yaml"), "--period", period, "--data", Data).Errors);

    [Fact]
    public void A_folder_without_a_company_is_said_to_have_none() =>
        Assert.Contains("holds no company yet", Called.With("simulate", "x.yaml", "--period", "2026", "--data", Path.Combine(_folder.Path, "none")).Errors, StringComparison.Ordinal);

    private void Say(string member, string text) =>
        Assert.Equal(0, Called.With("say", "--data", Data, "--as", member, "--at", "2026-09-16T10:00:00+08:00", text).ExitCode);
}
