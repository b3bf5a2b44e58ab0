using System.Text.Json.Nodes;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;

namespace SalesBot.Tests.Utterances;

public sealed class UtteranceTests
{
    /// <summary>Raised as understanding grows, never lowered.</summary>
    private const decimal LeastExact = 0.97m;

    [Theory]
    [InlineData("utterances-zh.jsonl")]
    [InlineData("utterances-en.jsonl")]
    public void Messages_of_a_sales_team_are_understood_and_none_records_what_it_does_not_say(string file)
    {
        var labels = Labels(file);
        var called = Called.On(
            string.Join('\n', labels.Select(label => WithoutLabel(label).ToJsonString())), "interpret", "--company", Checkout.PathOf("tests/data/company-a.yaml"));

        var score = new CommandScore();
        foreach (var (label, answer) in labels.Zip(Lines(called.Output))) score.Add(label, answer);

        Assert.Empty(score.FalseRecords);
        Assert.InRange(score.Exact, LeastExact, 1m);
    }

    [Theory]
    [InlineData("""{"intent":"sign_deal","slots":{"customer":"A","amount":"120000.00","on":"2026-09-16"}}""", true)]
    [InlineData("""{"intent":"sign_deal","slots":{"customer":"a","amount":"120000"}}""", true)]
    [InlineData("""{"intent":"sign_deal","slots":{"customer":"A","amount":"12000"}}""", false)]
    [InlineData("""{"intent":"sign_deal","slots":{"customer":"A","amount":"120000","on":"2026-09-15"}}""", false)]
    [InlineData("""{"intent":"log_visit","slots":{"customer":"A"}}""", false)]
    public void A_score_counts_what_matters(string command, bool isRight)
    {
        var label = Message("""{"intent":"sign_deal","slots":{"customer":"A","amount":"120000"}}""");
        var score = new CommandScore();

        score.Add(label, Message(command));

        Assert.Equal(isRight ? 1m : 0m, score.Exact);
        Assert.Equal(command.Contains("log_visit", StringComparison.Ordinal) ? 1 : 0, score.FalseRecords.Count);
    }

    [Fact]
    public void A_record_too_many_is_a_false_record_and_a_question_is_none()
    {
        var score = new CommandScore();

        score.Add(Message(""), Message("""{"intent":"ask_pool"}"""));
        Assert.Empty(score.FalseRecords);
        score.Add(Message("""{"intent":"log_visit"}"""), Message("""{"intent":"log_visit"},{"intent":"log_visit"}"""));
        Assert.Single(score.FalseRecords);
    }

    private static JsonObject Message(string commands) =>
        JsonNode.Parse($$"""{"id":"1","text":"…","now":"2026-09-16T10:00:00+08:00","me":"B","commands":[{{commands}}]}""")!.AsObject();

    private static JsonObject[] Labels(string file) => [.. Lines(File.ReadAllText(Checkout.PathOf($"tests/data/{file}")))];

    private static IEnumerable<JsonObject> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject());

    // The program sees the message, never the label.
    private static JsonObject WithoutLabel(JsonObject label)
    {
        var message = label.DeepClone().AsObject();
        message.Remove("commands");
        message.Remove("tags");
        return message;
    }
}
