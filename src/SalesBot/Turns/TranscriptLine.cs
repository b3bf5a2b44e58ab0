using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace SalesBot.Turns;

/// <summary>One line of a transcript: somebody writes, somebody presses, or time passes.</summary>
internal sealed partial record TranscriptLine(string Id, Instant At, string? As, string Room, string? Text, PressedLine? Press)
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.ExtendedIso;

    /// <exception cref="FormatException">The line is not of its form; the message says what is wrong in one sentence.</exception>
    public static TranscriptLine Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement line = document.RootElement;
            bool ticks = line.TryGetProperty("tick", out JsonElement tick) && tick.ValueKind == JsonValueKind.True;
            PressedLine? press = line.TryGetProperty("press", out JsonElement pressed) ? PressedLine.Read(pressed) : null;
            string? text = TextOf(line, "text");
            if (!ticks && press is null && text is null) throw new FormatException("neither \"text\", \"press\" nor \"tick\" is given");
            string? speaker = TextOf(line, "as");
            if (!ticks && speaker is null) throw new FormatException("\"as\" is missing: who writes?");
            return new TranscriptLine(TextOf(line, "id") ?? "", MomentOf(line), ticks ? null : speaker, TextOf(line, "in") ?? "", text, press);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new FormatException("this is no JSON object of a transcript", problem);
        }
    }

    internal static string? TextOf(JsonElement line, string name)
    {
        if (!line.TryGetProperty(name, out JsonElement value)) return null;
        if (value.ValueKind is not JsonValueKind.String) return value.GetString();
        // Half a character is for the bot to refuse, like everything else that cannot be read in a message.
        return JsonSerializer.Deserialize<string>(HalfCharacter().Replace(value.GetRawText(), "$1\\uFFFD"));
    }

    [GeneratedRegex("""((?<!\\)(?:\\\\)*)(?:\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})""")]
    private static partial Regex HalfCharacter();

    private static Instant MomentOf(JsonElement line)
    {
        ParseResult<OffsetDateTime> moment = Moment.Parse(TextOf(line, "at") ?? "");
        return moment.Success ? moment.Value.ToInstant() : throw new FormatException("\"at\" must be a moment such as 2026-09-16T10:00:00+08:00");
    }
}
