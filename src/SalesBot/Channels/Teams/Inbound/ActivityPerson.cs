namespace SalesBot.Channels.Teams.Inbound;

/// <param name="Id">The channel's own, "29:…" for people and "28:…" for bots.</param>
/// <param name="ObjectId">The directory's; empty where it is not told.</param>
internal sealed record ActivityPerson(string Id, string ObjectId);
