using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Measures;

/// <summary>How long selling takes. All are medians; null where nothing was measured.</summary>
/// <param name="Days">From the first contact to the first order, of first orders signed in the period.</param>
/// <param name="Orders">How many first orders that is.</param>
/// <param name="HoursToProposal">From adding a customer to its first price, of customers added in the period.</param>
/// <param name="HoursToAnswer">From adding a customer that inquired to the first contact, of customers added in the period.</param>
public sealed record SalesCycle(SalesPeriod Period, decimal? Days, int Orders, decimal? HoursToProposal, decimal? HoursToAnswer)
{
    private const int Hundredths = 100;

    public static SalesCycle Of(Ledger ledger, Scope scope, SalesPeriod period)
    {
        List<int> days = ledger.Cycles.Values(scope, CycleKind.Signing, period);
        List<int> proposals = ledger.Cycles.Values(scope, CycleKind.Proposal, period);
        List<int> answers = ledger.Cycles.Values(scope, CycleKind.Answer, period);
        return new SalesCycle(period, Median.Of(days), days.Count, Median.Of(proposals) / Hundredths, Median.Of(answers) / Hundredths);
    }
}
