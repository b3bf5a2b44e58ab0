namespace SalesBot.Core.Replies;

/// <summary>The sums of a statement, each what the ones above it come to or add.</summary>
internal enum SlipPart
{
    /// <summary>All lines of the period's orders.</summary>
    Lines,

    /// <summary>What of them is not paid with this statement, because its orders are not collected in full; negative.</summary>
    Waiting,

    /// <summary>Orders of earlier quarters that were collected since.</summary>
    Carried,

    /// <summary>Refunds and corrections of earlier quarters.</summary>
    Adjustment,

    /// <summary>The four above together.</summary>
    Commission,
    BasePay,

    /// <summary>Commission and base pay.</summary>
    Total,
}
