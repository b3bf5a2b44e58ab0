using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>One category's part of an order.</summary>
/// <param name="Id">The category's id.</param>
/// <param name="Name">The category's name.</param>
internal sealed record DealPart(string Id, string Name, Money Amount);
