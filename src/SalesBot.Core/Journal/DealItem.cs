using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>One category's part of an order.</summary>
/// <param name="Amount">Contract amount, positive.</param>
/// <param name="Profit">Null while nobody knows it.</param>
/// <param name="ProfitIsEstimate">Whether it came from the category's typical margin.</param>
public sealed record DealItem(CategoryId Category, Money Amount, Money? Profit = null, bool ProfitIsEstimate = false);
