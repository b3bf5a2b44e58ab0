namespace SalesBot.Core.Honours;

/// <summary>What an honour is given for.</summary>
public enum HonourKind
{
    /// <summary>A customer's first order.</summary>
    NewCustomer,

    /// <summary>An order of at least the company's amount for a large one.</summary>
    BigOrder,

    /// <summary>The quarter's amount target was reached.</summary>
    TargetReached,

    /// <summary>Given by hand, under a title.</summary>
    Awarded,

    /// <summary>A greeting, which is posted and not kept.</summary>
    Birthday,

    /// <summary>An order on each of several working days in a row.</summary>
    Streak,
}
