using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>One category's part of an order.</summary>
/// <param name="Amount">Contract amount, positive.</param>
/// <param name="Profit">Null while nobody knows it.</param>
/// <param name="ProfitIsEstimate">Whether it came from the category's typical margin.</param>
/// <param name="Margin">As said; the profit was computed from it.</param>
/// <param name="Cost">As said; the profit was computed from it.</param>
/// <param name="Product">The product that was named; null where none was.</param>
public sealed record DealItem(
    CategoryId Category,
    Money Amount,
    Money? Profit = null,
    bool ProfitIsEstimate = false,
    Ratio? Margin = null,
    Money? Cost = null,
    string? Product = null);
