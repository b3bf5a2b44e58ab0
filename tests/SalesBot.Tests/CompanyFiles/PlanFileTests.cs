using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CompanyFiles;

public sealed class PlanFileTests
{
    [Fact]
    public void The_tiered_plan_pays_four_rates_a_bonus_and_takes_a_deduction()
    {
        var plan = Shipped("tiered");

        Assert.Equal(["0 0", "0.6 0.8", "0.7 0.9", "0.8 1"], plan.Bands.Select(band => $"{band.From} {band.Factor}"));
        Assert.Equal(
            ["card Rate Sales Always 0.03", "goods Rate Profit Always 0.18", "first_order Rate Sales FirstOrder 0.01", "cumulative Rate Sales CumulativePurchases 0.001",
                "prepaid Bonus Sales Prepaid 0.01", "late Deduction Sales Late -0.01"],
            plan.Lines.Select(line => $"{line.Id} {line.Row} {line.Basis} {line.Condition} {line.Rate}"));
        Assert.Equal(Money.FromYuan(5_000_000), plan.Lines[3].Above);
        Assert.Equal(Money.FromYuan(7_000), plan.BasePay[Grade.Intermediate]);
    }

    [Fact]
    public void The_simple_plan_pays_one_rate_of_everything_from_60_per_cent_on()
    {
        var plan = Shipped("simple");

        Assert.Equal(["0 0", "0.6 1"], plan.Bands.Select(band => $"{band.From} {band.Factor}"));
        Assert.Equal("0.03", Assert.Single(plan.Lines).Rate.ToString());
        Assert.Null(plan.Lines[0].Categories);
        Assert.Empty(plan.BasePay);
    }

    [Theory]
    [InlineData("bands: [{from: 0.6, factor: 1}]", "bands: expected the first band from 0")]
    [InlineData("bands: [{from: 0, to: 0.7, factor: 0}, {from: 0.6, factor: 1}]", "bands.to: overlaps the next band, which begins at 0.6; expected 0.6, not 0.7")]
    [InlineData("bands: [{from: 0, to: 0.5, factor: 0}, {from: 0.6, factor: 1}]", "bands.to: leaves a gap up to the next band, which begins at 0.6; expected 0.6, not 0.5")]
    [InlineData("bands: [{from: 0, to: 1, factor: 1}]", "bands.to: expected no upper end in the last band, which has none")]
    [InlineData("bands: [{from: 0, factor: 0}, {from: 0.6, factor: 1}, {from: 0.5, factor: 1}]", "bands.from: expected more than in the band before")]
    [InlineData("bands: []", "bands: expected at least one band")]
    [InlineData("bands: [{from: 0, factor: 1}]\nrates: [{id: a, of: turnover, rate: 0.1}]", "rates.of: expected sales or profit, not turnover")]
    [InlineData("bands: [{from: 0, factor: 1}]\nrates: [{id: a, of: sales, rate: 3}]", "rates.rate: expected a share of one, such as 0.03 for 3 %, from 0.000001 to 1, not 3")]
    [InlineData("bands: [{from: 0, factor: 1}]\nrates: [{id: a, of: sales, rate: 0.1, when: cumulative}]", "rates.above: is missing, and it is required")]
    [InlineData("bands: [{from: 0, factor: 1}]\nrates: [{id: a, of: sales, rate: 0.1}, {id: a, of: sales, rate: 0.1}]", "rates.id: expected every id once; a stands there already")]
    public void A_plan_with_a_slip_is_refused_with_line_and_key(string lines, string problem)
    {
        var findings = new Findings("own.yaml");

        Assert.Null(PlanFile.Read($"name: x\n{lines}\n{(lines.Contains("rates") ? "" : "rates: []")}\n", "own", findings));
        Assert.Equal(problem, findings.Problems[0].ToString().Split(": ", 2)[1]);
    }

    [Fact]
    public void A_plan_beside_the_company_file_is_found_and_its_slips_are_told_under_its_own_name()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var company = Path.Combine(folder, "c.yaml");
        File.WriteAllText(company, Written.Least + "plan: own.yaml\n");
        File.WriteAllText(Path.Combine(folder, "own.yaml"), "name: 自家\nbands: [{from: 0, factor: 1}]\nrates: [{id: all, of: sales, rate: 0.02}]\n");
        Assert.Equal(("own", "自家"), (Written.Accepted(CompanyFile.Read(company)).Plan.Id, Written.Accepted(CompanyFile.Read(company)).Plan.Name));

        File.AppendAllText(Path.Combine(folder, "own.yaml"), "bonus: []\n");
        Assert.Equal(["own.yaml, line 4: bonus: no such key; did you mean bonuses?"], Written.Problems(CompanyFile.Read(company)));
    }

    [Fact]
    public void A_plan_of_ones_own_names_only_what_the_company_sells()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var company = Path.Combine(folder, "c.yaml");
        File.WriteAllText(company, Written.Least + "plan: own.yaml\n");
        File.WriteAllText(Path.Combine(folder, "own.yaml"), "name: 自家\nbands: [{from: 0, factor: 1}]\nrates: [{id: all, of: sales, rate: 0.02, categories: [gold]}]\n");

        var problem = Assert.Single(Written.Problems(CompanyFile.Read(company)));

        Assert.StartsWith("own.yaml, line 3: rates.categories: expected ", problem, StringComparison.Ordinal);
        Assert.EndsWith("the categories of the company, not gold", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_category_that_the_plan_has_no_rate_for_is_pointed_out_unless_it_is_like_one_that_has()
    {
        const string Company = "company: x\nmembers: [{name: a}]\ncategories: [{id: goods, name: 实物}, {id: service, name: 服务}, {id: gift, name: 礼盒, like: goods}]\n";

        Assert.Equal(["company.yaml, line 1: plan: tiered has no rate row for 服务, so deals of it earn no rate line"], Written.Remarks(Written.Read(Company)));
    }

    private static CommissionPlan Shipped(string id)
    {
        var findings = new Findings($"{id}.yaml");
        return PlanFile.Read(File.ReadAllText(Checkout.PathOf($"manifests/plans/{id}.yaml")), id, findings) ?? throw new InvalidOperationException(findings.Problems[0].ToString());
    }
}
