using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Proposing;

/// <summary>
/// The commands that a language model may propose, with schemas read off the types that are the contract: a slot added there is offered here. What only
/// a button says, and yes and no, are left out.
/// </summary>
public static class CommandFunctions
{
    private static readonly HashSet<Type> NeverProposed =
    [
        typeof(Command.Confirm), typeof(Command.Cancel), typeof(Command.FileDocuments), typeof(Command.AnswerObjection), typeof(Command.ReceiveHandover),
    ];

    /// <summary>Short: every question carries all of them.</summary>
    private static readonly Dictionary<Type, string> Forms = new()
    {
        [typeof(Money)] = "yuan as said: 12万 is \"120000\"",
        [typeof(Ratio)] = "fraction as said: 15% is \"0.15\"",
        [typeof(int)] = "whole number as said",
        [typeof(OrderNumber)] = "as said: \"D-0917\"",
        [typeof(LocalDate)] = "day as said: yyyy-MM-dd",
        [typeof(LocalTime)] = "time as said: HH:mm",
        [typeof(SalesPeriod)] = "as said, first/last day: \"2026-07-01/2026-09-30\"",
        [typeof(CustomerName)] = "a listed customer, else the message's words",
        [typeof(MemberName)] = "a listed colleague; left out for the speaker",
        [typeof(TeamName)] = "a listed team, \"mine\" or \"all\"",
        [typeof(Currency)] = "ISO 4217, unless yuan",
        [typeof(Terms)] = "\"prepaid\" or \"net:<days>\"",
        [typeof(string)] = "the message's exact words",
    };

    /// <summary>Intents that may be proposed, in ordinal order.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. CommandWire.Intents.Where(intent => !NeverProposed.Contains(CommandWire.TypeOf(intent)))];

    /// <summary>With the categories and stages of the company.</summary>
    public static IReadOnlyList<CommandFunction> For(Ledger ledger) => [.. Offered.Select(intent => Of(intent, ledger))];

    /// <summary>The slots of a command: its constructor's parameters with their names on the wire.</summary>
    public static IEnumerable<(string Slot, Type Type)> SlotsOf(Type type) =>
        (type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)?.GetParameters() ?? [])
        .Select(parameter => (JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!), Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType));

    private static CommandFunction Of(string intent, Ledger ledger) => new(intent, Description(intent), ObjectOf(CommandWire.TypeOf(intent), ledger));

    private static string Description(string intent)
    {
        string words = intent.Replace('_', ' ');
        return CommandWire.IsQuestion(intent) ? $"asks: {words}" : $"tells or orders: {words}";
    }

    private static JsonObject ObjectOf(Type type, Ledger ledger)
    {
        JsonObject properties = [];
        foreach ((string slot, Type of) in SlotsOf(type)) properties[slot] = ValueOf(of, ledger);
        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject ValueOf(Type type, Ledger ledger)
    {
        if (type == typeof(CategoryId)) return OneOf(ledger.Categories.Select(category => category.Id.Text));
        if (type == typeof(StageKey)) return OneOf(ledger.Settings.Pipeline.Stages.Select(stage => stage.Key.Text));
        if (type.IsEnum) return OneOf(Enum.GetValues(type).Cast<object>().Select(Word));
        if (type.IsGenericType) return new JsonObject { ["type"] = "array", ["items"] = ObjectOf(type.GetGenericArguments()[0], ledger) };
        return new JsonObject { ["type"] = "string", ["description"] = Forms[type] };
    }

    /// <summary>As the contract writes it.</summary>
    private static string Word(object value) => value is Tier tier ? tier.ToString() : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()!);

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
