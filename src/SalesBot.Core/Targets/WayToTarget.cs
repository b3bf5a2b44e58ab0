using SalesBot.Core.Quantities;

namespace SalesBot.Core.Targets;

/// <summary>What must be done to close a gap to the target, each step rounded up.</summary>
/// <param name="Visits">From now on, all weeks together.</param>
public sealed record WayToTarget(int Deals, int Proposals, int Visits, int VisitsPerWeek)
{
    /// <param name="gap">Still to be signed, not negative.</param>
    /// <param name="averageDeal">Positive.</param>
    /// <param name="winRate">Deals won ÷ proposals, above 0.</param>
    /// <param name="proposalRate">Proposals ÷ visits, above 0.</param>
    /// <param name="weeksLeft">Positive; part of a week counts as a whole one.</param>
    public static WayToTarget Of(Money gap, Money averageDeal, Ratio winRate, Ratio proposalRate, int weeksLeft)
    {
        int deals = Up(gap.Yuan / averageDeal.Yuan);
        int proposals = Up(deals / winRate.Value);
        int visits = Up(proposals / proposalRate.Value);
        return new WayToTarget(deals, proposals, visits, Up(visits / (decimal)weeksLeft));
    }

    private static int Up(decimal steps) => (int)Math.Ceiling(steps);
}
