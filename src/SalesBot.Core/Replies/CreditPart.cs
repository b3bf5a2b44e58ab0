using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>A colleague's share of the credit for an order; the whole where it is theirs alone.</summary>
internal sealed record CreditPart(string Who, Ratio Share);
