namespace SalesBot.Core.Commission;

/// <summary>How a member comes back to a higher grade.</summary>
public enum GradePromotion
{
    /// <summary>Proposed after two quarters at 100 % or more, decided by a manager.</summary>
    Proposed,
    Automatic,
    Off,
}
