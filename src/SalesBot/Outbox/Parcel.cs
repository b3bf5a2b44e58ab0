using SalesBot.Channels;
using SalesBot.Core.Replies;

namespace SalesBot.Outbox;

/// <summary>A reply on its way to one conversation.</summary>
/// <param name="Setting">How it is rendered, with the address.</param>
internal sealed record Parcel(IChannel Channel, Reply Reply, RenderSetting Setting);
