namespace SalesBot.Core.Interpreting.Slots;

/// <summary>What a number in a message stands for.</summary>
internal enum FigureRole
{
    /// <summary>Money of which the words around do not say what it is.</summary>
    Unnamed,

    /// <summary>Named as the price or the total.</summary>
    Amount,

    /// <summary>The price of one piece: no slot.</summary>
    UnitPrice,
    Profit,

    /// <summary>The size of a profit below zero: 亏了4000.</summary>
    Deficit,
    Margin,
    Cost,
    Packaging,
    Freight,
    Loss,
    Storage,
    Season,

    /// <summary>Days of a payment term.</summary>
    TermDays,

    /// <summary>A colleague's part of a deal.</summary>
    Share,

    /// <summary>Pieces, visits, minutes, a phone number: no money.</summary>
    Count,
}
