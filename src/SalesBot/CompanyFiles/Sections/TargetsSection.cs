using System.Globalization;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>targets</c>, and <c>budgets</c>, which look alike.</summary>
internal static class TargetsSection
{
    private static readonly (string Word, Metric Meaning)[] Metrics =
    [
        ("amount", Metric.Amount), ("profit", Metric.Profit), ("visits", Metric.Visits), ("new_customers", Metric.NewCustomers), ("collected", Metric.Collected),
    ];

    public static IReadOnlyList<TargetDefinition> Read(Value list, Rosters rosters)
    {
        var read = new List<TargetDefinition>();
        var lines = new Dictionary<(string?, string?, SalesPeriod, Metric), int>();
        foreach (var item in list.Items())
        {
            if (ReadTarget(item.Fields(), rosters) is not { } target) continue;
            if (lines.TryAdd((target.Who, target.Team, target.Period, target.Metric), item.Line)) read.Add(target);
            else item.Refuse(Twice("target a period and metric", lines[(target.Who, target.Team, target.Period, target.Metric)]));
        }

        return read;
    }

    public static IReadOnlyList<BudgetDefinition> ReadBudgets(Value list, Rosters rosters)
    {
        var read = new List<BudgetDefinition>();
        var lines = new Dictionary<(string?, string?, SalesPeriod), int>();
        foreach (var item in list.Items())
        {
            if (ReadBudget(item.Fields(), rosters) is not { } budget) continue;
            if (lines.TryAdd((budget.Who, budget.Team, budget.Period), item.Line)) read.Add(budget);
            else item.Refuse(Twice("budget a period", lines[(budget.Who, budget.Team, budget.Period)]));
        }

        return read;
    }

    private static BudgetDefinition? ReadBudget(Fields fields, Rosters rosters)
    {
        var (who, team) = ReadWhose(fields, rosters);
        var period = fields["period"].Required().Period();
        var amount = fields["amount"].Required().Number(0, Limits.MostYuan, "yuan");
        fields.End();
        return period is null || amount is not { } yuan ? null : new BudgetDefinition(period, Money.FromYuan(yuan), who, team);
    }

    private static TargetDefinition? ReadTarget(Fields fields, Rosters rosters)
    {
        var (who, team) = ReadWhose(fields, rosters);
        var period = fields["period"].Required().Period();
        var metric = fields["metric"].Choice(Metrics) ?? Metric.Amount;
        var counts = metric is Metric.Visits or Metric.NewCustomers;
        var amount = counts ? fields["amount"].Required().Whole(1, 1_000_000) : fields["amount"].Required().Number(0.01m, Limits.MostYuan, "yuan");
        var floor = ReadLevel(fields["floor"], counts, level => level < amount, "less than amount");
        var stretch = ReadLevel(fields["stretch"], counts, level => level > amount, "more than amount");
        fields.End();
        return period is null || amount is null ? null : new TargetDefinition(period, amount.Value, metric, who, team, floor, stretch);
    }

    private static decimal? ReadLevel(Value value, bool counts, Predicate<decimal> fits, string expected)
    {
        var level = counts ? value.Whole(1, 1_000_000) : value.Number(0.01m, Limits.MostYuan, "yuan");
        if (level is { } known && !fits(known)) value.Refuse($"expected {expected}");
        return level;
    }

    private static (string? Who, string? Team) ReadWhose(Fields fields, Rosters rosters)
    {
        var who = rosters.Members.Find(fields["who"]);
        var team = rosters.Teams.Find(fields["team"]);
        if (who is not null && team is not null) fields["team"].Refuse("expected who or team, not both");
        return (who, team);
    }

    private static string Twice(string what, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"expected one {what}; the same is set on line {line} already");
}
