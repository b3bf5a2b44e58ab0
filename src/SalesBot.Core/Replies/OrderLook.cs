using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What an order earns its member, and at which factor, before or after something happened to it.</summary>
/// <param name="Quarter">The quarter whose statement shows it.</param>
/// <param name="IsAdjustment">Whether the order's own quarter is closed, so that the sum is what the open one adjusts and carries; else it is projected.</param>
/// <param name="Pay">Null where the reader may not see it.</param>
/// <param name="Factor">The payout factor of the quarter whose attainment the order counts in; null where the reader may not see it.</param>
internal sealed record OrderLook(SalesPeriod Quarter, bool IsAdjustment, Money? Pay, Ratio? Factor)
{
    /// <summary>Whose pay it is; null where it is the reader's own.</summary>
    public string? Who { get; init; }

    /// <summary>Without pay, for a channel.</summary>
    public OrderLook WithoutPay() => this with { Pay = null, Factor = null };

    /// <param name="before">How it was before; null where that is not known.</param>
    public FigureList Figures(OrderLook? before)
    {
        string name = IsAdjustment ? "commission.adjustment" : "commission.projected";
        return new()
        {
            { name, Pay },
            { name + ".before", before?.Pay },
            { "factor", Factor?.ToFigure() },
            { "factor.before", before?.Factor?.ToFigure() },
        };
    }

    /// <summary>Whether the payout factor is another than before.</summary>
    public bool HasCrossed(OrderLook? before) => Factor is { } now && before?.Factor is { } was && now != was;
}
