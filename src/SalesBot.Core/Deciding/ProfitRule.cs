using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>How the profit of an item is known: said, from the margin or cost that was said, or estimated from its category's typical margin.</summary>
internal static class ProfitRule
{
    public static DealItem Price(Ledger ledger, OrderItem item)
    {
        Money amount = item.Amount!.Value;
        Money? said = item.Profit ?? (amount * item.Margin) ?? (amount - item.Cost);
        if (said is { } profit) return new DealItem(item.Category, amount, profit.Rounded(), false, item.Margin, item.Cost);
        Ratio? typical = ledger.Category(item.Category)?.TypicalMargin;
        return new DealItem(item.Category, amount, (amount * typical)?.Rounded(), typical is not null, typical);
    }

    /// <summary>Whether the plan of today pays a category, or the one it is like, on profit.</summary>
    public static bool CountsFor(Ledger ledger, CategoryId category)
    {
        CategoryId paidAs = ledger.Category(category)?.Like ?? category;
        return ledger.Plans.Adopted is [.., { } last]
            && last.Plan.Lines.Any(line => line.Basis == PlanBasis.Profit && (line.Categories is null || line.Categories.Contains(paidAs)));
    }
}
