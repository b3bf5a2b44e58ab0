using SalesBot.Core.Quantities;

namespace SalesBot.Core.Quoting;

/// <summary>A price with everything that must be paid out of it, before it is quoted.</summary>
/// <param name="Costs">Those that count; they sum up to <see cref="Total"/>.</param>
/// <param name="Beside">Those that are shown and do not count.</param>
public sealed record MarginQuote(Money Price, IReadOnlyList<CostLine> Costs, IReadOnlyList<CostLine> Beside, Ratio Floor)
{
    /// <summary>Elements above these shares of the price ask for a second look (product).</summary>
    private static readonly (CostElement Element, Ratio Above, QuoteFlag Flag)[] Suspicious =
    [
        (CostElement.Season, Ratio.Zero, QuoteFlag.OutOfSeason),
        (CostElement.Freight, Ratio.FromPercent(10), QuoteFlag.AirFreight),
        (CostElement.Packaging, Ratio.FromPercent(5), QuoteFlag.IrregularBoxes),
        (CostElement.Loss, Ratio.FromPercent(3), QuoteFlag.MixedShelfLives),
    ];

    public Money Total => Costs.Aggregate(Money.Zero, (sum, line) => sum + line.Amount);

    public Money Profit => Price - Total;

    public Ratio Margin => Profit / Price;

    /// <summary>Price less purchase alone, as a share: what a glance would say.</summary>
    public Ratio MarginAtAGlance => (Price - Of(CostElement.Purchase)) / Price;

    public QuoteVerdict Verdict => Margin >= Floor ? QuoteVerdict.Passes : Profit.IsPositive ? QuoteVerdict.NeedsApproval : QuoteVerdict.BelowCost;

    public IEnumerable<QuoteFlag> Flags => Suspicious.Where(one => Of(one.Element) > Price * one.Above).Select(one => one.Flag);

    public static MarginQuote Of(QuoteCosts costs, Money price) => new(price, costs.CountedAt(price), costs.BesideAt(price), costs.Rules.Floor);

    /// <summary>The lowest price to the fen that reaches the floor; null where no price does, because its own shares eat it up.</summary>
    public static Money? PassingPrice(QuoteCosts costs)
    {
        decimal left = 1m - costs.Rules.Floor.Value - costs.CountedShare.Value;
        if (left <= 0) return null;
        decimal sum = costs.Fixed.Sum(line => line.Amount.Yuan);
        Money price = Money.FromYuan(Math.Ceiling(sum / left * 100m) / 100m);
        // Shares are rounded to the fen at the price itself, which may lack a fen.
        while (Of(costs, price).Margin < costs.Rules.Floor) price += Money.FromYuan(0.01m);
        return price;
    }

    private Money Of(CostElement element) => Costs.Where(line => line.Element == element).Aggregate(Money.Zero, (sum, line) => sum + line.Amount);
}
