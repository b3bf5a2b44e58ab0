using SalesBot.Core.Quantities;

namespace SalesBot.Core.Measures;

/// <summary>One factor with the facts behind it.</summary>
/// <param name="Share">Done ÷ of, at most 1.</param>
/// <param name="Done">What is there: contacts, deals won, yuan in progress, things done, members on their way.</param>
/// <param name="Of">What it is measured against; more than 0.</param>
public sealed record FactorReading(TeamFactor Factor, Ratio Share, decimal Done, decimal Of)
{
    /// <summary>Null where there is nothing to measure it against.</summary>
    public static FactorReading? From(TeamFactor factor, decimal done, decimal of) =>
        of > 0 ? new FactorReading(factor, Ratio.FromFraction(Math.Clamp(done / of, 0, 1)), done, of) : null;
}
