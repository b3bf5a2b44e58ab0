using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>What an order holds, item by item, with the profit of each as far as it can be known; or what is to be asked or refused.</summary>
internal readonly record struct DealContent(IReadOnlyList<DealItem> Items, IReadOnlyList<Note> Notes, Decision? Instead)
{
    public static DealContent Of(Setting setting, Command.SignDeal deal)
    {
        IReadOnlyList<OrderItem> said = deal.Items is { Count: > 0 } items ? Completed(deal, items) : [];
        Money? total = deal.Amount ?? (said.Count > 0 && said.All(item => item.Amount is not null) ? Sum(said) : null);
        AmountFinding amount = AmountFinding.Of(setting, deal, total, deal.Currency);
        if (amount.Instead is { } instead) return Refuse(instead);
        if (said.Count == 0) return Single(setting, deal, amount);
        bool complete = said.All(item => item.Amount is { IsPositive: true }) && Sum(said) == total;
        return complete ? Several(setting, deal, said, amount) : Refuse(new Decision.Refused(deal, RefusalReason.InvalidValue, total.ToString()!, Slot: "items"));
    }

    private static DealContent Single(Setting setting, Command.SignDeal deal, AmountFinding amount)
    {
        Category first = setting.Ledger.Categories[0];
        CategoryId? named = deal.Category ?? NamedProduct.In(setting, null)?.Category;
        Category? category = named is { } id ? setting.Ledger.Category(id) : first;
        if (category is null) return Refuse(new Decision.Refused(deal, RefusalReason.InvalidValue, named!.Value.Text));
        List<Note> notes = [.. amount.Notes];
        if (named is null && setting.Ledger.Categories.Count > 1) notes.Add(new Note(NoteKind.CategoryAssumed, first.NameIn(setting.Speaker.Language)));
        Ratio rate = deal.Amount is { IsZero: false } said ? amount.Yuan / said : Ratio.One;
        OrderItem item = new(category.Id, amount.Yuan, deal.Profit * rate, deal.Margin, deal.Cost * rate);
        return Priced(setting, deal, [item], notes);
    }

    private static DealContent Several(Setting setting, Command.SignDeal deal, IReadOnlyList<OrderItem> said, AmountFinding amount)
    {
        Ratio rate = amount.Yuan / Sum(said);
        IEnumerable<OrderItem> inYuan = said.Select(item => item with { Amount = item.Amount * rate, Profit = item.Profit * rate, Cost = item.Cost * rate });
        return Priced(setting, deal, WithProfitOfWhole(setting, deal, [.. inYuan]), [.. amount.Notes]);
    }

    /// <summary>The one item whose amount was not said is the rest of the order.</summary>
    private static List<OrderItem> Completed(Command.SignDeal deal, IReadOnlyList<OrderItem> items)
    {
        List<OrderItem> all = [.. items];
        int open = all.FindIndex(item => item.Amount is null);
        if (open < 0 || deal.Amount is not { } total || all.Count(item => item.Amount is null) > 1) return all;
        all[open] = all[open] with { Amount = total - Sum(all) };
        return all;
    }

    /// <summary>Profit, margin or cost said of the whole order belong to its one item that is paid on profit.</summary>
    private static IReadOnlyList<OrderItem> WithProfitOfWhole(Setting setting, Command.SignDeal deal, List<OrderItem> items)
    {
        int onProfit = items.FindIndex(item => ProfitRule.CountsFor(setting.Ledger, item.Category));
        if (onProfit < 0 || items[onProfit] is { Profit: not null } or { Margin: not null } or { Cost: not null }) return items;
        items[onProfit] = items[onProfit] with { Profit = deal.Profit, Margin = deal.Margin, Cost = deal.Cost };
        return items;
    }

    private static DealContent Priced(Setting setting, Command deal, IReadOnlyList<OrderItem> items, List<Note> notes)
    {
        List<DealItem> priced = [];
        foreach (OrderItem item in items)
        {
            DealItem one = ProfitRule.Price(setting.Ledger, item);
            if (one.Profit > one.Amount || item.Margin > Ratio.One) return Refuse(new Decision.Refused(deal, RefusalReason.InvalidValue, one.Profit.ToString()!, Slot: "profit"));
            bool matters = ProfitRule.CountsFor(setting.Ledger, one.Category);
            if (matters && one.ProfitIsEstimate) notes.Add(new Note(NoteKind.ProfitEstimated, one.Margin!.Value.ToFigure()));
            if (matters && one.Profit is null) notes.Add(new Note(NoteKind.ProfitUnknown));
            if (IsPaidOnSales(setting, items, item)) notes.Add(new Note(NoteKind.PaidOnSales, setting.Ledger.NameOf(one.Category, setting.Speaker.Language)));
            priced.Add(one with { Product = NamedProduct.Of(setting, one.Category) });
        }

        return new DealContent(priced, notes, null);
    }

    /// <summary>A profit that was said of the only goods, though their commission does not look at it.</summary>
    private static bool IsPaidOnSales(Setting setting, IReadOnlyList<OrderItem> items, OrderItem item) =>
        items.Count == 1 && item is ({ Profit: not null } or { Margin: not null } or { Cost: not null }) && !ProfitRule.CountsFor(setting.Ledger, item.Category);

    private static Money Sum(IEnumerable<OrderItem> items) => items.Aggregate(Money.Zero, (sum, item) => sum + (item.Amount ?? Money.Zero));

    private static DealContent Refuse(Decision decision) => new([], [], decision);
}
