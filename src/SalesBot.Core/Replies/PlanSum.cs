using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What one row of a plan comes to over all orders.</summary>
/// <param name="Rule">Null for what brings negative orders to 0.</param>
/// <param name="Categories">Names of the categories that the row counts; empty for all.</param>
internal sealed record PlanSum(PlanLine? Rule, IReadOnlyList<string> Categories, Money Basis, Ratio? Rate, Money Value)
{
    /// <summary>What the rounding of many lines may come to, in yuan.</summary>
    private const decimal RoundedAway = 1m;

    /// <summary>Whether the row is that much of its basis × rate: one that the factor leaves alone, or of quarters with several factors, is not.</summary>
    public bool IsPaidAt(Ratio factor) =>
        factor != Ratio.One && Rate is { } rate && !Value.IsZero && Math.Abs((Basis * rate * factor).Yuan - Value.Yuan) < RoundedAway;
}
