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

    private static readonly string[] Joining = ["of it is", "of it for", "of it", "of that is", "of that", "of which is", "of which", "worth of", "is for", "is", "for", "on", "of"];

    private static readonly string[] Halves = ["各一半", "一半一半", "half each", "half and half", "fifty fifty", "50/50"];

    // What stands before a part of a sum, and how much of it that is.
    private static readonly (string Words, decimal Share)[] Parts =
    [
        ("一半", 0.5m), ("half", 0.5m), ("三分之一", 1m / 3), ("a third", 1m / 3), ("one third", 1m / 3), ("三分之二", 2m / 3), ("two thirds", 2m / 3), ("四分之一", 0.25m), ("a quarter", 0.25m), ("one quarter", 0.25m),
        ("四分之三", 0.75m), ("three quarters", 0.75m),
    ];

    // 12万礼盒，其中4万储值卡: what follows is counted in already.
    private static readonly string[] Within = ["其中", "里面", "内含", "包含", "包括", "含", "including", "includes", "incl", "incl.", "of which", "out of which"];

    public static IReadOnlyList<OrderItem>? Of(Said said)
    {
        var items = new List<OrderItem>();
        var sums = new List<Figure?>();
        var categories = said.Tokens.Where(token => token.IsCategory && token.Name!.Only(NameKind.Category) is not null).ToList();
        foreach (var mentions in categories.GroupBy(token => token.Name!.Only(NameKind.Category)!.Value))
        {
            var amount = mentions.Select(token => AmountBeside(said, token, categories)).FirstOrDefault(figure => figure is not null);
            if (mentions.Select(token => PartBeside(said, token, categories)).FirstOrDefault(part => part is not null) is { } part)
            {
                items.Add(Item(said, new CategoryId(mentions.Key), null, mentions, categories) with { Amount = part });
                sums.Add(null);
                continue;
            }

            if (amount is null && !mentions.Any(token => IsRest(said, token))) return null;
            items.Add(Item(said, new CategoryId(mentions.Key), amount, mentions, categories));
            sums.Add(amount);
        }

        return items.Count > 1 ? Completed(said, WithoutContained(said, items, sums)) : null;
    }

    // 12万礼盒，其中4万储值卡: of the first sum, what is left beside those that it contains.
    private static List<OrderItem> WithoutContained(Said said, List<OrderItem> items, List<Figure?> sums)
    {
        if (sums[0] is not { Money: { } total } first || !sums.Skip(1).All(sum => sum is not null && IsContained(said, first, sum))) return items;
        var rest = total - Sum([.. items.Skip(1)]);
        if (rest > Money.Zero) items[0] = items[0] with { Amount = rest };
        return items;
    }

    private static bool IsContained(Said said, Figure whole, Figure part)
    {
        if (part.Token.Span.Start <= whole.Token.Span.End) return false;
        var between = said.Message.Masked.AsSpan(whole.Token.Span.End, part.Token.Span.Start - whole.Token.Span.End).TrimEnd(" ,，:：有是about");
        foreach (var word in Within)
        {
            if (between.EndsWith(word)) return true;
        }

        return false;
    }

    // "56k, 50% tools 50% bearings", 工具和轴承各一半: a part of the sum.
    private static Money? PartBeside(Said said, Token category, List<Token> categories)
    {
        if (said.Figures.FirstOrDefault(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount && figure.Money is not null)?.Money is not { } sum) return null;
        if (categories.Count == 2 && said.Clauses.Any(clause => Array.Exists(Halves, clause.Says))) return sum * Ratio.FromFraction(0.5m);
        if (ShareBefore(said, category) is { } share) return sum * Ratio.FromFraction(share.Quantity!.Value);
        return PartBefore(said, category) is { } part ? (sum * Ratio.FromFraction(part)).Rounded() : null;
    }

    // 一半储值卡一半礼盒, "a third of it cards"
    private static decimal? PartBefore(Said said, Token category)
    {
        var before = said.Message.Masked.AsSpan(0, category.Span.Start).TrimEnd(" 是为的");
        foreach (var joining in Joining)
        {
            if (before.EndsWith(" " + joining)) before = before[..^(joining.Length + 1)];
        }

        foreach (var (words, share) in Parts)
        {
            if (before.EndsWith(words, StringComparison.Ordinal)) return share;
        }

        return null;
    }

    // "50% tools"
    private static Token? ShareBefore(Said said, Token category) =>
        said.Tokens.FirstOrDefault(token => token.Quantity is { Kind: Amounts.QuantityKind.Percent, Value: > 0 and < 1 } && Gap(said, token, category) <= 1 && token.Span.End <= category.Span.Start);

    // 储值卡6万，其余是培训: what is left of the total.
    private static List<OrderItem>? Completed(Said said, List<OrderItem> items)
    {
        var open = items.FindIndex(item => item.Amount is null);
        if (open < 0) return items;
        if (items.Count(item => item.Amount is null) > 1 || Total(said, items) is not { } total || total <= Sum(items)) return null;
        var rest = total - Sum(items);
        items[open] = items[open] with { Amount = rest };
        return items;
    }

    private static bool IsRest(Said said, Token category) =>
        said.Tokens.Any(token => token.Is(Vocabulary.Sense.Rest) && token.Span.End <= category.Span.Start && Gap(said, token, category) <= Farthest);

    /// <summary>The total that was said, else the sum.</summary>
    public static Money? Total(Said said, IReadOnlyList<OrderItem> items)
    {
        var total = MoneySlots.Of(said, FigureRole.Amount, "amount");
        if (total is not null && !items.Any(item => item.Amount == total)) return total;
        var first = said.Figures.First(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount);
        if (first.Money is { } money && !items.Any(item => item.Amount == money)) return said.Note("amount", first.Token.Span, money);
        return Sum(items);
    }

    private static Money Sum(IReadOnlyList<OrderItem> items) => items.Aggregate(Money.Zero, (sum, item) => sum + (item.Amount ?? Money.Zero));

    // What stands behind a mention of a category and before the next category is said of it.
    private static OrderItem Item(Said said, CategoryId id, Figure? amount, IEnumerable<Token> mentions, List<Token> categories)
    {
        var own = mentions.SelectMany(mention => Behind(said, mention, categories)).ToList();
        var money = amount is null ? null : said.Note("items", amount.Token.Span, amount.Money);
        return new OrderItem(id, money, MoneyOf(FigureRole.Profit), own.Find(figure => figure is { Role: FigureRole.Margin, Ratio: not null })?.Ratio, MoneyOf(FigureRole.Cost));

        Money? MoneyOf(FigureRole role) => own.Find(figure => figure.Role == role) is { } figure ? said.Note("items", figure.Token.Span, figure.Money) : null;
    }

    private static IEnumerable<Figure> Behind(Said said, Token category, List<Token> categories)
    {
        var end = categories.Where(other => other.Span.Start > category.Span.Start).Select(other => other.Span.Start).DefaultIfEmpty(int.MaxValue).First();
        return said.Figures.Where(figure => figure.Token.Span.Start > category.Span.Start && figure.Token.Span.Start < end);
    }

    private static Figure? AmountBeside(Said said, Token category, List<Token> categories)
    {
        Figure? nearest = null;
        foreach (var figure in said.Figures)
        {
            if (!IsOfOneItem(said, figure) || !StandsBeside(said, figure, category, categories)) continue;
            if (nearest is null || IsNearer(said, figure, nearest, category, categories[0])) nearest = figure;
        }

        return nearest;
    }

    // 6万卡券, but not 一共12万: said of one category alone.
    private static bool IsOfOneItem(Said said, Figure figure) =>
        figure.Money is not null && (figure.Role == FigureRole.Unnamed || figure.Role == FigureRole.Amount && !IsTotal(said, figure));

    // Within reach of the category, and no other is nearer.
    private static bool StandsBeside(Said said, Figure figure, Token category, List<Token> categories) =>
        Gap(said, figure.Token, category) <= Farthest && !categories.Exists(other => other != category && Gap(said, figure.Token, other) < Gap(said, figure.Token, category));

    // Of two that are as near, the one behind, where sums stand behind their goods.
    private static bool IsNearer(Said said, Figure figure, Figure nearest, Token category, Token first) =>
        Gap(said, figure.Token, category) < Gap(said, nearest.Token, category)
        || StandsBehind(said, figure, category, first) && Gap(said, figure.Token, category) == Gap(said, nearest.Token, category);

    // 轴承3万扳手2万: where the first sum stands behind its goods, all do.
    private static bool StandsBehind(Said said, Figure figure, Token category, Token first) =>
        figure.Token.Span.Start >= category.Span.End && !said.Figures.Any(other => other.Token.Span.End <= first.Span.Start && Gap(said, other.Token, first) <= 1);

    // 一共12万 is said of all of them.
    private static bool IsTotal(Said said, Figure figure)
    {
        var before = said.Message.Masked.AsSpan(0, figure.Token.Span.Start).TrimEnd(" :是为");
        return before.EndsWith("一共") || before.EndsWith("总共") || before.EndsWith("合计") || before.EndsWith("共计") || before.EndsWith("总额") || before.EndsWith("总价") || before.EndsWith("total");
    }

    // The characters between two words, without those that only join them.
    private static int Gap(Said said, Token one, Token other)
    {
        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        if (second.Span.Start <= first.Span.End) return 0;
        var between = said.Message.Masked.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        return Array.IndexOf(Joining, between.Trim().ToString()) >= 0 ? 1 : between.Length;
    }
}
