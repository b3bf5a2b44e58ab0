using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Adds parts up three times at once: at today's factor, at that of the pace, and at that of an attainment that is tried.</summary>
/// <param name="raised">The quarter whose attainment is tried at another value; none where missing.</param>
/// <param name="raisedTo">That value.</param>
internal sealed class StatementSums(SalesPeriod? raised, Ratio? raisedTo)
{
    public Money Amount { get; private set; }

    public Money Unfactored { get; private set; }

    public Money Projected { get; private set; }

    public Money Earned { get; private set; }

    public Money AtPace { get; private set; }

    public Money Raised { get; private set; }

    public bool HasUnknownProfit { get; private set; }

    public void Add(PayPart part, FactorChoice.Chosen chosen)
    {
        PlanTerms terms = part.Terms;
        int step = terms.StepAt(chosen.Attainment);
        Amount += part.Amount;
        Unfactored += part.Unfactored;
        Projected += part.Projected(step);
        Earned += part.Earned(step);
        AtPace += part.Projected(terms.StepAt(chosen.AttainmentAtPace));
        Raised += part.Projected(raised == chosen.Quarter ? terms.StepAt(raisedTo) : step);
        HasUnknownProfit |= part.HasUnknownProfit;
    }
}
