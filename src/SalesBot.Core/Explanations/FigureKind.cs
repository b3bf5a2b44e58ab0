namespace SalesBot.Core.Explanations;

/// <summary>What a number that somebody asks about turns out to be.</summary>
public enum FigureKind
{
    /// <summary>The commission of one order.</summary>
    OrderCommission,

    /// <summary>One line of an order's commission.</summary>
    Line,

    /// <summary>The commission of all orders signed in a period.</summary>
    Projected,

    /// <summary>The part of it whose orders are collected in full.</summary>
    Earned,

    /// <summary>The part of it that waits for money.</summary>
    Waiting,

    BasePay,

    /// <summary>What was signed in a period.</summary>
    Achieved,

    Target,

    /// <summary>What is missing to the target.</summary>
    Remaining,

    /// <summary>What is missing to the next band.</summary>
    BandGap,

    /// <summary>What the next band would add.</summary>
    BandGain,
}
