using System.Diagnostics;
using System.Text.Json.Nodes;
using SalesBot.Core.Adopting;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.CommandLine;

/// <summary>The difference that a company file makes, for reading: a line a thing, "+" for new ones, "~" for changed ones with what changed.</summary>
internal sealed class DifferenceText(CompanyDefinition company, Ledger ledger)
{
    private readonly Dictionary<int, string> _teams = ledger.People.Teams.ToDictionary(team => team.Id.Number, team => team.Name);
    private readonly Dictionary<int, string> _members = ledger.People.Members.ToDictionary(member => member.Id.Number, member => member.Name);

    /// <summary>Also says what the file no longer mentions, as that stays.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes) Learn(change.Fact);
        return [.. changes.SelectMany(Lines), .. NoLongerMentioned(changes)];
    }

    private IEnumerable<string> Lines(Change change)
    {
        if (change.Before is null || IsAnotherPlan(change)) return [$"+ {Named(change.Fact)}"];
        var (before, now) = (Leaves(change.Before), Leaves(change.Fact));
        var parts = before.Keys.Union(now.Keys)
            .Where(path => before.GetValueOrDefault(path) != now.GetValueOrDefault(path))
            .Select(path => $"    {path}: {before.GetValueOrDefault(path, "–")} → {now.GetValueOrDefault(path, "–")}");
        return [$"~ {Named(change.Fact)}", .. parts];
    }

    /// <summary>Two plans of different names have too little in common to be compared line by line.</summary>
    private static bool IsAnotherPlan(Change change) =>
        change is { Fact: Fact.PlanAdopted now, Before: Fact.PlanAdopted before } && now.Plan.Id != before.Plan.Id;

    private string Named(Fact fact) => fact switch
    {
        Fact.SettingsAdopted adopted => $"company {adopted.Settings.Name}",
        Fact.TeamFormed formed => $"team {formed.Team.Name}",
        Fact.MemberJoined joined => $"member {joined.Member.Name}, {FactWords.Of(joined.Member.Role)}{In(joined.Member.Team)}",
        Fact.CategoriesAdopted adopted => $"categories {string.Join(", ", adopted.Categories.Select(category => category.Id.Text))}",
        Fact.PlanAdopted adopted => FormattableString.Invariant($"plan {adopted.Plan.Id}, version {adopted.Version}, for orders from {adopted.From:uuuu-MM-dd} on"),
        Fact.PlanShelved shelved => $"plan {shelved.Plan.Id}, to compare with",
        Fact.CustomerListed listed => $"customer {listed.Name}, {(listed.Owner is { } owner ? $"of {_members[owner.Number]}" : "in the public pool")}",
        Fact.TargetSet target => FormattableString.Invariant($"target of {Whose(target.Member, target.Team)}, {FactWords.Of(target.Metric)} {target.Amount}{Around(target)} in {target.Period}"),
        Fact.BudgetSet budget => $"entertainment budget of {Whose(budget.Member, budget.Team)}, {budget.Amount} in {budget.Period}",
        _ => throw new UnreachableException(),
    };

    private static string Around(Fact.TargetSet target) => string.Concat(
        target.Floor is { } floor ? FormattableString.Invariant($", floor {floor}") : "", target.Stretch is { } stretch ? FormattableString.Invariant($", stretch {stretch}") : "");

    private string In(TeamId team) => team == default ? "" : $" in {_teams[team.Number]}";

    private string Whose(MemberId? who, TeamId? group) =>
        who is { } member ? _members[member.Number] : group is { } team ? _teams[team.Number] : "the company";

    private void Learn(Fact fact)
    {
        if (fact is Fact.TeamFormed formed) _teams[formed.Team.Id.Number] = formed.Team.Name;
        if (fact is Fact.MemberJoined joined) _members[joined.Member.Id.Number] = joined.Member.Name;
    }

    private IEnumerable<string> NoLongerMentioned(IReadOnlyList<Change> changes)
    {
        var renamed = changes.Select(change => change.Before).ToHashSet();
        var teams = ledger.People.Teams
            .Where(team => company.Teams.All(said => said.Name != team.Name) && !renamed.Contains(new Fact.TeamFormed(team)))
            .Select(team => $"note: the team {team.Name} stays, though the file no longer mentions it");
        var members = ledger.People.Members
            .Where(member => member.Left is null && company.Members.All(said => said.Member.Name != member.Name) && !renamed.Contains(new Fact.MemberJoined(member)))
            .Select(member => $"note: the member {member.Name} stays, though the file no longer mentions them; write left: DATE for one who left");
        return teams.Concat(members);
    }

    /// <summary>Every single value of a fact by its dotted path; numbers of members and teams by their names.</summary>
    private Dictionary<string, string> Leaves(Fact fact)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in JsonNode.Parse(FactWire.Write(fact))!.AsObject()) Collect(value is JsonObject ? "" : name, value, leaves);
        return leaves;
    }

    private void Collect(string path, JsonNode? node, Dictionary<string, string> leaves)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (name, value) in fields) Collect(path.Length > 0 ? $"{path}.{name}" : name, value, leaves);
                break;
            case JsonArray items when items.Any(item => item is JsonObject):
                foreach (var (index, item) in items.Index()) Collect($"{path}.{NameOf(item) ?? FormattableString.Invariant($"{index + 1}")}", item, leaves);
                break;
            case JsonArray items:
                leaves[path] = string.Join(", ", items.Select(item => item?.ToString()));
                break;
            default:
                leaves[path] = Shown(path, node);
                break;
        }
    }

    private string Shown(string path, JsonNode? node) => path switch
    {
        "owner" or "member" when node is JsonValue value && value.TryGetValue(out int number) => _members.GetValueOrDefault(number, "–"),
        "team" when node is JsonValue value && value.TryGetValue(out int number) => _teams.GetValueOrDefault(number, "–"),
        _ when path.StartsWith("groups.", StringComparison.Ordinal) && node is not null => Hidden(node.ToString()),
        _ => node?.ToString() ?? "–",
    };

    /// <summary>The key of a group is a secret: it is shown that it is another, not which.</summary>
    private static string Hidden(string route) =>
        $"{route.Split(':')[0]} ({Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(route)))[..6]})";

    private static string? NameOf(JsonNode? item) => item is JsonObject fields ? (fields["id"] ?? fields["name"] ?? fields["from"])?.ToString() : null;
}
