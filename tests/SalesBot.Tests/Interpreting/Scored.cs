using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Tests.Interpreting;

/// <summary>A command as it is scored: free text left out, and what says only what would be assumed anyway.</summary>
internal static partial class Scored
{
    private static readonly HashSet<string> FreeText = new(StringComparer.Ordinal)
    {
        "contact", "notes", "note", "what", "title", "query", "industry", "text", "next_what", "answer",
    };

    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "help", "what_if_deal", "quote_margin", "compare_plans", "explain_figure", "plan_follow_up", "confirm", "cancel",
    };

    public static bool Records(string intent) => !intent.StartsWith("ask_", StringComparison.Ordinal) && !Questions.Contains(intent);

    public static string Of(JsonObject command, string today, string? me)
    {
        var intent = (string)command["intent"]!;
        var slots = (command["slots"]?.AsObject() ?? []).Where(slot => Counts(intent, slot.Key, slot.Value, today, me))
            .Select(slot => $"{slot.Key}={Normal(slot.Value!)}").Order(StringComparer.Ordinal);
        return $"{intent}({string.Join(", ", slots)})";
    }

    private static bool Counts(string intent, string slot, JsonNode? value, string today, string? me)
    {
        var text = value is JsonValue ? value.ToString() : null;
        if (value is null || text == "" || FreeText.Contains(slot)) return false;
        return (intent, slot, text) switch
        {
            ("release_customer", "reason", _) or ("log_visit", "kind", "visit") or (_, "metric", "amount") or (_, "currency", "CNY" or "RMB") => false,
            (_, "on", _) when text == today => !Records(intent) && intent != "ask_agenda",
            (_, "from", _) => text != me,
            _ => true,
        };
    }

    private static string Normal(JsonNode value)
    {
        var text = value is JsonValue ? value.ToString() : value.ToJsonString();
        text = Blanks().Replace(text.Trim().ToLowerInvariant(), " ");
        return Decimal().IsMatch(text) && text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^-?\d+(\.\d+)?$")]
    private static partial Regex Decimal();
}
