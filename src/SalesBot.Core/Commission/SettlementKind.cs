namespace SalesBot.Core.Commission;

/// <summary>Why a statement holds an order of an earlier, closed quarter.</summary>
public enum SettlementKind
{
    /// <summary>It was collected only after its quarter was closed.</summary>
    Carried,

    /// <summary>It had been paid, and has come to another sum since.</summary>
    Adjustment,
}
