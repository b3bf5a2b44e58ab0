using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

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

    /// <summary>Decided only by managers and finance, so that nobody else is offered them.</summary>
    private static readonly HashSet<Type> OfManagers = [typeof(Command.ClosePeriod), typeof(Command.SetProfit), typeof(Command.SetGrade)];

    /// <summary>Decided by leaders and managers.</summary>
    private static readonly HashSet<Type> OfLeaders =
    [
        typeof(Command.SetTarget), typeof(Command.SetBudget), typeof(Command.TransferCustomer), typeof(Command.AwardHonour), typeof(Command.LockCustomer),
        typeof(Command.SetLeave), typeof(Command.PausePosts), typeof(Command.AssignPain),
    ];

    /// <summary>
    /// Short, as every question carries all of them: what money, days and names look like is told once, in the prompt, and a slot says which of these it is
    /// only where its name does not.
    /// </summary>
    private static readonly Dictionary<Type, string> Forms = new()
    {
        [typeof(SalesPeriod)] = "first/last day",
        [typeof(Terms)] = "prepaid or net:<days>",
        [typeof(TeamName)] = "listed, mine or all",
        [typeof(string)] = "exact words",
    };

    /// <summary>Intents that may be proposed, in ordinal order.</summary>
    public static IReadOnlyList<string> Offered { get; } = [.. CommandWire.Intents.Where(intent => !NeverProposed.Contains(CommandWire.TypeOf(intent)))];

    /// <summary>What a member may bring about at all; whether they may in the case at hand is decided behind.</summary>
    public static IEnumerable<string> OfferedTo(Member speaker) => Offered.Where(intent => IsFor(speaker, CommandWire.TypeOf(intent)));

    /// <summary>With the categories and stages of the company.</summary>
    public static IReadOnlyList<CommandFunction> For(Ledger ledger, Member speaker) => [.. OfferedTo(speaker).Select(intent => Of(intent, ledger))];

    /// <summary>The slots of a command: its constructor's parameters with their names on the wire.</summary>
    public static IEnumerable<(string Slot, Type Type)> SlotsOf(Type type) =>
        (type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)?.GetParameters() ?? [])
        .Select(parameter => (JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!), Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType));

    private static bool IsFor(Member speaker, Type command)
    {
        if (OfManagers.Contains(command)) return speaker.SeesAll;
        return !OfLeaders.Contains(command) || speaker.SeesAll || speaker.Role is Role.Leader;
    }

    private static CommandFunction Of(string intent, Ledger ledger) => new(intent, Description(intent), ObjectOf(CommandWire.TypeOf(intent), ledger));

    private static string Description(string intent) => CommandWire.IsQuestion(intent) ? "asks" : "tells or orders";

    private static JsonObject ObjectOf(Type type, Ledger ledger)
    {
        JsonObject properties = [];
        // A currency is read off the amount itself.
        foreach ((string slot, Type of) in SlotsOf(type).Where(one => one.Type != typeof(Currency))) properties[slot] = ValueOf(of, ledger);
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private static JsonObject ValueOf(Type type, Ledger ledger)
    {
        if (type == typeof(CategoryId)) return OneOf(ledger.Categories.Select(category => category.Id.Text));
        if (type == typeof(StageKey)) return OneOf(ledger.Settings.Pipeline.Stages.Select(stage => stage.Key.Text));
        if (type.IsEnum) return OneOf(Enum.GetValues(type).Cast<object>().Select(Word));
        if (type.IsGenericType) return new JsonObject { ["type"] = "array", ["items"] = ObjectOf(type.GetGenericArguments()[0], ledger) };
        JsonObject value = new() { ["type"] = "string" };
        if (Forms.TryGetValue(type, out string? form)) value["description"] = form;
        return value;
    }

    /// <summary>As the contract writes it.</summary>
    private static string Word(object value) => value is Tier tier ? tier.ToString() : JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()!);

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
