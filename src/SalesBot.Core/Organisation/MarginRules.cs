using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>How a price is judged before it is quoted.</summary>
/// <param name="Floor">The margin below which a price needs approval.</param>
/// <param name="Reserve">Share of the price set aside for returns and complaints.</param>
/// <param name="Capital">Interest a year on money that is not collected yet.</param>
/// <param name="CountsCapital">Whether that interest is a cost, or only shown beside.</param>
/// <param name="CountsEntertainment">Whether hosting customers is a cost, or only shown beside.</param>
public sealed record MarginRules(Ratio Floor, Ratio Reserve, Ratio Capital, bool CountsCapital = false, bool CountsEntertainment = false)
{
    public static readonly MarginRules Default = new(Ratio.FromPercent(25), Ratio.Zero, Ratio.FromPercent(6));
}
