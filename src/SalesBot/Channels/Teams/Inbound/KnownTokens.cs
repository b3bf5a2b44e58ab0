using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>
/// Tokens that were found good: the service sends one with many requests, and checking its signature takes longer than all else about it. Kept by their
/// SHA-256, so that no token lies in memory; only good ones are kept, so that no stranger fills it. May be called from any thread.
/// </summary>
internal sealed class KnownTokens
{
    /// <summary>The service uses few at a time; beyond it all are forgotten and checked anew.</summary>
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, KnownToken> _tokens = new(StringComparer.Ordinal);

    public KnownToken? Find(string token) => _tokens.GetValueOrDefault(HashOf(token));

    public void Add(string token, KnownToken known)
    {
        if (_tokens.Count >= Most) _tokens.Clear();
        _tokens[HashOf(token)] = known;
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
