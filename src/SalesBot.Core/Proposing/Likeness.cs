using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Proposing;

/// <summary>Commands as they are compared: free text left out, and what says only what would be assumed anyway.</summary>
public static partial class Likeness
{
    private static readonly HashSet<string> FreeText = new(StringComparer.Ordinal)
    {
        "contact", "notes", "note", "what", "title", "query", "industry", "text", "next_what", "answer",
    };

    /// <summary>Whether both mean the same, in the same order.</summary>
    /// <param name="speaker">Whose own name as the one it comes from says nothing; null for nobody in particular.</param>
    public static bool Agree(IReadOnlyList<Command> one, IReadOnlyList<Command> other, LocalDate today, string? speaker)
    {
        string day = LocalDatePattern.Iso.Format(today);
        return one.Count == other.Count && one.Zip(other).All(pair => IsSame(CommandWire.ToJson(pair.First), CommandWire.ToJson(pair.Second), day, speaker));
    }

    /// <summary>Whether two commands in the form of the contract mean the same.</summary>
    /// <param name="today">As the contract writes it; empty for no day in particular.</param>
    public static bool IsSame(JsonObject one, JsonObject other, string today, string? speaker) =>
        (string?)one["intent"] == (string?)other["intent"] && SlotsOf(one, today, speaker).SetEquals(SlotsOf(other, today, speaker));

    /// <summary>Whether an intent changes what is recorded. A plan is none, and neither is a yes.</summary>
    public static bool Records(string intent) => !CommandWire.IsQuestion(intent) && intent is not ("plan_follow_up" or "confirm" or "cancel");

    /// <summary>The slots that say something, in one form.</summary>
    /// <param name="command">In the form of the contract.</param>
    /// <param name="today">As the contract writes it; empty for no day in particular.</param>
    public static HashSet<(string Slot, string Value)> SlotsOf(JsonObject command, string today, string? speaker)
    {
        string intent = (string?)command["intent"] ?? "";
        return
        [
            .. (command["slots"] as JsonObject ?? [])
                .Select(slot => (slot.Key, Value: slot.Value is null ? "" : Text(slot.Value)))
                .Where(slot => slot.Value.Length > 0 && !IsAssumed(intent, slot.Key, slot.Value, today, speaker))
                .Select(slot => (slot.Key, Normal(slot.Value))),
        ];
    }

    private static bool IsAssumed(string intent, string slot, string value, string today, string? speaker) => slot switch
    {
        _ when FreeText.Contains(slot) => true,
        "reason" => intent == "release_customer",
        "kind" => intent == "log_visit" && value == "visit",
        "metric" => value == "amount",
        "on" => value == today && (Records(intent) || intent == "ask_agenda"),
        "from" => value == speaker,
        "currency" => value.ToUpperInvariant() is "CNY" or "RMB",
        _ => false,
    };

    private static string Text(JsonNode value) => value is JsonValue ? value.ToString() : value.ToJsonString();

    private static string Normal(string value)
    {
        string plain = Blanks().Replace(value.Trim().Trim('“', '”', '"', '\'', '「', '」').ToLowerInvariant(), " ");
        return Decimal().IsMatch(plain) ? plain.TrimEnd('0').TrimEnd('.') : plain;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^-?\d+\.\d+$")]
    private static partial Regex Decimal();
}
