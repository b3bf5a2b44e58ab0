namespace SalesBot.Core.PublicPool;

/// <summary>What can keep a customer from falling, in the order in which it is named where several hold.</summary>
public enum ProtectionKind
{
    /// <summary>An order is signed and not collected in full, or not delivered.</summary>
    OpenOrder,

    /// <summary>The deal in progress stands at deposit or later.</summary>
    LateStage,

    /// <summary>A complaint is open.</summary>
    OpenComplaint,

    /// <summary>The owner's superiors have locked it.</summary>
    Locked,

    /// <summary>The last order is young.</summary>
    RecentOrder,

    /// <summary>The owner is on approved leave.</summary>
    OwnerOnLeave,

    /// <summary>Its new owner has just received it.</summary>
    HandedOver,

    /// <summary>A contact is planned.</summary>
    PlannedContact,
}
