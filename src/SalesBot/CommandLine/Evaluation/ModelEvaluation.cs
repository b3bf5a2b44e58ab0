using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Evaluating;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Proposing;
using SalesBot.Turns;
using SalesBot.Understanding;

namespace SalesBot.CommandLine.Evaluation;

/// <summary>How well messages are understood with a language model behind the interpreter, as if every right proposal got its yes.</summary>
internal sealed class ModelEvaluation(LanguageModel model)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Score _score = new();
    private readonly Latencies _latencies = new();
    private readonly List<string> _disagreements = [];
    private long _sent;
    private long _received;
    private int _asked;
    private int _answered;

    public void Add(LabelledMessage message, Understood understood, Ledger ledger, NameDirectory names, Instant now)
    {
        IReadOnlyList<Command> commands = understood.Commands;
        // Whoever is not in the company has nothing that a model could be told.
        if (message.Me is { } name && ledger.People.Named(name) is { } member)
        {
            Setting setting = new(ledger, names, new Speaker(member, "", WrittenLanguage.Of(message.Text) ?? ledger.Settings.Language), now);
            commands = Asked(message, understood, setting) ?? commands;
        }

        _score.Add(message.Commands, EvaluateVerb.Wire(commands), message.Today, message.Me);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("with the model: " + ScoreText.Of(_score));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"asked {_asked}  answered {_answered}  tokens sent {_sent}  received {_received}  a question {Share(_sent)} + {Share(_received)}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model latency p50 {_latencies.At(50).TotalMilliseconds:0} ms  p95 {_latencies.At(95).TotalMilliseconds:0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"disagreements {_disagreements.Count}"));
        foreach (string one in _disagreements) output.WriteLine(one);
    }

    private long Share(long tokens) => tokens / Math.Max(1, _answered);

    /// <summary>What the model proposes; null where it was not asked or nothing of it holds.</summary>
    private IReadOnlyList<Command>? Asked(LabelledMessage message, Understood understood, Setting setting)
    {
        if (Reading.Of(setting, message.Text, mayAsk: true, null).Question is not { } question) return null;
        _asked++;
        if (model.Interpreter.AskUncounted(question, CancellationToken.None).GetAwaiter().GetResult() is not ModelAnswer.Said said) return null;
        _answered++;
        _sent += said.Usage.Sent;
        _received += said.Usage.Received;
        _latencies.Add(said.Usage.Took);
        Proposal proposal = ProposalReader.Read(setting, message.Text, said.Candidates, said.Calls);
        if (!Likeness.Agree(understood.Commands, proposal.Commands, setting.Today, message.Me)) _disagreements.Add(Told(message, understood.Commands, proposal));
        return proposal.Commands.Count == 0 ? null : proposal.Commands;
    }

    private static string Told(LabelledMessage message, IReadOnlyList<Command> understood, Proposal proposal)
    {
        JsonObject line = new()
        {
            ["id"] = message.Id,
            ["text"] = message.Text,
            ["interpreter"] = new JsonArray([.. EvaluateVerb.Wire(understood)]),
            ["model"] = new JsonArray([.. EvaluateVerb.Wire(proposal.Commands)]),
            ["dropped"] = new JsonArray([.. proposal.Dropped.Select(slot => JsonValue.Create(slot))]),
        };
        return line.ToJsonString(Json);
    }
}
