namespace SalesBot.Channels.Teams.Inbound;

/// <summary>The signing keys cannot be fetched: an outage, not a forgery.</summary>
internal sealed class KeysUnavailableException() : Exception("the signing keys cannot be fetched");
