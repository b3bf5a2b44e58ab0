using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesBot.CommandLine;
using SalesBot.CompanyFiles;
using SalesBot.Core.Organisation;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.Store;
using SalesBot.Turns;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>
/// A conversation in 2026 on one line: messages between slashes, each of the day and by the member named before it
/// (<c>07-01 张伟: 和兴签了10万 / 和兴尾款结清 / 09-15 00:00 tick</c>), else of those of the message before. 张伟 begins, at ten, and a minute passes between two.
/// <c>press set_grade</c> presses the button of that intent below the replies to the message before.
/// </summary>
internal static partial class Script
{
    private const string Press = "press ";

    /// <param name="company">The text of its file.</param>
    /// <returns>The replies to each message, what fell due before it included.</returns>
    public static IReadOnlyList<JsonElement> Play(string company, string script)
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        using Desk desk = OpenDesk.In(folder.File("journal"));
        using StringWriter output = new();
        Talk.Run(desk, Read(company, folder.Path), new StringReader(Transcript(script)), output);
        string[] answers = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. answers.Select(answer => JsonDocument.Parse(answer).RootElement.GetProperty("replies"))];
    }

    /// <summary>The conversation as a transcript.</summary>
    public static string Transcript(string script) => string.Join('\n', Lines(script));

    /// <summary>A company file of the examples with more lines.</summary>
    public static string Company(string file, string more = "") => File.ReadAllText(Checkout.PathOf($"tests/data/examples/{file}")) + more;

    /// <summary>Plan A that pays goods and cards only, so that other orders can fill up an attainment.</summary>
    private static string SimplePlan => File.ReadAllText(Checkout.PathOf("manifests/plans/simple.yaml")).Replace("rate: 0.03}", "rate: 0.03, categories: [goods, card]}", StringComparison.Ordinal);

    private static CompanyDefinition Read(string text, string folder)
    {
        File.WriteAllText(Path.Combine(folder, "simple.of-goods-and-cards"), SimplePlan);
        CompanyFileReading reading = CompanyFile.Read(text.Replace("plan: simple", "plan: simple.of-goods-and-cards", StringComparison.Ordinal), "company.yaml", new PlanShelf(folder));
        return Assert.IsType<CompanyFileReading.Accepted>(reading).Company;
    }

    private static IEnumerable<string> Lines(string script)
    {
        (string speaker, DateTime at, int number) = ("张伟", new DateTime(2026, 7, 1, 10, 0, 0), 0);
        foreach (string message in script.Split(" / "))
        {
            Match parts = Message().Match(message);
            if (parts.Groups["day"] is { Success: true } day) at = Moment(day.Value, parts.Groups["time"].Value);
            if (parts.Groups["speaker"] is { Success: true } named) speaker = named.Value;
            yield return Line(number++, at, speaker, parts.Groups["text"].Value);
            at = at.AddMinutes(1);
        }
    }

    private static DateTime Moment(string day, string time) =>
        DateTime.ParseExact($"2026-{day} {(time.Length > 0 ? time : "10:00")}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Line(int number, DateTime at, string speaker, string text)
    {
        JsonObject line = new() { ["id"] = $"l{number}", ["at"] = at.ToString("s", CultureInfo.InvariantCulture) + "+08:00" };
        if (text == "tick") line["tick"] = true;
        else if (text.StartsWith(Press, StringComparison.Ordinal))
        {
            (line["as"], line["press"]) = (speaker, new JsonObject { ["of"] = $"l{number - 1}", ["intent"] = text[Press.Length..] });
        }
        else (line["as"], line["text"]) = (speaker, text);
        return line.ToJsonString();
    }

    [GeneratedRegex(@"^(?:(?<day>\d\d-\d\d)(?: (?<time>\d\d:\d\d))? )?(?:(?<speaker>[^:]{1,20}): )?(?<text>.+)$")]
    private static partial Regex Message();
}
