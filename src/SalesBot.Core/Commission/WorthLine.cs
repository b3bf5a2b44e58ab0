using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>One line of what an order is worth to a member, before the payout factor.</summary>
/// <param name="Row">Index of the rule in <see cref="PlanTerms.Lines"/>.</param>
/// <param name="Category">Of the item; null for a line of the whole order.</param>
/// <param name="Basis">Yuan that the rate is taken of; null while a profit is unknown.</param>
/// <param name="Exact">Basis × rate × share, not rounded; zero where the line does not count.</param>
internal readonly record struct WorthLine(PlanLine Rule, int Row, CategoryId? Category, Money? Basis, Money Exact, LineState State);
