using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace SalesBot.CommandLine.Evaluation;

/// <summary>A message with what it means.</summary>
/// <param name="Now">The moment it is said at; null for the present.</param>
/// <param name="Today">Its day as the label writes it; empty where it has none.</param>
/// <param name="Me">The speaker's name; null for nobody in particular.</param>
internal sealed record LabelledMessage(string Id, string Text, Instant? Now, string Today, string? Me, IReadOnlyList<JsonObject> Commands)
{
    private const int LengthOfDay = 10;

    /// <exception cref="FormatException">The line is no such message.</exception>
    public static LabelledMessage Read(string line)
    {
        try
        {
            JsonObject row = JsonNode.Parse(line)!.AsObject();
            string now = (string?)row["now"] ?? "";
            return new LabelledMessage(
                row["id"]?.ToString() ?? "",
                (string?)row["text"] ?? throw new FormatException("it has no text"),
                now.Length > 0 ? OffsetDateTimePattern.ExtendedIso.Parse(now).Value.ToInstant() : null,
                now.Length >= LengthOfDay ? now[..LengthOfDay] : "",
                (string?)row["me"] is { Length: > 0 } me ? me : null,
                [.. (row["commands"]?.AsArray() ?? []).Select(command => command!.AsObject())]);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or UnparsableValueException or NullReferenceException)
        {
            throw new FormatException(wrong.Message.ReplaceLineEndings(" "), wrong);
        }
    }
}
