using System.Text.Json;

namespace SalesBot.Turns;

/// <summary>A button pressed in a transcript: by its action, or by intent (and pick) on the replies to an earlier line.</summary>
internal sealed record PressedLine(string? Action, string? Of, string? Intent, string? Pick)
{
    public static PressedLine Read(JsonElement press) => new(
        TranscriptLine.TextOf(press, "action"),
        TranscriptLine.TextOf(press, "of"),
        TranscriptLine.TextOf(press, "intent"),
        press.TryGetProperty("pick", out JsonElement pick) ? pick.ToString() : null);
}
