using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What one row of a plan comes to over all orders.</summary>
/// <param name="Rule">Null for what brings negative orders to 0.</param>
/// <param name="Categories">Names of the categories that the row counts; empty for all.</param>
internal sealed record PlanSum(PlanLine? Rule, IReadOnlyList<string> Categories, Money Basis, Ratio? Rate, Money Value);
