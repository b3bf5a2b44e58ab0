namespace SalesBot.Core.Measures;

/// <summary>What became of a lead.</summary>
public enum LeadState
{
    Open,

    /// <summary>It has ordered.</summary>
    Converted,

    /// <summary>It has never ordered, and its deal was lost or its owner lost it to the pool.</summary>
    Lost,
}
