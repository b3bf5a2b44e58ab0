using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>pk</c> of a team.</summary>
internal static class DuelSection
{
    private const int FewestGroups = 2;

    private const int MostHours = 24 * 14;

    private static readonly char[] Money = ['元', '块', '¥', '￥', '$'];

    /// <summary>Null where the team has no groups.</summary>
    public static DuelRules? Read(Value duel, Rosters rosters)
    {
        if (duel.IsMissing) return null;
        var fields = duel.Fields();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        DuelGroup[] groups = [.. new Roster("group").Read(fields["groups"].Required()).Select(group => ReadGroup(group, rosters, seen))];
        if (groups.Length < FewestGroups && !fields["groups"].IsMissing) fields["groups"].Refuse("expected at least two groups, which compete with each other");
        var rules = new DuelRules(
            groups,
            fields["by"].Choice(
                ("attainment", Metric.Attainment),
                ("amount", Metric.Amount),
                ("profit", Metric.Profit),
                ("new_customers", Metric.NewCustomers),
                ("visits", Metric.Visits)) ?? Metric.Attainment,
            fields["reward"].Text(),
            ReadPenalty(fields),
            fields["first_choice_hours"].Whole(0, MostHours, 24));
        fields.End();
        return rules;
    }

    /// <summary>A duel is fair, and seniors bring newcomers on, where each group has at least one of each; a newcomer has the lowest grade.</summary>
    public static void CheckMix(IReadOnlyList<Named> teams, IReadOnlyList<Team> read, IReadOnlyList<MemberDefinition> members)
    {
        var grades = members.GroupBy(one => one.Member.Name).ToDictionary(named => named.Key, named => named.First().Member.Grade);
        foreach (var (team, group) in teams.Zip(read).SelectMany(pair => (pair.Second.Duel?.Groups ?? []).Select(group => (pair.First, group))))
        {
            if (Lacking([.. group.Members.Select(member => grades.GetValueOrDefault(member))]) is { } missing) team.Fields["pk"].Remark($"{group.Name} has no {missing}; a fair group has at least one of each");
        }
    }

    private static string? Lacking(IReadOnlyCollection<Grade?> grades) => (grades.Contains(Grade.Junior), grades.Any(grade => grade is not Grade.Junior)) switch
    {
        (true, true) => null,
        (false, true) => "newcomer (grade junior)",
        _ => "senior member",
    };

    private static DuelGroup ReadGroup(Named group, Rosters rosters, HashSet<string> seen)
    {
        var members = new List<string>();
        foreach (var member in group.Fields["members"].Required().Items())
        {
            if (rosters.Members.Find(member) is not { } name) continue;
            if (!seen.Add(name)) member.Refuse($"{name} is in a group already");
            members.Add(name);
        }

        if (members.Count == 0 && !group.Fields["members"].IsMissing) group.Fields["members"].Refuse("expected at least one member");
        group.Fields.End();
        return new DuelGroup(group.Name, members);
    }

    /// <summary>A task that is not fulfilled costs no pay, unless the company says that it may.</summary>
    private static string? ReadPenalty(Fields fields)
    {
        var mayCost = fields["money_penalty"].Flag(false);
        var penalty = fields["penalty"].Text();
        var isMoney = penalty is not null && (penalty.IndexOfAny(Money) >= 0 || penalty.Contains("yuan", StringComparison.OrdinalIgnoreCase) || penalty.Contains("pay", StringComparison.OrdinalIgnoreCase));
        if (isMoney && !mayCost) fields["penalty"].Refuse("expected a task, such as \"leads the next training\"; a penalty in money needs money_penalty: true, and never goes below legal pay");
        return penalty;
    }
}
