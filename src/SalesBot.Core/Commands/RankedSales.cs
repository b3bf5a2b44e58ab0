namespace SalesBot.Core.Commands;

/// <summary>Which sales a ranking counts, where it does not count all.</summary>
public enum RankedSales
{
    /// <summary>Products tagged new on the day of signing.</summary>
    NewProduct,

    /// <summary>Products tagged main.</summary>
    MainProduct,

    /// <summary>Products tagged limited.</summary>
    LimitedProduct,

    /// <summary>Customers whose first order was in the twelve months before.</summary>
    NewCustomers,

    /// <summary>All other customers.</summary>
    OldCustomers,

    /// <summary>Customers whom a customer brought.</summary>
    Referrals,
}
