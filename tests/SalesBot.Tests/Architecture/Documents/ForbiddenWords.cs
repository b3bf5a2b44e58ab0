using System.Text.RegularExpressions;

namespace SalesBot.Tests.Architecture.Documents;

/// <summary>
/// Words that no file may hold: work left undone, tests left out, waiting by the clock, and paths of one machine.
/// They are put together here, so that this file holds none of them.
/// </summary>
internal static class ForbiddenWords
{
    private static readonly Regex Anywhere = Any(
        Word("TO" + "DO"), Word("FIX" + "ME"), Word("HA" + "CK"), Word("X" + "XX"), "Not" + "ImplementedException",
        "(Fact|Theory)\\([^)]*Skip" + " *=", "/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", "/tm" + "p/", "[A-Z]:\\\\Us" + "ers", "\\.\\./sha" + "red/");

    private static readonly Regex InTests = Any("Thread\\.Sl" + "eep", "Task\\.De" + "lay");

    /// <returns>One line for each find: path, line, what stands there.</returns>
    internal static IEnumerable<string> In(string path, string text)
    {
        var lines = text.Split('\n');
        return lines.Index()
            .Where(line => Anywhere.IsMatch(line.Item) || (IsTest(path) && InTests.IsMatch(line.Item)))
            .Select(line => $"{path}:{line.Index + 1}: {line.Item.Trim()}");
    }

    private static bool IsTest(string path) => path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal);

    private static string Word(string word) => $@"\b{word}\b";

    private static Regex Any(params string[] patterns) => new(string.Join('|', patterns), RegexOptions.CultureInvariant);
}
