namespace SalesBot.Core.Quoting;

/// <summary>What stands between a price and its profit, in the order in which it is listed.</summary>
public enum CostElement
{
    Purchase,
    Packaging,
    Freight,
    Loss,
    Storage,

    /// <summary>The price spread of buying out of season.</summary>
    Season,

    /// <summary>Set aside for returns and complaints, a share of the price.</summary>
    Reserve,

    /// <summary>Interest on the price for the days of the payment term.</summary>
    Capital,

    /// <summary>What hosting customers costs for each yuan signed.</summary>
    Entertainment,
}
