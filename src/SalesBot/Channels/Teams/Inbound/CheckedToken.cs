namespace SalesBot.Channels.Teams.Inbound;

/// <summary>What a good token proves.</summary>
/// <param name="ServiceUrl">The service that sent the request; empty where the token does not say.</param>
/// <param name="Endorsements">The channels for which its key may speak.</param>
internal sealed record CheckedToken(string ServiceUrl, IReadOnlySet<string> Endorsements);
