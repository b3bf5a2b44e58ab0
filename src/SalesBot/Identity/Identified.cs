using SalesBot.Core.Organisation;

namespace SalesBot.Identity;

/// <summary>Who somebody in a channel is.</summary>
internal abstract record Identified
{
    // Private, so that no case can be added outside this type.
    private Identified()
    {
    }

    /// <param name="Room">The team's name in its channel; empty in private.</param>
    internal sealed record Known(Member Member, string Room) : Identified;

    /// <summary>A member, in a conversation that is no team's.</summary>
    internal sealed record Elsewhere(Member Member) : Identified;

    /// <summary>Nobody's account, or that of a member who is not here any more.</summary>
    internal sealed record Stranger : Identified;
}
