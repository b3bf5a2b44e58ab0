using SalesBot.Core.Organisation;

namespace SalesBot.Channels;

/// <summary>What a webhook takes out of a request, once it is sure who sent it.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="Id">The same when the vendor delivers the same again.</param>
/// <param name="Account">The vendor's id of the person.</param>
/// <param name="Room">The vendor's id of the conversation; empty in private.</param>
/// <param name="Addresses">Where to answer.</param>
/// <param name="Language">Of the person's client; null where it is not said.</param>
internal sealed record ChannelMessage(string Channel, string Id, string Account, string Room, Heard What, ReplyAddresses Addresses, Language? Language = null)
{
    public bool IsPrivate => Room.Length == 0;
}
