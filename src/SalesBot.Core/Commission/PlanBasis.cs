namespace SalesBot.Core.Commission;

/// <summary>What a row's rate is taken of.</summary>
public enum PlanBasis
{
    Sales,
    Profit,
}
