using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SalesBot.Core.Interpreting.Extracting;

namespace SalesBot.Core.Tests.Interpreting.Extracting;

/// <summary>A line of an extraction file: a text, and the values that must be found in it.</summary>
internal sealed class ExtractionCase(JsonElement row)
{
    public string Text { get; } = row.GetProperty("text").GetString()!;

    /// <summary>The expected values that no reading of the text offers, as they stand in the file.</summary>
    public IReadOnlyList<string> Missed()
    {
        var reference = LocalDateTimePattern.GeneralIso.Parse(row.GetProperty("reference").GetString()!).Value;
        var free = EntityReader.Read(Text, row.GetProperty("kind").GetString()!, reference).ToList();
        var missed = new List<string>();
        foreach (var expected in row.GetProperty("expected").EnumerateArray())
        {
            var found = free.Find(entity => entity.Type == expected.GetProperty("type").GetString() && Offers(entity, expected.GetProperty("value")));
            if (found is null || !free.Remove(found))
            {
                missed.Add(expected.GetRawText());
            }
        }

        return missed;
    }

    public static IEnumerable<ExtractionCase> In(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => new ExtractionCase(JsonDocument.Parse(line).RootElement));

    public int Expected => row.GetProperty("expected").GetArrayLength();

    private static bool Offers(Entity entity, JsonElement value) => entity.Values.Any(offered => Accepted(value).Any(accepted => Equal(offered, accepted)));

    private static IEnumerable<JsonElement> Accepted(JsonElement value)
    {
        var isOpen = value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("past", out _) || value.TryGetProperty("any", out _));
        if (!isOpen)
        {
            return [value];
        }

        return value.EnumerateObject().SelectMany(property => property.NameEquals("any") ? property.Value.EnumerateArray() : Enumerable.Repeat(property.Value, 1));
    }

    private static bool Equal(EntityValue offered, JsonElement accepted) => offered switch
    {
        EntityValue.Single single => accepted.ValueKind == JsonValueKind.String && (single.Text == accepted.GetString() || SameNumber(single.Text, accepted.GetString()!)),
        EntityValue.Amount amount => accepted.GetProperty("unit").GetString() == amount.Unit && SameNumber(amount.Number, accepted.GetProperty("amount").GetString()!),
        EntityValue.Length length => SameNumber(length.Seconds, accepted.GetProperty("seconds").GetString()!),
        EntityValue.Range range => accepted.GetProperty("start").GetString() == range.Start && accepted.GetProperty("end").GetString() == range.End,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool SameNumber(string one, string other) =>
        decimal.TryParse(one, CultureInfo.InvariantCulture, out var first) && decimal.TryParse(other, CultureInfo.InvariantCulture, out var second) && Math.Abs(first - second) < 1e-9m;
}
