namespace SalesBot.Core.PublicPool;

/// <summary>Which rule lets a customer fall.</summary>
public enum FallRule
{
    /// <summary>Nobody followed up in time.</summary>
    NoFollowUp,

    /// <summary>It was owned for long without any order.</summary>
    NoOrder,
}
