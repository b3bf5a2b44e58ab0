using SalesBot.Core.Commands;

namespace SalesBot.Core.Targets;

/// <summary>
/// Parts of a target that sum to the whole: each rounded half-up, to the fen where it is money and to one where it is counted; the last part takes
/// the rounding rest.
/// </summary>
public static class SeasonSplit
{
    /// <param name="whole">Yuan, or a count; not negative.</param>
    /// <param name="weights">At least one; each part gets its weight ÷ the sum of all.</param>
    public static IReadOnlyList<decimal> Of(decimal whole, IReadOnlyList<decimal> weights, Metric metric)
    {
        decimal total = weights.Sum();
        decimal[] parts = new decimal[weights.Count];
        decimal left = whole;
        for (int part = 0; part < parts.Length - 1; part++)
        {
            // Rounding up the small parts of a small whole must not leave less than nothing for the last.
            parts[part] = Math.Min(left, Rounded(whole * weights[part] / total, metric));
            left -= parts[part];
        }

        parts[^1] = left;
        return parts;
    }

    internal static decimal Rounded(decimal value, Metric metric) =>
        Math.Round(value, metric is Metric.Visits or Metric.NewCustomers or Metric.Orders ? 0 : 2, MidpointRounding.AwayFromZero);
}
