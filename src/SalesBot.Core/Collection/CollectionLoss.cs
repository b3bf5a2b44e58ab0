namespace SalesBot.Core.Collection;

/// <summary>What a member loses when an order is collected too late.</summary>
public enum CollectionLoss
{
    /// <summary>Part of the commission is deducted.</summary>
    Commission,

    /// <summary>The entertainment budget of the next quarter is cancelled.</summary>
    Budget,
}
