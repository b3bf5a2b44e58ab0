using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Explanations;

/// <summary>A number that was asked about, found among a member's own figures.</summary>
/// <param name="Period">The quarter or month that it is of; that of signing for an order.</param>
/// <param name="Order">The one order that it is of; null for a sum.</param>
/// <param name="Lines">What it is made of, the newest order first.</param>
/// <param name="Settlements">Orders of closed quarters that it is made of.</param>
/// <param name="Attainment">Of the period, in the amount.</param>
/// <param name="Pay">Of the period.</param>
public sealed record FoundFigure(
    FigureKind What,
    Member Member,
    Money Value,
    SalesPeriod Period,
    Order? Order,
    IReadOnlyList<StatementLine> Lines,
    IReadOnlyList<Settlement> Settlements,
    Attainment Attainment,
    Statement Pay)
{
    /// <summary>The figure where it is a share; null where it is money.</summary>
    public Ratio? Share { get; init; }

    /// <summary>The months of base pay; none for any other figure.</summary>
    public IReadOnlyList<BaseMonth> Months { get; init; } = [];
}
