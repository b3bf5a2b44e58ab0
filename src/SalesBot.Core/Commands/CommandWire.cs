using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Commands;

/// <summary>
/// Commands in the form of the contract: <c>{"intent":"sign_deal","slots":{"customer":"…","amount":"120000"}}</c>, every value a string, slots
/// without a value left out, names in snake case.
/// </summary>
public static class CommandWire
{
    private static readonly Dictionary<string, Type> TypeOfIntent = typeof(Command).GetNestedTypes()
        .Where(type => typeof(Command).IsAssignableFrom(type) && !type.IsAbstract)
        .ToDictionary(type => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

    private static readonly Dictionary<Type, string> IntentOfType = TypeOfIntent.ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly JsonSerializerOptions Json = WireValues.Options(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString);

    /// <summary>Every intent of the contract, in ordinal order.</summary>
    public static IReadOnlyList<string> Intents { get; } = [.. TypeOfIntent.Keys.Order(StringComparer.Ordinal)];

    public static string IntentOf(Command command) => IntentOfType[command.GetType()];

    /// <summary>Whether a command only asks, so that it never records anything.</summary>
    public static bool Asks(Command command) => command is Command.Question;

    /// <summary>Whether a command of the intent only asks.</summary>
    public static bool IsQuestion(string intent) => TypeOfIntent.TryGetValue(intent, out Type? type) && typeof(Command.Question).IsAssignableFrom(type);

    public static Type TypeOf(string intent) => TypeOfIntent[intent];

    public static JsonObject Slots(Command command) => JsonSerializer.SerializeToNode(command, command.GetType(), Json)!.AsObject();

    public static JsonObject ToJson(Command command) => new() { ["intent"] = IntentOf(command), ["slots"] = Slots(command) };

    /// <summary>Reads one command; null where the intent or a value is none of the contract.</summary>
    public static Command? FromJson(JsonObject json)
    {
        string? intent = (string?)json["intent"];
        if (intent is null || !TypeOfIntent.TryGetValue(intent, out Type? type)) return null;
        try
        {
            return (Command?)(json["slots"] ?? new JsonObject()).Deserialize(type, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
