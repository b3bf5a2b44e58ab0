using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles;

/// <summary>Finds the plan that a company file names: one that ships with the program, or a file beside the company file.</summary>
/// <param name="beside">The folder of the company file.</param>
internal sealed class PlanShelf(string beside)
{
    /// <summary>The folder of the company file, from which the paths in it start.</summary>
    public string Beside => beside;

    /// <summary>The plan of a company file that names none.</summary>
    public const string Usual = "tiered";

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "manifests", "plans");

    /// <param name="value">What the company file says.</param>
    /// <param name="categories">The company's; a plan of its own names no others.</param>
    public CommissionPlan? Read(Value value, IReadOnlyList<Category> categories)
    {
        var word = value.Text() ?? Usual;
        if (PathOf(word) is not { } path)
        {
            value.Refuse($"expected {Value.Listed(ShippedPlans())}, or the path of a plan beside this file, not {word}");
            return null;
        }

        var isOwn = !ShippedPlans().Contains(word);
        var findings = new Findings(Path.GetFileName(path));
        var plan = TextFile.Read(path, findings) is { } text ? PlanFile.Read(text, Path.GetFileNameWithoutExtension(path), findings, isOwn ? categories : null) : null;
        value.Findings.Add(findings);
        return plan;
    }

    /// <summary>The plans that ship beside the one in force, as far as the company sells what they pay for.</summary>
    public static IReadOnlyList<CommissionPlan> OthersFor(CommissionPlan inForce, IReadOnlyList<Category> categories) =>
    [
        .. ShippedPlans().Where(id => id != inForce.Id)
            .Select(id => ReadShipped(id))
            .OfType<CommissionPlan>()
            .Where(plan => PlanFile.Suits(plan, categories)),
    ];

    private static CommissionPlan? ReadShipped(string id)
    {
        var findings = new Findings($"{id}.yaml");
        return TextFile.Read(Path.Combine(Shipped, $"{id}.yaml"), findings) is { } text ? PlanFile.Read(text, id, findings) : null;
    }

    private static string[] ShippedPlans() =>
        Directory.Exists(Shipped)
            ? [.. Directory.EnumerateFiles(Shipped, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)]
            : [];

    private string? PathOf(string word)
    {
        if (ShippedPlans().Contains(word)) return Path.Combine(Shipped, $"{word}.yaml");
        var own = Path.Combine(beside, word);
        return File.Exists(own) ? own : null;
    }
}
