namespace SalesBot.Core.Commission;

/// <summary>How far a line of a statement is on its way to the member.</summary>
public enum PayState
{
    /// <summary>Signed; it waits for collection.</summary>
    Projected,

    /// <summary>Collected in full; its quarter is not closed yet.</summary>
    Earned,

    /// <summary>In a closed statement, to be paid with the payroll of the month of closing.</summary>
    Payable,

    /// <summary>In a closed statement whose month of closing is over.</summary>
    Paid,
}
