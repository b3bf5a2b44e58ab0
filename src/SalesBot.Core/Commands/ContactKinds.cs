namespace SalesBot.Core.Commands;

/// <summary>What kinds of contact have in common.</summary>
public static class ContactKinds
{
    /// <summary>Whether people talked face to face, on the spot or on a screen: what counts as a visit.</summary>
    public static bool IsMeeting(this ContactKind kind) => kind is ContactKind.Visit or ContactKind.Online or ContactKind.Demo;
}
