using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>The lines that a plan gives for one order on a day.</summary>
internal readonly struct OrderPricing(Order order, PlanTerms terms, OrderTiming timing, LocalDate today)
{
    /// <summary>Most orders are of one category and earn one bonus at most.</summary>
    private const int UsualLines = 2;

    /// <summary>In order of computation: an item line for each item that a row names by category, else one line of the whole order.</summary>
    public List<WorthLine> Lines(Ratio share)
    {
        List<WorthLine> lines = new(UsualLines);
        if (order.IsCancelled) return lines;
        for (int row = 0; row < terms.Lines.Count; row++)
        {
            if (terms.Lines[row] is { Condition: PlanCondition.Always, Categories: not null }) AddItems(lines, row, share);
            else AddWhole(lines, row, share);
        }

        return lines;
    }

    private void AddItems(List<WorthLine> lines, int row, Ratio share)
    {
        PlanLine rule = terms.Lines[row];
        foreach (DealItem item in order.Items)
        {
            if (terms.Counts(row, item.Category)) lines.Add(Line(row, item.Category, BasisOf(rule, item), share));
        }
    }

    private void AddWhole(List<WorthLine> lines, int row, Ratio share)
    {
        PlanLine rule = terms.Lines[row];
        Money part = Part(rule);
        Money? basis = part.IsZero ? part : Basis(rule, row);
        if (basis is { IsZero: true }) return;
        WorthLine line = Line(row, null, basis is { } yuan ? PartOf(yuan, part) : null, share);
        bool isTooLate = rule.Condition is PlanCondition.Prepaid && !timing.IsPrepaid(today);
        lines.Add(isTooLate ? line with { Exact = Money.Zero, State = LineState.PrepaidTooLate } : line);
    }

    /// <summary>Yuan of the contract amount for which the row's condition holds.</summary>
    private Money Part(PlanLine rule) => rule.Condition switch
    {
        PlanCondition.Always => order.Net,
        PlanCondition.FirstOrder => order.IsFirst ? order.Net : Money.Zero,
        PlanCondition.CumulativePurchases => Above(rule),
        PlanCondition.Prepaid => order.Terms.IsPrepaid ? order.Net : Money.Zero,
        PlanCondition.Late => timing.Late(today),
    };

    /// <summary>What of a basis belongs to some yuan of the contract amount; exact where the basis is that amount.</summary>
    private Money PartOf(Money basis, Money part) =>
        basis == order.Net ? part : Money.FromYuan(basis.Yuan * part.Yuan / order.Net.Yuan);

    private WorthLine Line(int row, CategoryId? category, Money? basis, Ratio share)
    {
        PlanLine rule = terms.Lines[row];
        if (basis is not { } yuan) return new WorthLine(rule, row, category, null, Money.Zero, LineState.ProfitUnknown);
        bool isLoss = yuan.IsNegative && rule.Basis is PlanBasis.Profit && !terms.Rules.NetsLosses;
        return isLoss
            ? new WorthLine(rule, row, category, yuan, Money.Zero, LineState.LossCountsNothing)
            : new WorthLine(rule, row, category, yuan, yuan * rule.Rate * share, LineState.Counts);
    }

    /// <summary>How much of the customer's purchases of the year, this order included, lies above the row's limit.</summary>
    private Money Above(PlanLine rule)
    {
        Money limit = rule.Above ?? Money.Zero;
        Money after = order.BoughtBefore + order.Net;
        if (after <= limit) return Money.Zero;
        bool crosses = order.BoughtBefore <= limit;
        return terms.Rules.CumulativeBase switch
        {
            CumulativeBase.Above => crosses ? after - limit : order.Net,
            CumulativeBase.Crossing => order.Net,
            CumulativeBase.Retroactive => crosses ? after : order.Net,
        };
    }

    private Money? Basis(PlanLine rule, int row)
    {
        Money? sum = Money.Zero;
        foreach (DealItem item in order.Items)
        {
            if (terms.Counts(row, item.Category)) sum += BasisOf(rule, item);
        }

        return sum;
    }

    private Money? BasisOf(PlanLine rule, DealItem item) => rule.Basis switch
    {
        PlanBasis.Sales => item.Amount,
        PlanBasis.Profit => order.ComplaintCost.IsZero ? item.Profit : item.Profit - ComplaintCostOf(item),
    };

    /// <summary>What complaints about the order cost, by the item's part of the contract amount.</summary>
    private Money ComplaintCostOf(DealItem item) => order.ComplaintCost * (item.Amount / order.Amount);
}
