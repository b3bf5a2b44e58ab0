using NodaTime;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies;

/// <summary>How a customer came into the pool.</summary>
/// <param name="Owner">Who owned it before.</param>
/// <param name="On">The first day in the pool.</param>
/// <param name="Fell">The rule that let it fall; null where it was given back.</param>
/// <param name="Reason">Why it was given back, in the owner's words.</param>
internal sealed record LeftOwner(string Owner, LocalDate On, FallRule? Fell, string? Reason);
