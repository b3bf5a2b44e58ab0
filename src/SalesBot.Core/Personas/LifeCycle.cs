namespace SalesBot.Core.Personas;

/// <summary>How far a customer has come.</summary>
public enum LifeCycle
{
    /// <summary>Nothing but known.</summary>
    Potential,

    /// <summary>There is or was a deal in progress.</summary>
    Interested,

    /// <summary>It has ordered once.</summary>
    Won,

    /// <summary>It has ordered again.</summary>
    Repeat,

    /// <summary>Nobody has been in contact with it for 60 days.</summary>
    Dormant,
}
