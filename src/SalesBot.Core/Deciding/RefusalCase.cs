namespace SalesBot.Core.Deciding;

/// <summary>Refusals about whose a customer is, closer than their stable reason.</summary>
public enum RefusalCase
{
    /// <summary>Somebody was faster.</summary>
    JustTaken,

    /// <summary>The speaker owned it until a few days ago.</summary>
    CoolDown,

    /// <summary>It has only just gone into the pool.</summary>
    Frozen,

    /// <summary>The group that won the duel chooses first.</summary>
    FirstChoice,

    /// <summary>The speaker owns as many customers as their grade allows.</summary>
    Full,

    /// <summary>The speaker has claimed as many customers today as one may.</summary>
    ClaimedEnough,

    /// <summary>It lies in another team's pool.</summary>
    OtherTeamsPool,

    /// <summary>Only those who sell own customers.</summary>
    DoesNotSell,

    /// <summary>The colleague is leaving or has left.</summary>
    HasLeft,

    /// <summary>Customers are given to others by managers, and by leaders in their team.</summary>
    MayNotGive,

    /// <summary>What lies in the pool is given to somebody by managers only.</summary>
    MayNotGivePool,

    /// <summary>The colleague owns it already.</summary>
    OwnedAlready,

    /// <summary>The colleague from whom it is to be taken does not own it.</summary>
    NotTheirs,

    /// <summary>The colleague owns no customer.</summary>
    OwnsNothing,

    /// <summary>It is in the pool already.</summary>
    InPoolAlready,

    /// <summary>Only its owner, or a superior, gives it back.</summary>
    MayNotRelease,

    /// <summary>Orders are open or money is outstanding.</summary>
    OwesMoney,

    /// <summary>Locks are set by managers, and by leaders in their team.</summary>
    MayNotLock,

    /// <summary>There is no lock to be lifted.</summary>
    NotLocked,

    /// <summary>So many of the owner's customers are locked as may be.</summary>
    LockedEnough,

    /// <summary>Leave is registered by managers, and by leaders in their team.</summary>
    MayNotSetLeave,

    /// <summary>The speaker has looked at as many customers of the pool today as one may.</summary>
    SeenEnough,

    /// <summary>Nothing waits for its new owner's word.</summary>
    NothingToReceive,

    /// <summary>It has changed hands again since.</summary>
    MovedOn,
}
