namespace SalesBot.Core.Commands;

/// <summary>What money was spent on when a customer was hosted.</summary>
public enum SpendPurpose
{
    Meal,

    /// <summary>Tea, coffee, wine.</summary>
    Drinks,
    Gift,

    /// <summary>The way there, and beds.</summary>
    Travel,

    /// <summary>Tickets, games, outings.</summary>
    Event,
    Other,
}
