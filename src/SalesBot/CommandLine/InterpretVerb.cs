using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;

namespace SalesBot.CommandLine;

/// <summary>
/// <c>salesbot interpret</c>: reads one JSON object a line (id, text, now, me, lang) and answers each with the commands it means. The clock is asked
/// only where a line has no <c>now</c>.
/// </summary>
internal static class InterpretVerb
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>0 when every line was answered, 1 when a line was no such object; the others are answered all the same.</summary>
    public static int Run(string company, bool explains, Streams streams)
    {
        var definition = ReadCompany.From(company).Company;
        var directory = CompanyNames.Directory(definition);
        var (exitCode, number) = (0, 0);
        while (streams.Input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                var message = Read(line, definition.Settings, directory, streams.Clock);
                foreach (var answer in explains ? Explanation(message, directory) : [Answer(message, directory)]) streams.Output.WriteLine(answer);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
            {
                streams.Errors.WriteLine($"Line {number} is no message; expected {{\"id\", \"text\", \"now\", \"me\"}}.");
                exitCode = 1;
            }
        }

        return exitCode;
    }

    private static Message Read(string line, CompanySettings settings, NameDirectory directory, IClock clock)
    {
        var row = JsonNode.Parse(line)?.AsObject() ?? throw new JsonException("no object");
        var text = (string?)row["text"] ?? throw new JsonException("no text");
        var speaker = (string?)row["me"] is { Length: > 0 } name ? directory.Resolve(name).Only(NameKind.Member)?.Value ?? name : null;
        return new Message(row["id"], text, Now(row, settings, clock), speaker, settings.FiscalYearStarts);
    }

    private static string Answer(Message message, NameDirectory directory)
    {
        var understood = Interpreter.Interpret(message.Text, message.Now, message.Speaker, directory, message.FiscalYearStarts);
        var answer = new JsonObject
        {
            ["id"] = message.Id?.DeepClone(),
            ["commands"] = new JsonArray([.. understood.Commands.Select(CommandWire.ToJson)]),
            ["confidence"] = understood.Confidence,
        };
        return answer.ToJsonString(Json);
    }

    private static IEnumerable<string> Explanation(Message message, NameDirectory directory) =>
        Explaining.Explain(message.Text, message.Now, message.Speaker, directory, message.FiscalYearStarts).Prepend($"{message.Id}: {message.Text}");

    private static LocalDateTime Now(JsonObject row, CompanySettings settings, IClock clock)
    {
        var zone = DateTimeZoneProviders.Tzdb[settings.TimeZone];
        if ((string?)row["now"] is not { } said) return clock.GetCurrentInstant().InZone(zone).LocalDateTime;
        var moment = OffsetDateTimePattern.ExtendedIso.Parse(said);
        if (!moment.Success) throw new JsonException("no moment");
        return moment.Value.InZone(zone).LocalDateTime;
    }

    private sealed record Message(JsonNode? Id, string Text, LocalDateTime Now, string? Speaker, int FiscalYearStarts);
}
