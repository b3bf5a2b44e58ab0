using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;

namespace SalesBot.CompanyFiles;

/// <summary>Finds the plan that a company file names: one that ships with the program, or a file beside the company file.</summary>
/// <param name="beside">The folder of the company file.</param>
internal sealed class PlanShelf(string beside)
{
    /// <summary>The plan of a company file that names none.</summary>
    public const string Usual = "tiered";

    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "manifests", "plans");

    public CommissionPlan? Read(Value value)
    {
        var word = value.Text() ?? Usual;
        if (PathOf(word) is not { } path)
        {
            value.Refuse($"expected {Value.Listed(ShippedPlans())}, or the path of a plan beside this file, not {word}");
            return null;
        }

        var findings = new Findings(Path.GetFileName(path));
        var plan = TextFile.Read(path, findings) is { } text ? PlanFile.Read(text, Path.GetFileNameWithoutExtension(path), findings) : null;
        value.Findings.Add(findings);
        return plan;
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
