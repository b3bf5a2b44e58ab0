using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Adds up a member's orders of a period three times at once: at today's factor, at that of the pace, and at that of the next band.</summary>
internal sealed class StatementSums
{
    private readonly FactorChoice _choice;
    private readonly SalesPeriod? _raised;
    private readonly Ratio? _raisedTo;
    private PlanTerms? _terms;
    private FactorChoice.Chosen? _chosen;
    private (int Now, int AtPace, int Raised) _steps;

    /// <param name="raised">The quarter whose attainment is tried at another value.</param>
    /// <param name="raisedTo">That value; as it is where missing.</param>
    public StatementSums(FactorChoice choice, SalesPeriod? raised, Ratio? raisedTo)
    {
        _choice = choice;
        _raised = raised;
        _raisedTo = raisedTo;
    }

    public Money Amount { get; private set; }

    public Money Unfactored { get; private set; }

    public Money Projected { get; private set; }

    public Money Earned { get; private set; }

    public Money AtPace { get; private set; }

    public Money Raised { get; private set; }

    public bool HasUnknownProfit { get; private set; }

    public void Add(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today)
    {
        foreach (Order order in ledger.Figures.Of(member).OrdersIn(period))
        {
            if (OrderWorth.Of(ledger, order, member, today) is not { } worth) continue;
            Choose(worth.Terms, _choice.In(_choice.DecidedOn(order)));
            Amount += worth.Amount;
            Unfactored += worth.Unfactored;
            Projected += worth.Projected(_steps.Now);
            Earned += worth.Earned(_steps.Now);
            AtPace += worth.Projected(_steps.AtPace);
            Raised += worth.Projected(_steps.Raised);
            HasUnknownProfit |= worth.HasUnknownProfit;
        }
    }

    private void Choose(PlanTerms terms, FactorChoice.Chosen chosen)
    {
        if (ReferenceEquals(terms, _terms) && ReferenceEquals(chosen, _chosen)) return;
        (_terms, _chosen) = (terms, chosen);
        Ratio? raised = _raised is not null && chosen.Quarter == _raised ? _raisedTo : chosen.Attainment;
        _steps = (terms.StepAt(chosen.Attainment), terms.StepAt(chosen.AttainmentAtPace), terms.StepAt(raised));
    }
}
