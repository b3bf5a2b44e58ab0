namespace SalesBot.Core.Commission;

/// <summary>Which part of a customer's purchases of the year a row for cumulative purchases takes.</summary>
public enum CumulativeBase
{
    /// <summary>What lies above the limit, strictly, in order of signing.</summary>
    Above,

    /// <summary>The whole order that crosses the limit, and all later ones.</summary>
    Crossing,

    /// <summary>The whole year so far with the order that crosses the limit, then all later ones.</summary>
    Retroactive,
}
