using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Supposing;

/// <summary>
/// Giving half of the prepayment bonus to the customer as a discount in the contract, so that the order is paid in advance (example C21). The
/// discount is capped, because the member would gain up to a far larger one.
/// </summary>
/// <param name="Cap">Share of the price that may be given off.</param>
/// <param name="Discount">Yuan off the price, the cap used up.</param>
/// <param name="Price">What the customer then pays, in advance.</param>
/// <param name="Commission">Of the order in that shape.</param>
/// <param name="Gain">What the member has more of it than at the terms asked about, paid in time.</param>
/// <param name="Cost">What the company gives up: discount and gain.</param>
/// <param name="CostPerYear">That cost as interest a year on the price, for money so many days earlier.</param>
/// <param name="DaysEarlier">Days of the payment term that fall away.</param>
/// <param name="BreakEven">The discount at which the member would gain nothing any more; null where none does it.</param>
public sealed record PrepaymentTrade(
    Ratio Cap,
    Money Discount,
    Money Price,
    Money Commission,
    Money Gain,
    Money Cost,
    Ratio CostPerYear,
    int DaysEarlier,
    Money? BreakEven)
{
    private const int DaysOfYear = 365;

    private static readonly Ratio Half = Ratio.FromPercent(50);

    /// <summary>Null where nothing can be traded: prepaid already, due at once, no bonus in the plan, or nothing paid at the attainment reached.</summary>
    /// <param name="spared">Cost of the term within the profit, which falls away with it.</param>
    internal static PrepaymentTrade? Of(PricedOrder order, Money spared)
    {
        Fact.DealSigned deal = order.Order.Deal;
        Ratio bonus = BonusOf(order.Terms);
        if (deal.Terms.IsPrepaid || deal.Terms.Days == 0 || bonus == Ratio.Zero || order.Factor == Ratio.Zero) return null;
        Ratio cap = order.Terms.Rules.PrepaidDiscount ?? (bonus * Half);
        Money discount = (order.Order.Amount * cap).Rounded();
        if (!discount.IsPositive || discount >= order.Order.Amount) return null;
        Money now = order.As(deal).Total;
        (Money total, Money exact) = order.As(Prepaid(deal, order.Order.Amount, discount, spared));
        Money price = order.Order.Amount - discount;
        Money gain = total - now;
        Ratio perYear = Ratio.FromFraction((discount + gain).Yuan / price.Yuan * DaysOfYear / deal.Terms.Days);
        return new PrepaymentTrade(cap, discount, price, total, gain, discount + gain, perYear, deal.Terms.Days, BreakEvenOf(order, discount, exact, spared));
    }

    /// <summary>The order at the price that is left, paid in advance.</summary>
    internal static Fact.DealSigned Discounted(Fact.DealSigned deal, Money discount, Money spared) => Prepaid(deal, deal.Items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount), discount, spared);

    /// <summary>Each yuan off the price costs the member the same, so that one discount tells all others.</summary>
    private static Money? BreakEvenOf(PricedOrder order, Money discount, Money discounted, Money spared)
    {
        Fact.DealSigned deal = order.Order.Deal;
        Money whole = order.As(Prepaid(deal, order.Order.Amount, Money.Zero, spared)).Exact;
        Money lost = whole - discounted;
        Money toLose = whole - order.As(deal).Exact;
        return lost.IsPositive && !toLose.IsNegative ? Money.FromYuan(toLose.Yuan * discount.Yuan / lost.Yuan).Rounded() : null;
    }

    private static Ratio BonusOf(PlanTerms terms)
    {
        Ratio sum = Ratio.Zero;
        foreach (PlanLine line in terms.Lines)
        {
            if (line is { Condition: PlanCondition.Prepaid, Basis: PlanBasis.Sales, Categories: null }) sum += line.Rate;
        }

        return sum;
    }

    /// <summary>Every item gives its part of the discount, and its profit falls by it.</summary>
    private static Fact.DealSigned Prepaid(Fact.DealSigned deal, Money amount, Money discount, Money spared) => deal with
    {
        Terms = Commands.Terms.Prepaid,
        Items = [.. deal.Items.Select(item => Less(item, discount * (item.Amount / amount), spared * (item.Amount / amount)))],
    };

    private static DealItem Less(DealItem item, Money off, Money spared) => item with { Amount = item.Amount - off, Profit = item.Profit - off + spared };
}
