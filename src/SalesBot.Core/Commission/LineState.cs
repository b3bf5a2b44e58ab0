namespace SalesBot.Core.Commission;

/// <summary>Why a line counts, or why it does not.</summary>
public enum LineState
{
    Counts,

    /// <summary>Nobody knows the profit yet; the line waits.</summary>
    ProfitUnknown,

    /// <summary>The profit is negative and counts 0.</summary>
    LossCountsNothing,

    /// <summary>The prepaid order was not collected in time, so there is no bonus.</summary>
    PrepaidTooLate,
}
