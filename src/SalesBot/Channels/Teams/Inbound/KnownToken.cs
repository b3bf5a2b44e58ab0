namespace SalesBot.Channels.Teams.Inbound;

/// <summary>A token that was found good, with what of that may change.</summary>
/// <param name="Key">With which it was signed.</param>
/// <param name="NotBefore">Null where the token does not say.</param>
internal sealed record KnownToken(CheckedToken Token, string KeyId, SigningKey Key, DateTime? NotBefore, DateTime Expires);
