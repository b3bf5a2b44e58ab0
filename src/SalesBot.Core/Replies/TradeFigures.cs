using SalesBot.Core.Supposing;

namespace SalesBot.Core.Replies;

/// <summary>Half of the prepayment bonus as a discount, in the form of the contract.</summary>
internal static class TradeFigures
{
    public static FigureList Of(PrepaymentTrade? trade) => trade is null ? [] : new FigureList
    {
        { "trade.cap", trade.Cap.ToFigure() },
        { "trade.discount", trade.Discount },
        { "trade.price", trade.Price },
        { "trade.commission", trade.Commission },
        { "trade.gain", trade.Gain },
        { "trade.cost", trade.Cost },
        { "trade.cost_per_year", trade.CostPerYear.ToFigure() },
        { "trade.break_even", trade.BreakEven },
        { "trade.break_even_share", trade.BreakEven is { } even ? (even / (trade.Price + trade.Discount)).ToFigure() : null },
    };
}
