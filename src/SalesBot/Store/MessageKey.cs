namespace SalesBot.Store;

/// <summary>What makes a delivery the same message: the channel, and the id that the channel gives again when it delivers again.</summary>
internal sealed record MessageKey(string Channel, string MessageId);
