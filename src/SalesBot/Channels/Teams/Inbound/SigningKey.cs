using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Channels.Teams.Inbound;

/// <param name="Endorsements">The channels for which the key may speak.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);
