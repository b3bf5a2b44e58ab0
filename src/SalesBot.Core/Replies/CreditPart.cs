using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>A colleague's share of the credit for an order.</summary>
internal sealed record CreditPart(string Who, Ratio Share);
