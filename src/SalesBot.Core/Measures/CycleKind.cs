namespace SalesBot.Core.Measures;

/// <summary>What is measured of how long selling takes.</summary>
internal enum CycleKind
{
    /// <summary>Days from the first contact to a first order, on the day of signing.</summary>
    Signing,

    /// <summary>Hundredths of an hour from adding a customer to its first price, on the day of adding.</summary>
    Proposal,

    /// <summary>Hundredths of an hour from adding a customer that inquired to the first contact, on the day of adding.</summary>
    Answer,
}
