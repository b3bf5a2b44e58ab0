using NodaTime;
using SalesBot.CommandLine;
using SalesBot.CommandLine.Evaluation;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;
using SalesBot.Tests.Store;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Understanding;

public sealed class EvaluationTests
{
    private static readonly string Company = Checkout.PathOf("tests/data/company-a.yaml");

    /// <summary>One right, one with a wrong slot, one false record, one question too few.</summary>
    private const string Labelled = """
        {"id":"1","text":"宏达物流签了12万礼盒，预付","now":"2026-09-16T10:00:00+08:00","me":"张伟","commands":[{"intent":"sign_deal","slots":{"customer":"宏达物流有限公司","amount":"120000.00","category":"gift_box","terms":"prepaid","on":"2026-09-16"}}]}
        {"id":"2","text":"我这季度能拿多少提成","now":"2026-09-16T10:00:00+08:00","me":"张伟","commands":[{"intent":"ask_commission","slots":{}}]}
        {"id":"3","text":"本月排名","now":"2026-09-16T10:00:00+08:00","me":"张伟","commands":[]}
        {"id":"4","text":"宏达物流回款5万","now":"2026-09-16T10:00:00+08:00","me":"张伟","commands":[]}
        """;

    [Fact]
    public void The_figures_are_those_of_the_scorer()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        string corpus = folder.File("corpus.jsonl");
        File.WriteAllText(corpus, Labelled);

        Called called = Called.With("evaluate", "--company", Company, corpus);

        Assert.Equal((0, ""), (called.ExitCode, called.Errors));
        Assert.StartsWith("messages 4  exact ", called.Output, StringComparison.Ordinal);
        Assert.Contains("false records 1 (25.00%)", called.Output, StringComparison.Ordinal);
        Assert.Matches(@"latency p50 \d+ µs  p99 \d+ µs", called.Output);
    }

    [Theory]
    [InlineData("utterances-zh")]
    [InlineData("utterances-en")]
    public void Messages_are_understood_no_worse_with_a_model_that_knows_the_labels_only_as_far_as_they_are_said(string file)
    {
        string corpus = Checkout.PathOf($"tests/data/{file}.jsonl");
        Dictionary<string, string> labels = File.ReadLines(corpus).Where(line => line.Length > 0).Select(line => LabelledMessage.Read(line))
            .DistinctBy(message => message.Text).ToDictionary(message => message.Text, message => ScriptOf(message), StringComparer.Ordinal);
        using ScriptedModel scripted = new();
        scripted.Script = text => labels.TryGetValue(text, out string? calls) ? ScriptedAnswer.Ok(calls) : ScriptedAnswer.Nothing();

        string[] lines = Evaluated(corpus, scripted);

        Assert.StartsWith("with the model: messages", lines[2], StringComparison.Ordinal);
        Assert.True(ExactOf(lines[2]) >= ExactOf(lines[0]), string.Join('\n', lines));
        Assert.Contains("false records 0 ", lines[2], StringComparison.Ordinal);
        Assert.Matches(@"^asked \d+  answered \d+  tokens sent \d+  received \d+", lines[3]);
        Assert.Matches(@"^model latency p50 \d+ ms  p95 \d+ ms", lines[4]);
        Assert.Matches(@"^disagreements \d+", lines[5]);
    }

    [Fact]
    public void A_model_that_is_down_changes_nothing()
    {
        string corpus = Checkout.PathOf("tests/data/utterances-zh.jsonl");
        using ScriptedModel scripted = new();
        scripted.Always(ScriptedAnswer.Status(401));

        string[] lines = Evaluated(corpus, scripted);

        Assert.Equal("with the model: " + lines[0], lines[2]);
    }

    [Theory]
    [InlineData("none.jsonl", null, "no such file")]
    [InlineData("bad.jsonl", "{\"id\":1}", "line 1: expected")]
    [InlineData("bad.jsonl", "[]", "line 1: expected")]
    public void A_corpus_that_is_none_is_refused(string name, string? text, string why)
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        if (text is not null) File.WriteAllText(folder.File(name), text);

        Called called = Called.With("evaluate", "--company", Company, folder.File(name));

        Assert.Equal(1, called.ExitCode);
        Assert.Contains(why, called.Errors, StringComparison.Ordinal);
    }

    private static string ScriptOf(LabelledMessage message) => ScriptedAnswer.BodyOf(
        [.. message.Commands.Select(command => ((string)command["intent"]!, command["slots"]?.ToJsonString() ?? "{}"))]);

    private static string[] Evaluated(string corpus, ScriptedModel scripted)
    {
        using StringWriter output = new() { NewLine = "\n" };
        EvaluateVerb.Run(Company, corpus, ModelRig.ModelOf(scripted, perDay: 1), new Streams(TextReader.Null, output, TextWriter.Null, new FixedClock(Instant.FromUtc(2026, 9, 16, 2, 0))));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static decimal ExactOf(string line) =>
        decimal.Parse(line.Split("exact ")[1].Split('%')[0], System.Globalization.CultureInfo.InvariantCulture);
}
