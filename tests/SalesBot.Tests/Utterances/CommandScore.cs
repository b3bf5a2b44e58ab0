using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Tests.Utterances;

/// <summary>How labelled messages were understood, by the rules of <c>tests/scoring/score.py</c>, for machines without its language.</summary>
internal sealed partial class CommandScore
{
    private static readonly HashSet<string> FreeText =
        new(StringComparer.Ordinal) { "contact", "notes", "note", "what", "title", "query", "industry", "text", "next_what", "answer" };

    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "help", "what_if_deal", "quote_margin", "compare_plans", "explain_figure", "plan_follow_up", "confirm", "cancel",
    };

    private int _messages;
    private int _exact;

    /// <summary>Share of the messages whose commands are all right, in order, with every scored slot right.</summary>
    internal decimal Exact => (decimal)_exact / _messages;

    /// <summary>Messages in which something is recorded that the label does not record.</summary>
    internal List<string> FalseRecords { get; } = [];

    /// <param name="label">id, text, now, me, commands</param>
    /// <param name="answer">id, commands</param>
    internal void Add(JsonNode label, JsonNode answer)
    {
        var (today, speaker) = (((string?)label["now"] ?? "")[..10], (string?)label["me"]);
        var wanted = Commands(label).Select(command => Scored(command, today, speaker)).ToArray();
        var got = Commands(answer).Select(command => Scored(command, today, speaker)).ToArray();
        _messages++;
        if (wanted.SequenceEqual(got)) _exact++;
        var expected = Records(label).ToList();
        if (!Records(answer).All(expected.Remove)) FalseRecords.Add($"{label["id"]}: {label["text"]}");
    }

    private static IEnumerable<JsonObject> Commands(JsonNode message) => message["commands"]!.AsArray().Select(command => command!.AsObject());

    private static IEnumerable<string> Records(JsonNode message) => Commands(message).Select(Intent).Where(IsRecord);

    private static bool IsRecord(string intent) => !intent.StartsWith("ask_", StringComparison.Ordinal) && !Questions.Contains(intent);

    private static string Intent(JsonObject command) => (string)command["intent"]!;

    /// <summary>Intent and slots as one text, without what is never scored and what would be assumed anyway.</summary>
    private static string Scored(JsonObject command, string today, string? speaker)
    {
        var slots = (command["slots"]?.AsObject() ?? [])
            .Where(slot => slot.Value is not null && !IsAssumed(Intent(command), slot.Key, slot.Value.ToString(), today, speaker))
            .Select(slot => $"{slot.Key}={Plain(slot.Value!)}");
        return string.Join(' ', slots.Order(StringComparer.Ordinal).Prepend(Intent(command)));
    }

    private static bool IsAssumed(string intent, string slot, string value, string today, string? speaker) => (slot, value) switch
    {
        _ when FreeText.Contains(slot) || value.Length == 0 => true,
        ("reason", _) => intent == "release_customer",
        ("kind", "visit") => intent == "log_visit",
        ("metric", "amount") => true,
        ("on", _) => value == today && (IsRecord(intent) || intent == "ask_agenda"),
        ("from", _) => value == speaker,
        ("currency", _) => value is "CNY" or "RMB",
        _ => false,
    };

    private static string Plain(JsonNode value)
    {
        if (value is not JsonValue) return value.ToJsonString();
        var text = Spaces().Replace(value.ToString().Trim(' ', '“', '”', '"', '\'', '「', '」').ToLowerInvariant(), " ");
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
