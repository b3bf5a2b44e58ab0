namespace SalesBot.Core.Linking;

/// <summary>Why nothing was linked.</summary>
public enum LinkFault
{
    /// <summary>Neither a member nor a team was named.</summary>
    NothingNamed,

    /// <summary>Codes are for managers to hand out, channels for leaders and managers to link.</summary>
    NotAllowed,

    NoSuchMember,

    NoSuchTeam,

    /// <summary>A code is told in private only.</summary>
    OnlyInPrivate,

    /// <summary>A team's channel is linked by what is written there.</summary>
    OnlyInChannel,

    /// <summary>Whoever sends a code is a member already.</summary>
    LinkedAlready,

    /// <summary>There is nothing to be unlinked.</summary>
    NotLinkedHere,
}
