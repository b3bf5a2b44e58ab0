using System.Text.RegularExpressions;

namespace SalesBot.Tests.Architecture.Documents;

/// <summary>
/// A command in a document and what it prints. Blocks fenced as <c>console</c> hold them: a line that begins with
/// "$ " is a command, the lines up to the next one are its output. In the output "…" stands for anything within a line,
/// and alone on a line for any lines. Blocks fenced otherwise are not run.
/// </summary>
internal sealed record ConsoleExample(string Command, string[] Output)
{
    private const string Prompt = "$ ";

    internal static IEnumerable<ConsoleExample> In(string markdown)
    {
        var isConsole = false;
        var lines = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isConsole = line.Trim() == "```console";
            }
            else if (isConsole)
            {
                lines.Add(line.TrimEnd());
            }
        }

        return InLines(lines);
    }

    internal bool Matches(string printed)
    {
        var pattern = string.Concat(Output.Select(line => line == "…" ? "(.*\n)*" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\n"));
        var lines = printed.Split('\n').Select(line => line.TrimEnd());
        return Regex.IsMatch(string.Join('\n', lines).TrimEnd('\n') + "\n", $@"\A{(pattern.Length == 0 ? "\n" : pattern)}\z", RegexOptions.CultureInvariant);
    }

    private static IEnumerable<ConsoleExample> InLines(List<string> lines)
    {
        var starts = lines.Index().Where(line => line.Item.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line.Index).Append(lines.Count).ToArray();
        return starts.Zip(starts.Skip(1), (start, end) => new ConsoleExample(
            lines[start][Prompt.Length..],
            [.. lines[(start + 1)..end].Reverse<string>().SkipWhile(line => line.Length == 0).Reverse()]));
    }
}
