using SalesBot.CompanyFiles.Sections;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles;

/// <summary>Reads a commission plan: <c>name</c>, <c>bands</c>, the rows <c>rates</c>, <c>bonuses</c> and <c>deductions</c>, <c>base_pay</c>, and <c>on_late</c>.</summary>
internal static class PlanFile
{
    private static readonly (string Word, PlanCondition Meaning)[] Conditions =
    [
        ("first_order", PlanCondition.FirstOrder), ("cumulative", PlanCondition.CumulativePurchases),
        ("prepaid", PlanCondition.Prepaid), ("late", PlanCondition.Late),
    ];

    /// <summary>The plan; null where the file is refused.</summary>
    /// <param name="id">The file's name without its ending.</param>
    /// <param name="categories">The company's, where the plan may name no others; null for a plan that any company may take.</param>
    public static CommissionPlan? Read(string text, string id, Findings findings, IReadOnlyList<Category>? categories = null)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return null;
        var fields = new Fields(tree, "", findings);
        var rows = new RowRules(new HashSet<string>(StringComparer.Ordinal), categories);
        var plan = new CommissionPlan(
            id,
            fields["name"].Required().Text() ?? "",
            ReadBands(fields["bands"]),
            [
                .. ReadRows(fields["rates"].Required(), PlanRow.Rate, rows),
                .. ReadRows(fields["bonuses"], PlanRow.Bonus, rows),
                .. ReadRows(fields["deductions"], PlanRow.Deduction, rows),
            ],
            ReadBasePay(fields["base_pay"].Fields()),
            fields["on_late"].Choice(("cancel_budget", true)) ?? false);
        fields.End();
        return findings.IsRefused ? null : plan;
    }

    /// <summary>Whether the company sells every category that the plan names.</summary>
    public static bool Suits(CommissionPlan plan, IReadOnlyList<Category> categories) =>
        plan.Lines.All(line => line.Categories is null || line.Categories.All(named => categories.Any(category => category.Id == named)));

    private static IReadOnlyList<Band> ReadBands(Value list)
    {
        var bands = BandsReader.Read(list.Required());
        if (bands.Count == 0 && !list.IsMissing) list.Refuse("expected at least one band");
        if (bands.Count > 0 && bands[0].From != Ratio.Zero) list.Refuse("expected the first band from 0");
        return bands;
    }

    private static IEnumerable<PlanLine> ReadRows(Value list, PlanRow row, RowRules rules) => list.Items().Select(item => ReadRow(item.Fields(), row, rules));

    private static PlanLine ReadRow(Fields fields, PlanRow row, RowRules rules)
    {
        var id = fields["id"].Required().Text() ?? "";
        if (id.Length > 0 && !rules.Ids.Add(id)) fields["id"].Refuse($"expected every id once; {id} stands there already");
        var condition = fields["when"].Choice(Conditions) ?? PlanCondition.Always;
        var above = fields["above"].Number(0, Limits.MostYuan, "yuan");
        if (condition is PlanCondition.CumulativePurchases) fields["above"].Required();
        else if (above is not null) fields["above"].Refuse("expected only beside when: cumulative");
        var basis = fields["of"].Required().Choice(("sales", PlanBasis.Sales), ("profit", PlanBasis.Profit)) ?? default;
        var rate = fields["rate"].Required().Number(0.000001m, 1, "a share of one, such as 0.03 for 3 %,");
        var categories = ReadCategories(fields["categories"], rules.Categories);
        fields.End();
        var signed = Ratio.FromFraction(row is PlanRow.Deduction ? -(rate ?? 0) : rate ?? 0);
        return new PlanLine(id, row, basis, condition, signed, categories, above is { } yuan ? Money.FromYuan(yuan) : null);
    }

    private static CategoryId[]? ReadCategories(Value list, IReadOnlyList<Category>? known)
    {
        if (list.IsMissing) return null;
        var ids = new List<CategoryId>();
        foreach (var item in list.Items())
        {
            if (item.Text() is not { } id) continue;
            if (known is not null && known.All(category => category.Id.Text != id))
            {
                item.Refuse($"expected {Value.Listed([.. known.Select(category => category.Id.Text)])}, the categories of the company, not {id}");
            }

            ids.Add(new CategoryId(id));
        }

        return [.. ids];
    }

    private static Dictionary<Grade, Money> ReadBasePay(Fields fields)
    {
        var pay = new Dictionary<Grade, Money>();
        foreach (var (word, grade) in Words.Grades)
        {
            if (fields[word].Number(0, Limits.MostYuan, "yuan a month") is { } yuan) pay[grade] = Money.FromYuan(yuan);
        }

        fields.End();
        return pay;
    }

    /// <summary>What the rows of a file have in common.</summary>
    /// <param name="Ids">Of the rows read so far.</param>
    /// <param name="Categories">Those that may be named; null for any.</param>
    private sealed record RowRules(HashSet<string> Ids, IReadOnlyList<Category>? Categories);
}
