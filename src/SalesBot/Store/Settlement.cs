using NodaTime;

namespace SalesBot.Store;

/// <summary>How a post ended: sent, or given up when there is a <paramref name="Failure"/>.</summary>
internal readonly record struct Settlement(Instant At, string? Failure);
