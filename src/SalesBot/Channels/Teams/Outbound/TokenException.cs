namespace SalesBot.Channels.Teams.Outbound;

/// <summary>The bot gets no token. The message is what the token endpoint said, or why it was not reached.</summary>
internal sealed class TokenException(string why) : Exception(why);
