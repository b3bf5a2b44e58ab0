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

    private static readonly Dictionary<Type, string> Forms = new()
    {
        [typeof(Money)] = "Money in yuan as the message says it: a decimal without separators, 12万 is \"120000\", 85k is \"85000\".",
        [typeof(Ratio)] = "A fraction as the message says it: 15% is \"0.15\".",
        [typeof(int)] = "A whole number that the message says.",
        [typeof(OrderNumber)] = "An order number that the message says, such as \"D-0917\".",
        [typeof(LocalDate)] = "A day that the message says, as yyyy-MM-dd.",
        [typeof(LocalTime)] = "A time of day that the message says, as HH:mm.",
        [typeof(SalesPeriod)] = "A period that the message says: first and last day, such as \"2026-07-01/2026-09-30\".",
        [typeof(CustomerName)] = "One of the customers that are listed, else the words of the message.",
        [typeof(MemberName)] = "One of the colleagues that are listed. Left out where the speaker is meant.",
        [typeof(TeamName)] = "One of the teams that are listed, \"mine\" or \"all\".",
        [typeof(Currency)] = "ISO 4217 code, only for another currency than yuan.",
        [typeof(Terms)] = "\"prepaid\" or \"net:<days>\".",
        [typeof(string)] = "Words of the message, exactly as they stand there.",
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
        return CommandWire.IsQuestion(intent) ? $"The message asks: {words}." : $"The message says that it happened, or orders it: {words}.";
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
