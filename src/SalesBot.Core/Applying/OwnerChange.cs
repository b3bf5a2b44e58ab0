namespace SalesBot.Core.Applying;

/// <summary>How a customer came to its owner, or to the pool.</summary>
public enum OwnerChange
{
    /// <summary>The company file says so, with the day on which it began.</summary>
    Listed,

    /// <summary>The company file says so without a day.</summary>
    ListedWithoutStart,

    /// <summary>A member added it.</summary>
    Added,

    /// <summary>Taken from the pool.</summary>
    Claimed,

    /// <summary>Given to somebody out of the pool.</summary>
    Assigned,

    /// <summary>Given to somebody by its owner's superiors.</summary>
    HandedOver,

    /// <summary>Its last safe day passed.</summary>
    Fell,

    /// <summary>Put back into the pool by its owner.</summary>
    Released,
}
