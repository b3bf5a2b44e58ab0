using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Where a member stands in the quarter of an order.</summary>
/// <param name="Attainment">Exact; null where no target is set.</param>
/// <param name="Remaining">To the target, never below zero; null where no target is set.</param>
/// <param name="Over">Beyond the target; null where it is not reached.</param>
/// <param name="Rank">By amount across the company; null for members who are not ranked.</param>
/// <param name="Of">How many are ranked.</param>
/// <param name="Next">Null in the highest band.</param>
/// <param name="Projected">Commission; null where the reader may not see it.</param>
/// <param name="AtPace">Projected commission at the end of the quarter if it goes on so; null where it cannot be known or not be seen.</param>
internal sealed record Progress(
    SalesPeriod Period,
    Ratio? Attainment,
    Money? Remaining,
    Money? Over,
    int? Rank,
    int? Of,
    NextBand? Next,
    Money? Projected,
    Money? AtPace)
{
    /// <summary>The attainment that pay follows where it is not that of the amount signed; null where it is, or no target is set.</summary>
    public (Commands.Metric Metric, Ratio Ratio)? PaidBy { get; init; }

    /// <summary>Whose it is; null where it is the reader's own.</summary>
    public string? Who { get; init; }

    /// <summary>Without pay, for a channel.</summary>
    public Progress WithoutPay() => this with { Projected = null, AtPace = null, Next = Next?.WithoutPay(), PaidBy = null };

    /// <param name="before">Where the member stood before; null where that is not shown.</param>
    public FigureList Figures(Progress? before) => new()
    {
        { "attainment", Attainment?.ToCutFigure() },
        { "attainment.before", before?.Attainment?.ToCutFigure() },
        { "remaining", Remaining },
        { "commission.projected", Projected },
        { "commission.projected.before", before?.Projected },
        { "commission.at_pace", AtPace },
        { "rank", Rank },
        { "rank.before", before?.Rank },
        { "of", Of },
        { "bracket.gap", Next?.Gap },
        { "bracket.gain", Next?.Gain },
    };
}
