using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Applying;

/// <summary>What the book of deadlines knows of a customer.</summary>
/// <param name="Deadline">Under whose last safe day it stands; null where it stands under none.</param>
/// <param name="Worth">What there is to lose.</param>
/// <param name="IsStale">Whether something has happened since.</param>
internal readonly record struct DeadlineMark(PoolDeadline? Deadline, CustomerWorth Worth, bool IsStale);
