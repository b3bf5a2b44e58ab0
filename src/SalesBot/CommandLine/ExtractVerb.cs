using System.Diagnostics;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting.Extracting;

namespace SalesBot.CommandLine;

/// <summary>
/// <c>salesbot extract</c>: reads one JSON object a line (id, lang, kind, text, reference) and answers each with the amounts, numbers,
/// percentages, dates and times found in it, and the microseconds that took.
/// </summary>
internal static class ExtractVerb
{
    /// <summary>0 when every line was answered, 1 when a line was no such object; the others are answered all the same.</summary>
    public static int Run(Streams streams)
    {
        var exitCode = 0;
        var number = 0;
        while (streams.Input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                streams.Output.WriteLine(Answer(line, streams.Clock));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                streams.Errors.WriteLine($"Line {number} is no extraction case; expected {{\"id\", \"kind\", \"text\", \"reference\"}}.");
                exitCode = 1;
            }
        }

        return exitCode;
    }

    private static string Answer(string line, IClock clock)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var id = row.GetProperty("id").GetString();
        var text = row.GetProperty("text").GetString() ?? "";
        var kind = row.TryGetProperty("kind", out var asked) ? asked.GetString() ?? "mixed" : "mixed";
        var reference = Reference(row, clock);
        var started = Stopwatch.GetTimestamp();
        var entities = EntityReader.Read(text, kind, reference);
        var elapsed = Stopwatch.GetElapsedTime(started);
        return Written(id, entities, elapsed.TotalMicroseconds);
    }

    private static LocalDateTime Reference(JsonElement row, IClock clock)
    {
        var said = row.TryGetProperty("reference", out var reference) ? reference.GetString() : null;
        return said is not null && LocalDateTimePattern.GeneralIso.Parse(said).TryGetValue(default, out var moment)
            ? moment
            : clock.GetCurrentInstant().InUtc().LocalDateTime;
    }

    private static string Written(string? id, IReadOnlyList<Entity> entities, double microseconds)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("entities");
            foreach (var entity in entities)
            {
                Write(json, entity);
            }

            json.WriteEndArray();
            json.WriteNumber("us", Math.Round(microseconds, 1));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("start", entity.Span.Start);
        json.WriteNumber("end", entity.Span.End);
        json.WriteString("type", entity.Type);
        json.WriteStartArray("values");
        foreach (var value in entity.Values)
        {
            Write(json, value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EntityValue value)
    {
        switch (value)
        {
            case EntityValue.Single single:
                json.WriteStringValue(single.Text);
                break;
            case EntityValue.Amount amount:
                WriteFields(json, ("amount", amount.Number), ("unit", amount.Unit));
                break;
            case EntityValue.Length length:
                WriteFields(json, ("iso", length.Iso), ("seconds", length.Seconds));
                break;
            case EntityValue.Range range:
                WriteFields(json, ("start", range.Start), ("end", range.End));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteFields(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }
}
