using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies;

/// <summary>A customer in the pool.</summary>
/// <param name="LastOwner">Null where nobody owned it before.</param>
/// <param name="Bought">Whether it has ever ordered.</param>
internal sealed record PoolLine(string Customer, Tier? Tier, LocalDate? Since, string? LastOwner, bool Bought);
