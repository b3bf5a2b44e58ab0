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
    public static CommissionPlan? Read(string text, string id, Findings findings)
    {
        if (YamlTree.Read(text, findings) is not { } tree) return null;
        var fields = new Fields(tree, "", findings);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var plan = new CommissionPlan(
            id,
            fields["name"].Required().Text() ?? "",
            ReadBands(fields["bands"]),
            [
                .. ReadRows(fields["rates"].Required(), PlanRow.Rate, ids),
                .. ReadRows(fields["bonuses"], PlanRow.Bonus, ids),
                .. ReadRows(fields["deductions"], PlanRow.Deduction, ids),
            ],
            ReadBasePay(fields["base_pay"].Fields()),
            fields["on_late"].Choice(("cancel_budget", true)) ?? false);
        fields.End();
        return findings.IsRefused ? null : plan;
    }

    private static IReadOnlyList<Band> ReadBands(Value list)
    {
        var bands = BandsReader.Read(list.Required());
        if (bands.Count == 0 && !list.IsMissing) list.Refuse("expected at least one band");
        if (bands.Count > 0 && bands[0].From != Ratio.Zero) list.Refuse("expected the first band from 0");
        return bands;
    }

    private static IEnumerable<PlanLine> ReadRows(Value list, PlanRow row, HashSet<string> ids) => list.Items().Select(item => ReadRow(item.Fields(), row, ids));

    private static PlanLine ReadRow(Fields fields, PlanRow row, HashSet<string> ids)
    {
        var id = fields["id"].Required().Text() ?? "";
        if (id.Length > 0 && !ids.Add(id)) fields["id"].Refuse($"expected every id once; {id} stands there already");
        var condition = fields["when"].Choice(Conditions) ?? PlanCondition.Always;
        var above = fields["above"].Number(0, Limits.MostYuan, "yuan");
        if (condition is PlanCondition.CumulativePurchases) fields["above"].Required();
        else if (above is not null) fields["above"].Refuse("expected only beside when: cumulative");
        var basis = fields["of"].Required().Choice(("sales", PlanBasis.Sales), ("profit", PlanBasis.Profit)) ?? default;
        var rate = fields["rate"].Required().Number(0.000001m, 1, "a share above 0, such as 0.03, and not one");
        var categories = ReadCategories(fields["categories"]);
        fields.End();
        var signed = Ratio.FromFraction(row is PlanRow.Deduction ? -(rate ?? 0) : rate ?? 0);
        return new PlanLine(id, row, basis, condition, signed, categories, above is { } yuan ? Money.FromYuan(yuan) : null);
    }

    private static CategoryId[]? ReadCategories(Value list) =>
        list.IsMissing ? null : [.. list.Items().Select(item => item.Text()).OfType<string>().Select(id => new CategoryId(id))];

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
}
