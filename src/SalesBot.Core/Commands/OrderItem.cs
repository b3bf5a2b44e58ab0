using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commands;

/// <summary>One category's part of an order that holds several; profit, margin or cost as far as they were said.</summary>
public sealed record OrderItem(CategoryId Category, Money? Amount, Money? Profit = null, Ratio? Margin = null, Money? Cost = null);
