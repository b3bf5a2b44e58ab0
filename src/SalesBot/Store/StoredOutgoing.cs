using NodaTime;

namespace SalesBot.Store;

/// <summary>A post as the store keeps it.</summary>
/// <param name="Post">As it was appended.</param>
/// <param name="SettledAt">When it was sent or given up; null while it is waiting.</param>
/// <param name="Failure">Why it was given up; null when it is waiting or was sent.</param>
internal sealed record StoredOutgoing(NewOutgoing Post, Instant? SettledAt, string? Failure);
