namespace SalesBot.Core.Quoting;

/// <summary>How a price stands against the company's margin policy.</summary>
public enum QuoteVerdict
{
    /// <summary>The margin is at the floor or above.</summary>
    Passes,

    /// <summary>There is a profit, but less than the policy asks for.</summary>
    NeedsApproval,

    /// <summary>The price does not cover the costs.</summary>
    BelowCost,
}
