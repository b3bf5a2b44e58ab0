using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Commission;

/// <summary>A plan that pays nobody yet, tried on the orders that were signed. Members may be tried at once, from several threads.</summary>
public sealed class PlanTrial
{
    private readonly Ledger _ledger;
    private readonly PlanTerms _terms;

    public PlanTrial(Ledger ledger, CommissionPlan plan)
    {
        _ledger = ledger;
        _terms = ledger.Plans.TermsFor(plan);
    }

    /// <summary>One member's pay by the plans that pay in truth, and by the one that is tried.</summary>
    public (PlanTally Now, PlanTally Tried) On(MemberId member, SalesPeriod period, LocalDate today) => (
        PlanTally.Of(_ledger, member, period, today, order => _ledger.Plans.TermsOn(order.On)),
        PlanTally.Of(_ledger, member, period, today, _ => _terms));
}
