using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>One member's closed statement, summed up.</summary>
/// <param name="Projected">All orders of the quarter at its final factor.</param>
/// <param name="Earned">The part of it that was collected.</param>
/// <param name="Carried">Orders of earlier quarters that were collected since.</param>
/// <param name="Adjustment">Refunds and corrections of earlier quarters.</param>
internal sealed record ClosedRow(
    string Who,
    int Orders,
    Ratio? Attainment,
    Ratio Factor,
    Money Projected,
    Money Earned,
    Money Carried,
    Money Adjustment,
    Money? BasePay)
{
    /// <summary>Earned, carried and adjustment together.</summary>
    public Money Payable => Earned + Carried + Adjustment;

    public FigureList Row => new()
    {
        { "who", Who },
        { "orders", Orders },
        { "attainment", Attainment?.ToCutFigure() },
        { "factor", Factor.ToFigure() },
        { "projected", Projected },
        { "earned", Earned },
        { "waiting", Projected - Earned },
        { "carried", Carried.IsZero ? null : Carried },
        { "adjustment", Adjustment.IsZero ? null : Adjustment },
        { "payable", Payable },
        { "base_pay", BasePay },
    };
}
