using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Proposing;

/// <summary>
/// Holds what a language model proposes against the message. A function that was not offered is dropped whole; of the others every slot is dropped that is
/// none of the contract, or holds a name, an amount or a day that the message does not say. What is dropped and needed is then asked for.
/// </summary>
public static class ProposalReader
{
    /// <summary>A message that orders more is not guessed at.</summary>
    private const int MostCommands = 5;

    /// <param name="candidates">The names that the model was told.</param>
    public static Proposal Read(Setting setting, string text, Candidates candidates, IReadOnlyList<ProposedCall> calls)
    {
        SaidValues said = new(setting, text, candidates);
        HashSet<string> offered = [.. CommandFunctions.OfferedTo(setting.Speaker.Member)];
        List<Command> commands = [];
        List<string> dropped = [];
        foreach (ProposedCall call in calls.Take(MostCommands))
        {
            if (Read(call, offered, said, dropped) is { } command && !commands.Contains(command)) commands.Add(command);
        }

        return new Proposal(commands, dropped);
    }

    private static Command? Read(ProposedCall call, HashSet<string> offered, SaidValues said, List<string> dropped)
    {
        if (!offered.Contains(call.Function) || call.Arguments is not { } arguments)
        {
            dropped.Add(call.Function);
            return null;
        }

        bool isCount = call.Function == "set_target";
        bool takesCurrency = CommandFunctions.SlotsOf(CommandWire.TypeOf(call.Function)).Any(slot => slot.Type == typeof(Currency));
        JsonObject slots = [];
        foreach ((string slot, JsonNode? value) in arguments)
        {
            if (value is null || slot == "currency") continue;
            JsonNode plain = Plain(value);
            if (TypedValue(call.Function, slot, plain) is not { } typed || !Holds(said, slot, typed, isCount)) dropped.Add($"{call.Function}.{slot}");
            else if (typed is Money money && said.CurrencyOf(slot, money, isCount) is { } currency and not "CNY") AddForeign(slots, slot, plain, currency, takesCurrency);
            else slots[slot] = plain;
        }

        return CommandWire.FromJson(new JsonObject { ["intent"] = call.Function, ["slots"] = slots });
    }

    /// <summary>Where a command holds no currency, dollars must not become yuan.</summary>
    private static void AddForeign(JsonObject slots, string slot, JsonNode value, string currency, bool takesCurrency)
    {
        if (!takesCurrency) return;
        slots[slot] = value;
        slots["currency"] = currency;
    }

    /// <summary>The value as the contract types it; null where it is none.</summary>
    private static object? TypedValue(string intent, string slot, JsonNode value)
    {
        JsonObject alone = new() { ["intent"] = intent, ["slots"] = new JsonObject { [slot] = value.DeepClone() } };
        if (CommandWire.FromJson(alone) is not { } command) return null;
        return command.GetType().GetProperties().FirstOrDefault(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name) == slot)?.GetValue(command);
    }

    private static bool Holds(SaidValues said, string slot, object value, bool isCount) => value is IReadOnlyList<OrderItem> items
        ? items.Count > 0 && items.All(item => said.Holds("category", item.Category, false) && MoneyOf(item).All(money => said.CurrencyOf("profit", money, false) is "CNY"))
        : said.Holds(slot, value, isCount);

    private static IEnumerable<Money> MoneyOf(OrderItem item) => new[] { item.Amount, item.Profit, item.Cost }.OfType<Money>();

    /// <summary>The contract writes every value as a text; models write numbers.</summary>
    private static JsonNode Plain(JsonNode value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Plain(item))]),
        JsonObject one => new JsonObject(one.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : (JsonNode?)Plain(pair.Value)))),
        _ when value.GetValueKind() is JsonValueKind.Number => JsonValue.Create(value.ToJsonString()),
        _ => value.DeepClone(),
    };
}
