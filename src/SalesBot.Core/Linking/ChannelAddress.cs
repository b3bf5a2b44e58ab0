namespace SalesBot.Core.Linking;

/// <param name="Address">In the channel's own JSON; only the channel reads it.</param>
public sealed record ChannelAddress(string Channel, string Address);
