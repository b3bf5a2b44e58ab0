using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>What orders come to under one plan, whichever plan pays them in truth.</summary>
/// <param name="Projected">All orders, collected or not.</param>
/// <param name="Earned">The part of it that is collected.</param>
/// <param name="ByMargin">What each whole of margin adds: the amounts that are paid on profit, times rate, share and factor.</param>
/// <param name="Fixed">What does not depend on margin, before rounding.</param>
public readonly record struct PlanTally(Money Projected, Money Earned, Money ByMargin, Money Fixed)
{
    public static PlanTally operator +(PlanTally a, PlanTally b) =>
        new(a.Projected + b.Projected, a.Earned + b.Earned, a.ByMargin + b.ByMargin, a.Fixed + b.Fixed);

    /// <summary>
    /// The margin at which two plans cost the same, if all goods that are paid on profit had it: below it the plan that is paid more on profit is
    /// the cheaper one. Null where margin does not decide between them, or only one that no order can have does.
    /// </summary>
    public static Ratio? BreakEven(PlanTally a, PlanTally b)
    {
        Money slope = a.ByMargin - b.ByMargin;
        if (slope.IsZero) return null;
        Ratio margin = Ratio.FromFraction((b.Fixed - a.Fixed).Yuan / slope.Yuan);
        return margin >= Ratio.Zero && margin <= Ratio.One ? margin : null;
    }

    /// <summary>Nothing is kept with the orders, so that several members may be tallied at once.</summary>
    /// <param name="termsOf">The plan of an order; null where it has none.</param>
    internal static PlanTally Of(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today, Func<Order, PlanTerms?> termsOf)
    {
        FactorChoice choice = new(ledger, member, today);
        PlanTally sum = default;
        foreach (Order order in ledger.Figures.Of(member).EarningIn(period))
        {
            if (termsOf(order) is not { } terms) continue;
            int step = terms.StepAt(choice.In(choice.DecidedOn(order)).Attainment);
            sum += Of(new OrderWorth(order, member, terms, today, step), step);
        }

        return sum;
    }

    private static PlanTally Of(OrderWorth worth, int step)
    {
        PlanTerms terms = worth.Terms;
        Money byMargin = Money.Zero;
        Money rest = Money.Zero;
        for (int row = 0; row < terms.Lines.Count; row++)
        {
            PlanLine line = terms.Lines[row];
            if (line is { Basis: PlanBasis.Profit, Condition: PlanCondition.Always }) byMargin += OnProfit(worth, row) * terms.FactorOf(line, terms.Steps[step]);
        }

        foreach (WorthLine line in worth.Lines)
        {
            if (line.Rule.Basis is PlanBasis.Sales) rest += line.Exact * terms.FactorOf(line.Rule, terms.Steps[step]);
        }

        return new PlanTally(worth.Projected(step), worth.Earned(step), byMargin, rest);
    }

    /// <summary>What the row would pay if all of the amount were profit, before the factor.</summary>
    private static Money OnProfit(OrderWorth worth, int row)
    {
        Money amount = Money.Zero;
        foreach (DealItem item in worth.Order.Items)
        {
            if (worth.Terms.Counts(row, item.Category)) amount += item.Amount;
        }

        return amount * worth.Terms.Lines[row].Rate * worth.Share;
    }
}
