namespace SalesBot.Core.Replies;

/// <summary>What the kind of a reply says of who it is for.</summary>
public static class ReplyKinds
{
    /// <summary>Whether it says that a press did nothing: a word for the presser alone, while the card stays as it is for those who may press it.</summary>
    public static bool IsForPresserOnly(this Reply reply) =>
        reply is { Kind: "refused" or "not_understood" or "not_recorded" or "stranger" or "unlinked_room" or "not_linked" };
}
