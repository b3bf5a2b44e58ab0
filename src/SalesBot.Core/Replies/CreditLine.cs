using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What a customer has paid beyond all that was owed.</summary>
internal sealed record CreditLine(string Customer, Money Amount);
