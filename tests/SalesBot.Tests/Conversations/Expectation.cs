using System.Globalization;
using System.Text.Json;

namespace SalesBot.Tests.Conversations;

/// <summary>What a transcript expects of the replies to a line: kind, recipient, reason, figures (null: must be missing) and rows in their order.</summary>
internal sealed class Expectation(JsonElement expected)
{
    private static readonly HashSet<string> Recording = ["visit_recorded", "deal_recorded", "payment_recorded", "recorded", "amended", "undone"];

    private static readonly HashSet<string> NoFigures = ["kind", "to", "rows", "figures", "none", "reason", "why"];

    public static IEnumerable<Expectation> Of(JsonElement expect) =>
        expect.ValueKind == JsonValueKind.Array ? expect.EnumerateArray().Select(one => new Expectation(one)) : [new Expectation(expect)];

    public bool IsMetBy(JsonElement replies) => expected.TryGetProperty("none", out _)
        ? !replies.EnumerateArray().Any(reply => Recording.Contains(reply.GetProperty("kind").GetString()!))
        : replies.EnumerateArray().Any(Meets);

    public override string ToString() => expected.GetRawText();

    private bool Meets(JsonElement reply)
    {
        JsonElement figures = reply.GetProperty("figures");
        return Same("kind", reply) && Same("to", reply) && Same("reason", figures)
            && Figures().All(figure => IsSame(figure.Value, Value(figures, figure.Name)))
            && RowsAreMet(reply.GetProperty("rows"));
    }

    private IEnumerable<JsonProperty> Figures()
    {
        foreach (JsonProperty property in expected.EnumerateObject())
        {
            if (!NoFigures.Contains(property.Name)) yield return property;
        }

        if (!expected.TryGetProperty("figures", out JsonElement figures)) yield break;
        foreach (JsonProperty property in figures.EnumerateObject()) yield return property;
    }

    private bool Same(string name, JsonElement reply) =>
        !expected.TryGetProperty(name, out JsonElement wanted) || wanted.GetString() == Value(reply, name);

    private bool RowsAreMet(JsonElement rows)
    {
        if (!expected.TryGetProperty("rows", out JsonElement wanted)) return true;
        using IEnumerator<JsonElement> left = rows.EnumerateArray().GetEnumerator();
        return wanted.EnumerateArray().All(row => Advance(left, row));
    }

    private static bool Advance(IEnumerator<JsonElement> left, JsonElement wanted)
    {
        while (left.MoveNext())
        {
            JsonElement row = left.Current;
            if (wanted.EnumerateObject().All(cell => IsSame(cell.Value, Value(row, cell.Name)))) return true;
        }

        return false;
    }

    private static string? Value(JsonElement from, string name) => from.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static bool IsSame(JsonElement wanted, string? got)
    {
        if (wanted.ValueKind == JsonValueKind.Null) return got is null;
        if (got is null) return false;
        string text = wanted.GetString()!;
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal a)) return text == got;
        return decimal.TryParse(got, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal b) && a == b;
    }
}
