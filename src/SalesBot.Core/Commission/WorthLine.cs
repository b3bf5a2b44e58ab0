using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>One line of what an order is worth to a member, before the payout factor.</summary>
/// <param name="Category">Of the item; null for a line of the whole order.</param>
/// <param name="Basis">Yuan that the rate is taken of; null while a profit is unknown.</param>
/// <param name="Exact">Basis × rate × share, not rounded; zero where the line does not count.</param>
internal readonly record struct WorthLine(PlanLine Rule, CategoryId? Category, Money? Basis, Money Exact, LineState State);
