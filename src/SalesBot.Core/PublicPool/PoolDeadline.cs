using NodaTime;

namespace SalesBot.Core.PublicPool;

/// <summary>Where a customer's clock comes to, whatever the day on which it is read.</summary>
/// <param name="Start">The day from which it counts.</param>
/// <param name="LastSafeDay">The last day on which a follow-up, or an order where the rule asks for one, still saves the customer.</param>
/// <param name="Rule">The rule that comes first where both are in force.</param>
internal readonly record struct PoolDeadline(LocalDate Start, LocalDate LastSafeDay, FallRule Rule);
