namespace SalesBot.Core.Commands;

/// <summary>A measure of how selling goes.</summary>
public enum CustomerMetric
{
    Conversion,
    LifetimeValue,
    Cycle,
    Margin,
}
