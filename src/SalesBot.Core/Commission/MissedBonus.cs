using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Commission;

/// <summary>A prepaid order whose money did not come in time, so that its bonus is gone.</summary>
/// <param name="LastDay">The last day on which it would have been.</param>
public sealed record MissedBonus(Order Order, LocalDate LastDay)
{
    /// <summary>Of the orders that a member signed in a period, by day of signing.</summary>
    public static IReadOnlyList<MissedBonus> Of(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today)
    {
        List<MissedBonus> missed = [];
        foreach (Order order in ledger.Figures.Of(member).EarningIn(period))
        {
            if (!order.Terms.IsPrepaid || order.IsCancelled || ledger.Plans.TermsOn(order.On) is not { } terms) continue;
            OrderTiming timing = new(order, terms.Rules);
            if (!timing.IsPrepaid(today) && terms.Lines.Any(line => line.Condition is PlanCondition.Prepaid)) missed.Add(new MissedBonus(order, timing.LastPrepaidDay));
        }

        return missed;
    }
}
