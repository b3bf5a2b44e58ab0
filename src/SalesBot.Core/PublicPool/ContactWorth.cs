namespace SalesBot.Core.PublicPool;

/// <summary>Whether a contact is a follow-up, going by what its notes say.</summary>
public enum ContactWorth
{
    FollowUp,

    /// <summary>Nobody was reached; counts only where the company says so.</summary>
    NoAnswer,

    /// <summary>The same wishes to many.</summary>
    MassGreeting,
}
