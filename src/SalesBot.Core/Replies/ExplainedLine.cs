using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>A statement line with the names that its reader knows.</summary>
/// <param name="Sum">The line as a row of its plan.</param>
/// <param name="Customer">Full name.</param>
internal sealed record ExplainedLine(PlanSum Sum, string Customer, StatementLine Line)
{
    /// <summary>What the line still waits for; null where it waits for nothing.</summary>
    public Money? Outstanding => Line.WaitsForCollection ? Line.Order.Outstanding : null;

    /// <summary>The row and the version of its plan, "tiered/2: prepaid"; "floor" for what brings an order up to 0.</summary>
    public string Rule => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Line.Plan.Plan.Id}/{Line.Plan.Version}: {Line.Rule?.Id ?? "floor"}");
}
