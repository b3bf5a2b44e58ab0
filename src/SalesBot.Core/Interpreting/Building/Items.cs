using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>One order that holds several categories: 6万卡券加9万礼盒.</summary>
internal static class Items
{
    private const int Farthest = 6;

    public static IReadOnlyList<OrderItem>? Of(Said said)
    {
        var items = new List<OrderItem>();
        var categories = said.Tokens.Where(token => token.IsCategory && token.Name!.Only(NameKind.Category) is not null).ToList();
        foreach (var mentions in categories.GroupBy(token => token.Name!.Only(NameKind.Category)!.Value))
        {
            if (mentions.Select(token => (Token: token, Amount: AmountBeside(said, token, categories))).FirstOrDefault(one => one.Amount is not null) is not { Amount: { } amount } item) return null;
            items.Add(Item(said, new CategoryId(mentions.Key), amount, item.Token, categories));
        }

        return items.Count > 1 ? items : null;
    }

    /// <summary>The total that was said, else the sum.</summary>
    public static Money? Total(Said said, IReadOnlyList<OrderItem> items)
    {
        var total = MoneySlots.Of(said, FigureRole.Amount, "amount");
        if (total is not null && !items.Any(item => item.Amount == total)) return total;
        var first = said.Figures.First(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount);
        if (first.Money is { } money && !items.Any(item => item.Amount == money)) return said.Note("amount", first.Token.Span, money);
        return items.Aggregate(Money.Zero, (sum, item) => sum + (item.Amount ?? Money.Zero));
    }

    // What stands behind one category and before the next is said of it.
    private static OrderItem Item(Said said, CategoryId id, Figure amount, Token category, List<Token> categories)
    {
        var end = categories.Where(other => other.Span.Start > category.Span.Start).Select(other => other.Span.Start).DefaultIfEmpty(int.MaxValue).First();
        var own = said.Figures.Where(figure => figure.Token.Span.Start > category.Span.Start && figure.Token.Span.Start < end).ToList();
        return new OrderItem(id, said.Note("items", amount.Token.Span, amount.Money), MoneyOf(FigureRole.Profit), own.Find(figure => figure is { Role: FigureRole.Margin, Ratio: not null })?.Ratio, MoneyOf(FigureRole.Cost));

        Money? MoneyOf(FigureRole role) => own.Find(figure => figure.Role == role) is { } figure ? said.Note("items", figure.Token.Span, figure.Money) : null;
    }

    private static Figure? AmountBeside(Said said, Token category, List<Token> categories)
    {
        Figure? nearest = null;
        foreach (var figure in said.Figures)
        {
            if (figure.Money is null || figure.Role != FigureRole.Unnamed && (figure.Role != FigureRole.Amount || IsTotal(said, figure))) continue;
            if (Distance(figure.Token, category) > Farthest || categories.Exists(other => other != category && Distance(figure.Token, other) < Distance(figure.Token, category))) continue;
            if (nearest is null || Distance(figure.Token, category) < Distance(nearest.Token, category)) nearest = figure;
        }

        return nearest;
    }

    // 一共12万 is said of all of them.
    private static bool IsTotal(Said said, Figure figure)
    {
        var before = said.Message.Masked.AsSpan(0, figure.Token.Span.Start).TrimEnd(" :是为");
        return before.EndsWith("一共") || before.EndsWith("总共") || before.EndsWith("合计") || before.EndsWith("共计") || before.EndsWith("总额") || before.EndsWith("总价") || before.EndsWith("total");
    }

    private static int Distance(Token one, Token other) =>
        one.Span.Start >= other.Span.End ? one.Span.Start - other.Span.End : other.Span.Start >= one.Span.End ? other.Span.Start - one.Span.End : 0;
}
