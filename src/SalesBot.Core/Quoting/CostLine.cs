using SalesBot.Core.Quantities;

namespace SalesBot.Core.Quoting;

/// <summary>One element of cost, rounded to the fen.</summary>
public readonly record struct CostLine(CostElement Element, Money Amount);
