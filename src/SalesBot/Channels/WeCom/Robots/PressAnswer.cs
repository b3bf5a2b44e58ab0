using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>Whether an answer to a pressed button changes the card.</summary>
internal static class PressAnswer
{
    /// <summary>Where nothing was done, the card stays as it is for those who may press it.</summary>
    public static bool IsRefusal(Reply reply) => reply.Kind is "refused" or "stranger" or "unlinked_room" or "not_linked" or "not_understood";
}
