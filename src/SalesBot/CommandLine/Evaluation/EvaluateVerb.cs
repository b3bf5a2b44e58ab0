using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Adopting;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Evaluating;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Understanding;

namespace SalesBot.CommandLine.Evaluation;

/// <summary>
/// <c>salesbot evaluate</c>: how well labelled messages are understood, offline and, if it is asked for, with the language model behind; what that cost, and
/// the messages on which the two disagree. Records nothing.
/// </summary>
internal static class EvaluateVerb
{
    /// <param name="model">Null to evaluate the interpreter alone; the verb ends it.</param>
    /// <exception cref="RefusedException">The company file or the corpus cannot be read.</exception>
    public static int Run(string company, string corpus, LanguageModel? model, Streams streams)
    {
        using LanguageModel? asked = model;
        CompanyDefinition definition = ReadCompany.From(company).Company;
        NameDirectory names = CompanyNames.Directory(definition);
        Score score = new();
        Latencies latencies = new();
        ModelEvaluation? withModel = asked is null ? null : new ModelEvaluation(asked);
        foreach (LabelledMessage labelled in Messages(corpus))
        {
            // A corpus may call its speakers by an alias.
            LabelledMessage message = labelled with { Me = labelled.Me is { } name ? names.Resolve(name).Only(NameKind.Member)?.Value ?? name : null };
            Instant now = message.Now ?? streams.Clock.GetCurrentInstant();
            long began = TimeProvider.System.GetTimestamp();
            Understood understood = Interpreter.Interpret(
                message.Text, now.InZone(DateTimeZoneProviders.Tzdb[definition.Settings.TimeZone]).LocalDateTime, message.Me, names, definition.Settings.FiscalYearStarts);
            latencies.Add(TimeProvider.System.GetElapsedTime(began));
            score.Add(message.Commands, Wire(understood.Commands), message.Today, message.Me);
            withModel?.Add(message, understood, LedgerOf(definition, now), names, now);
        }

        streams.Output.WriteLine(ScoreText.Of(score));
        streams.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"latency p50 {latencies.At(50).TotalMicroseconds:0} µs  p99 {latencies.At(99).TotalMicroseconds:0} µs"));
        withModel?.Print(streams.Output);
        return 0;
    }

    public static JsonObject[] Wire(IReadOnlyList<Command> commands) => [.. commands.Select(CommandWire.ToJson)];

    private static IEnumerable<LabelledMessage> Messages(string corpus)
    {
        if (!File.Exists(corpus)) throw new RefusedException($"{corpus}: no such file; expected labelled messages, a JSON object a line");
        int number = 0;
        foreach (string line in File.ReadLines(corpus))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return Message(corpus, number, line);
        }
    }

    private static LabelledMessage Message(string corpus, int number, string line)
    {
        try
        {
            return LabelledMessage.Read(line);
        }
        catch (FormatException wrong)
        {
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"{corpus}, line {number}: expected {{\"id\", \"text\", \"now\", \"me\", \"commands\"}}: {wrong.Message}"));
        }
    }

    /// <summary>The company as its file says, with nothing recorded.</summary>
    private static Ledger LedgerOf(CompanyDefinition company, Instant now)
    {
        Ledger ledger = new();
        LocalDate today = now.InZone(DateTimeZoneProviders.Tzdb[company.Settings.TimeZone]).Date;
        foreach (Change change in Adoption.Difference(company, ledger, today)) ledger.Apply(new Entry(ledger.Seq + 1, now, default, change.Fact));
        return ledger;
    }
}
