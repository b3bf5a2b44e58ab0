using System.Text.Json;
using SalesBot.CommandLine;
using SalesBot.Tests.Architecture;
using SalesBot.Turns;

namespace SalesBot.Tests.Conversations;

/// <summary>Whole conversations against an empty journal, with the figures that must come out.</summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Files() => [.. Directory.GetFiles(Checkout.PathOf("tests/data/transcripts")).Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_conversation_comes_out_as_expected(string file)
    {
        string[] lines = File.ReadAllLines(Checkout.PathOf($"tests/data/transcripts/{file}"));
        string[] answers = TalkAbout(lines);
        List<string> unmet = [];
        foreach ((string line, string answer) in lines.Zip(answers)) unmet.AddRange(Unmet(line, answer));
        Assert.Empty(unmet);
    }

    private static IEnumerable<string> Unmet(string line, string answer)
    {
        JsonElement asked = JsonDocument.Parse(line).RootElement;
        if (!asked.TryGetProperty("expect", out JsonElement expect)) yield break;
        JsonElement replies = JsonDocument.Parse(answer).RootElement.GetProperty("replies");
        string id = asked.GetProperty("id").GetString()!;
        bool met = Expectation.Of(expect).All(one => one.IsMetBy(replies));
        if (!met) yield return $"{id}: {asked}\n  got {replies}";
    }

    private static string[] TalkAbout(string[] lines)
    {
        string folder = Directory.CreateTempSubdirectory("salesbot-talk").FullName;
        try
        {
            using Desk desk = OpenDesk.In(folder);
            using StringWriter output = new();
            Talk.Run(desk, ReadCompany.From(Checkout.PathOf("tests/data/company-a.yaml")).Company, new StringReader(string.Join('\n', lines)), output);
            return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
