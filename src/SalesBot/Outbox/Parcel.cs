using SalesBot.Channels;
using SalesBot.Core.Replies;

namespace SalesBot.Outbox;

/// <summary>A reply on its way to one conversation.</summary>
/// <param name="Setting">How it is rendered, with the address.</param>
/// <param name="PartsSent">How many of its messages, in order, the vendor has already.</param>
internal sealed record Parcel(IChannel Channel, Reply Reply, RenderSetting Setting, int PartsSent = 0);
