using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Who speaks, and where.</summary>
/// <param name="Room">The team's name in its channel; empty in a private chat.</param>
/// <param name="Language">Of the answer: the member's own, else that of the message.</param>
public sealed record Speaker(Member Member, string Room, Language Language)
{
    public bool IsPrivate => Room.Length == 0;
}
