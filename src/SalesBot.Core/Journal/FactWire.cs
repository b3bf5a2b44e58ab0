using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesBot.Core.Journal;

/// <summary>Facts as they lie on disk: a kind in snake case and a JSON object in UTF-8.</summary>
public static class FactWire
{
    private static readonly JsonSerializerOptions Json = MakeOptions();

    private static readonly Dictionary<string, Type> TypeOfKind = typeof(Fact).GetNestedTypes()
        .Where(type => typeof(Fact).IsAssignableFrom(type) && !type.IsAbstract)
        .ToDictionary(type => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

    private static readonly Dictionary<Type, string> KindOfType = TypeOfKind.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Every kind that a journal may hold, in ordinal order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. TypeOfKind.Keys.Order(StringComparer.Ordinal)];

    public static string KindOf(Fact fact) => KindOfType[fact.GetType()];

    public static byte[] Write(Fact fact) => JsonSerializer.SerializeToUtf8Bytes(fact, fact.GetType(), Json);

    /// <exception cref="JsonException">The kind is unknown, or the object is not of its form: the journal was written by a newer program.</exception>
    public static Fact Read(string kind, ReadOnlySpan<byte> json) =>
        TypeOfKind.TryGetValue(kind, out Type? type)
            ? (Fact)(JsonSerializer.Deserialize(json, type, Json) ?? throw new JsonException($"fact {kind} is empty"))
            : throw new JsonException($"unknown fact {kind}");

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = WireValues.Options(JsonNumberHandling.Strict);
        options.Converters.Add(new NestedFact());
        options.Converters.Add(new DealWire());
        return options;
    }

    /// <summary>A fact inside another, as an amendment holds it: <c>{"kind":"deal_signed","fact":{…}}</c>.</summary>
    private sealed class NestedFact : JsonConverter<Fact>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Fact);

        public override Fact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            string kind = document.RootElement.GetProperty("kind").GetString() ?? "";
            return TypeOfKind.TryGetValue(kind, out Type? type)
                ? (Fact)(document.RootElement.GetProperty("fact").Deserialize(type, options) ?? throw new JsonException($"fact {kind} is empty"))
                : throw new JsonException($"unknown fact {kind}");
        }

        public override void Write(Utf8JsonWriter writer, Fact value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", KindOf(value));
            writer.WritePropertyName("fact");
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }
}
