using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Goods of an order whose category has no rate in the plan of its day, so that they earn nothing but the order's bonuses.</summary>
/// <param name="Amount">Yuan of the contract amount, in the member's share.</param>
public sealed record UnratedGoods(Order Order, CategoryId Category, Money Amount, Fact.PlanAdopted Plan)
{
    /// <summary>Of the orders that a member signed in a period, by day of signing.</summary>
    public static IReadOnlyList<UnratedGoods> Of(Ledger ledger, MemberId member, SalesPeriod period)
    {
        List<UnratedGoods> unrated = [];
        foreach (Order order in ledger.Figures.Of(member).EarningIn(period))
        {
            if (order.IsCancelled || ledger.Plans.TermsOn(order.On) is not { } terms) continue;
            unrated.AddRange(order.Items.Where(item => !IsRated(terms, item.Category)).Select(item => new UnratedGoods(order, item.Category, (item.Amount * order.EarningShareOf(member)).Rounded(), terms.Adopted)));
        }

        return unrated;
    }

    private static bool IsRated(PlanTerms terms, CategoryId category)
    {
        for (int row = 0; row < terms.Lines.Count; row++)
        {
            // What is paid on a first order, or on much bought, is paid whatever was bought.
            if (terms.Lines[row] is { Row: PlanRow.Rate, Condition: PlanCondition.Always } && terms.Counts(row, category)) return true;
        }

        return false;
    }
}
