using SalesBot.CompanyFiles.Sections;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles;

/// <summary>Reads a company file, and the plan that it names. A file with anything wrong in it is refused whole.</summary>
internal static class CompanyFile
{
    public static CompanyFileReading Read(string path)
    {
        var findings = new Findings(Path.GetFileName(path));
        var text = TextFile.Read(path, findings);
        return text is null ? new CompanyFileReading.Refused(findings.Problems) : Read(text, findings, new PlanShelf(Path.GetDirectoryName(path) ?? ""));
    }

    /// <param name="name">What the file is called in sentences about it.</param>
    /// <param name="plans">Where the plan is looked for.</param>
    public static CompanyFileReading Read(string text, string name, PlanShelf plans) => Read(text, new Findings(name), plans);

    private static CompanyFileReading Read(string text, Findings findings, PlanShelf plans)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return new CompanyFileReading.Refused(findings.Problems);
        var company = ReadCompany(new Fields(tree, "", findings), plans);
        return company is null || findings.IsRefused
            ? new CompanyFileReading.Refused(findings.Problems)
            : new CompanyFileReading.Accepted(company, findings.Remarks);
    }

    private static CompanyDefinition? ReadCompany(Fields file, PlanShelf plans)
    {
        var rosters = new Rosters();
        var settings = SettingsSection.Read(file, plans.Beside);
        var teams = rosters.Teams.Read(file["teams"]);
        var members = rosters.Members.Read(file["members"].Required());
        if (members.Count == 0 && !file["members"].IsMissing) file["members"].Refuse("expected at least one member");
        var categories = CategoriesSection.Read(file["categories"], rosters);
        var teamsRead = TeamsSection.Read(teams, rosters, settings);
        var membersRead = MembersSection.Read(members, rosters);
        DuelSection.CheckMix(teams, teamsRead, membersRead);
        settings = settings with { Products = ProductsSection.Read(file["products"], rosters, categories) };
        var customers = CustomersSection.Read(file["customers"], rosters, StagesSection.KeysOf(settings.Pipeline));
        var targets = TargetsSection.Read(file["targets"], rosters);
        var budgets = TargetsSection.ReadBudgets(file["budgets"], rosters);
        var plan = ReadPlan(file, plans, categories);
        var from = file["plan_from"].Date();
        file.End();
        return plan is null ? null : new CompanyDefinition(settings, teamsRead, membersRead, categories, customers, targets, plan, from, PlanShelf.OthersFor(plan, categories), budgets);
    }

    private static CommissionPlan? ReadPlan(Fields file, PlanShelf plans, IReadOnlyList<Category> categories)
    {
        var extra = BandsReader.Read(file["bands"]);
        if (plans.Read(file["plan"], categories) is not { } plan) return null;
        foreach (var category in categories.Where(category => !EarnsRate(plan, category)))
        {
            file["plan"].Remark($"{plan.Id} has no rate row for {category.Name}, so deals of it earn no rate line");
        }

        return extra.Count == 0 ? plan : plan with { Bands = [.. plan.Bands.TakeWhile(band => band.From < extra[0].From), .. extra] };
    }

    private static bool EarnsRate(CommissionPlan plan, Category category) => plan.Lines.Any(line =>
        line is { Row: PlanRow.Rate, Condition: PlanCondition.Always }
        && (line.Categories is null || line.Categories.Contains(category.Id) || (category.Like is { } like && line.Categories.Contains(like))));
}
