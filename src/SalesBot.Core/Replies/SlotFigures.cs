using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>The slots of a command as figures: money with two decimals, fractions with four; the items of a mixed order are left out.</summary>
internal static class SlotFigures
{
    private static readonly JsonSerializerOptions Json = MakeOptions();

    public static FigureList Of(Command command)
    {
        FigureList figures = [];
        foreach ((string slot, JsonNode? value) in JsonSerializer.SerializeToNode(command, command.GetType(), Json)!.AsObject())
        {
            if (value is JsonValue) figures.Add(slot, (string?)value);
        }

        return figures;
    }

    /// <summary>In yuan; null where none was said, or in another currency.</summary>
    public static Money? AmountOf(Command command) =>
        Of(command).Values is var slots && !slots.ContainsKey("currency") && Money.TryParse(slots.GetValueOrDefault("amount"), out Money amount) ? amount : null;

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = WireValues.Options(JsonNumberHandling.WriteAsString);
        options.Converters.Insert(0, new AsFigure<Money>(money => money.ToFigure()));
        options.Converters.Insert(0, new AsFigure<Ratio>(ratio => ratio.ToFigure()));
        return options;
    }

    private sealed class AsFigure<T>(Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("figures are never read back");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
