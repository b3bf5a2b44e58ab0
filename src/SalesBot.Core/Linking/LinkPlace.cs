using NodaTime;

namespace SalesBot.Core.Linking;

/// <summary>Where somebody asked for a link.</summary>
/// <param name="Account">The channel's id of who asks.</param>
/// <param name="Room">The channel's id of the conversation; empty in private.</param>
/// <param name="Address">Where the conversation is reached, in the channel's own JSON.</param>
public sealed record LinkPlace(string Channel, string Account, string Room, string Address, Instant Now)
{
    public bool IsPrivate => Room.Length == 0;
}
