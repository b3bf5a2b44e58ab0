namespace SalesBot.Core.Deciding;

/// <summary>Why nothing is recorded; a stable code, written in snake case.</summary>
public enum RefusalReason
{
    NotAllowed,
    NotYours,
    InPool,
    Taken,
    AlreadyYours,
    CoolDown,
    Cap,
    DailyClaims,
    Frozen,
    ClosedPeriod,
    NotOver,
    OpenMoney,
    TooOld,
    NothingToUndo,
    InvalidValue,
    NotAvailable,
}
