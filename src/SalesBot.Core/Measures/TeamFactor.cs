namespace SalesBot.Core.Measures;

/// <summary>What a team's results are the product of: the weakest of them holds back all others.</summary>
public enum TeamFactor
{
    /// <summary>Contacts made, against what the team usually makes.</summary>
    Process,

    /// <summary>Deals won of those that closed.</summary>
    Content,

    /// <summary>Deals in progress against the gap to the target.</summary>
    Resources,

    /// <summary>What was agreed and done: reviews answered, plans kept.</summary>
    Execution,

    /// <summary>Members who are on their way to their target.</summary>
    People,
}
