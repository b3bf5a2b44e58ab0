using System.Text;
using SalesBot.Core.Journal;
using SalesBot.Core.Tests.Samples;

namespace SalesBot.Core.Tests.Facts;

/// <summary>
/// The forms in which facts lie in journals out there, a file each: kind, then full or minimal, then a number from the second form on.
/// A file may be added, never changed: whoever gives a fact a new place lets the tests write the next form, with the variable
/// SALESBOT_APPROVE set.
/// </summary>
internal static class ApprovedFacts
{
    private const string FullName = "full";
    private const string MinimalName = "minimal";

    internal static string Folder { get; } = Path.Combine(Root(), "tests", "SalesBot.Core.Tests", "Facts");

    /// <summary>Every approved file: its name, its kind, its text.</summary>
    internal static IReadOnlyList<(string Name, string Kind, string Text)> All() =>
        [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), Path.GetFileName(file).Split('.')[0], File.ReadAllText(file).TrimEnd()))];

    /// <summary>What today's program writes: by kind and form.</summary>
    internal static IEnumerable<(string Kind, string Form, string Text)> Today() =>
        Written(FullName, Sample.Full<Fact>()).Concat(Written(MinimalName, Sample.Minimal<Fact>()));

    /// <summary>The newest approved text of a form; null without one.</summary>
    internal static string? Newest(string kind, string form) => Forms(kind, form).LastOrDefault();

    /// <summary>Adds the next file of a form.</summary>
    internal static void Approve(string kind, string form, string text)
    {
        var number = Forms(kind, form).Count() is var there and > 0 ? $".{there + 1}" : "";
        File.WriteAllText(Path.Combine(Folder, $"{kind}.{form}{number}.json"), text + "\n");
    }

    private static IEnumerable<string> Forms(string kind, string form) => All()
        .Where(file => file.Name == $"{kind}.{form}.json" || file.Name.StartsWith($"{kind}.{form}.", StringComparison.Ordinal))
        .OrderBy(file => file.Name.Length).ThenBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => file.Text);

    private static IEnumerable<(string Kind, string Form, string Text)> Written(string form, IEnumerable<Fact> facts) =>
        facts.Select(fact => (FactWire.KindOf(fact), form, Encoding.UTF8.GetString(FactWire.Write(fact))));

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "SalesBot.sln")))
        {
            at = at.Parent!;
        }

        return at.FullName;
    }
}
