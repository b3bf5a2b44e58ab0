using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Quoting;

/// <summary>What must be paid whatever the price is, and which shares of the price go elsewhere.</summary>
/// <param name="Fixed">Elements in yuan, those of nothing left out.</param>
/// <param name="TermDays">Days of the payment term; 0 where prepaid.</param>
/// <param name="Entertainment">Yuan spent on hosting for each yuan signed, of late.</param>
public sealed record QuoteCosts(IReadOnlyList<CostLine> Fixed, MarginRules Rules, int TermDays, Ratio Entertainment)
{
    private const int DaysOfYear = 365;

    private Ratio CapitalShare => Ratio.FromFraction(Rules.Capital.Value * TermDays / DaysOfYear);

    /// <summary>The share of any price that counts as cost.</summary>
    public Ratio CountedShare =>
        Rules.Reserve + (Rules.CountsCapital ? CapitalShare : Ratio.Zero) + (Rules.CountsEntertainment ? Entertainment : Ratio.Zero);

    public IReadOnlyList<CostLine> CountedAt(Money price) =>
        [.. Fixed, .. Shares(price, counted: true)];

    /// <summary>Shown beside the verdict without changing it.</summary>
    public IReadOnlyList<CostLine> BesideAt(Money price) => [.. Shares(price, counted: false)];

    private IEnumerable<CostLine> Shares(Money price, bool counted)
    {
        (CostElement Element, Ratio Share, bool Counts)[] all =
        [
            (CostElement.Reserve, Rules.Reserve, true),
            (CostElement.Capital, CapitalShare, Rules.CountsCapital),
            (CostElement.Entertainment, Entertainment, Rules.CountsEntertainment),
        ];
        return all.Where(one => one.Counts == counted && one.Share > Ratio.Zero).Select(one => new CostLine(one.Element, (price * one.Share).Rounded()));
    }
}
