namespace SalesBot.Channels.Teams.Inbound;

/// <param name="Text">As it stands in the message; empty where it is not told.</param>
internal sealed record ActivityMention(string Text, string Id, string Name);
