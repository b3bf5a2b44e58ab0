using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording;

/// <summary>Everything of a command that would be recorded, or stands recorded, slot by slot, as words and values.</summary>
internal static class ProposedSlots
{
    private static readonly HashSet<string> Sums = new(StringComparer.Ordinal)
    {
        "amount", "profit", "cost", "expense", "floor", "stretch", "value",
    };

    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "margin", "share" };

    /// <param name="what">The command in one word.</param>
    /// <param name="label">A slot's name in the reader's language.</param>
    public static string Of(Command command, string what, Func<string, string> label)
    {
        IReadOnlyDictionary<string, string> values = SlotFigures.Of(command).Values;
        IEnumerable<string> slots = values.Select(slot => $"{label(slot.Key)}: {Markdown.Plain(Value(values, slot.Key, slot.Value))}");
        IEnumerable<string> items = ItemsOf(command).Select(item => $"{Markdown.Plain(item.Category.Text)}: {(item.Amount is { } amount ? Typeset.Separated(amount) : "")}");
        return Markdown.Text($"**{what}**", [.. slots, .. items]);
    }

    private static IReadOnlyList<OrderItem> ItemsOf(Command command) => command is Command.SignDeal { Items: { } items } ? items : [];

    /// <summary>Money with separators, unless it is in another currency; parts in percent.</summary>
    private static string Value(IReadOnlyDictionary<string, string> values, string slot, string value)
    {
        if (Parts.Contains(slot) && Ratio.TryParse(value, out Ratio part)) return Typeset.Percent(part);
        return Sums.Contains(slot) && !values.ContainsKey("currency") && Money.TryParse(value, out Money money) ? Typeset.Separated(money) : value;
    }
}
