using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>A member's share of an order; the shares of an order sum to exactly 1.</summary>
public sealed record Credit(MemberId Member, Ratio Share);
