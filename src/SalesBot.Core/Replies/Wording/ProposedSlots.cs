using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording;

/// <summary>Everything of a proposed command that would be recorded, slot by slot, as words and values.</summary>
internal static class ProposedSlots
{
    private static readonly HashSet<string> Sums = new(StringComparer.Ordinal)
    {
        "amount", "profit", "cost", "expense", "floor", "stretch", "value",
    };

    /// <param name="what">The command in one word.</param>
    /// <param name="label">A slot's name in the reader's language.</param>
    public static string Of(View.Confirm view, string what, Func<string, string> label)
    {
        IEnumerable<string> slots = view.Figures.Values.Select(slot => $"{label(slot.Key)}: {Markdown.Plain(Value(view, slot.Key, slot.Value))}");
        IEnumerable<string> items = ItemsOf(view.Pending).Select(item => $"{Markdown.Plain(item.Category.Text)}: {(item.Amount is { } amount ? Typeset.Separated(amount) : "")}");
        return Markdown.Text($"**{what}**", [.. slots, .. items]);
    }

    private static IReadOnlyList<OrderItem> ItemsOf(Command command) => command is Command.SignDeal { Items: { } items } ? items : [];

    /// <summary>Money with separators, unless it is in another currency.</summary>
    private static string Value(View.Confirm view, string slot, string value) =>
        Sums.Contains(slot) && !view.Figures.Values.ContainsKey("currency") && Money.TryParse(value, out Money money) ? Typeset.Separated(money) : value;
}
