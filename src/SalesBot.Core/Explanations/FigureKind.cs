namespace SalesBot.Core.Explanations;

/// <summary>What a number that somebody asks about turns out to be.</summary>
public enum FigureKind
{
    /// <summary>The commission of one order.</summary>
    OrderCommission,

    /// <summary>One line of an order's commission.</summary>
    Line,

    /// <summary>All lines of one row of the plan in a period.</summary>
    Row,

    /// <summary>The commission of all orders signed in a period.</summary>
    Projected,

    /// <summary>The part of it whose orders are collected in full.</summary>
    Earned,

    /// <summary>The part of it that waits for money.</summary>
    Waiting,

    /// <summary>What a quarter pays or takes back for one order of an earlier, closed quarter.</summary>
    Settlement,

    /// <summary>All that a quarter corrects of earlier, closed ones.</summary>
    Adjustment,

    /// <summary>All that a quarter pays for orders of closed ones that were collected late.</summary>
    Carried,

    /// <summary>What a closed quarter pays.</summary>
    Payable,

    BasePay,

    /// <summary>What was signed in a period.</summary>
    Achieved,

    Target,

    /// <summary>What is missing to the target.</summary>
    Remaining,

    /// <summary>Achieved ÷ target.</summary>
    Attainment,

    /// <summary>The share of the commission that is paid at the attainment.</summary>
    Factor,

    /// <summary>What is missing to the next band.</summary>
    BandGap,

    /// <summary>What the next band would add.</summary>
    BandGain,
}
