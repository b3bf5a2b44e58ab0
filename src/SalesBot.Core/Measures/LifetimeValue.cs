using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Measures;

/// <summary>What a customer who orders is worth over the relationship, on average.</summary>
/// <param name="Period">From the first order to today.</param>
/// <param name="Buyers">Customers who ordered.</param>
/// <param name="AverageOrder">Yuan.</param>
/// <param name="OrdersAYear">Of one customer.</param>
/// <param name="Margin">Profit ÷ amount, over the orders whose profit is known.</param>
/// <param name="Years">Since the first order, begun years counting whole.</param>
/// <param name="ToDate">Yuan of known profit so far, a customer.</param>
public sealed record LifetimeValue(SalesPeriod Period, int Buyers, Money AverageOrder, decimal OrdersAYear, Ratio Margin, int Years, Money ToDate)
{
    private static readonly LocalDate Ever = new(1970, 1, 1);

    /// <summary>Average order × orders a year × margin × years, exact.</summary>
    public Money Value => Money.FromYuan(AverageOrder.Yuan * OrdersAYear * Years * Margin.Value);

    /// <summary>Of all orders until today, as a relationship has no period; null while nobody ordered, or no profit is known.</summary>
    public static LifetimeValue? Of(Ledger ledger, Scope scope, LocalDate today)
    {
        SalesPeriod always = SalesPeriod.Between(Ever, today);
        MemberFigures[] figures = [.. MarginMeasure.FiguresIn(ledger, scope)];
        MemberDeals[] deals = [.. PipelineCount.MembersIn(ledger, scope)];
        int buyers = deals.Sum(one => one.Buyers);
        decimal orders = deals.Sum(one => one.Closed.Won.Over(always));
        if (buyers == 0 || orders == 0 || MarginMeasure.Of(figures, always) is not { } margin) return null;
        LocalDate first = figures.Select(one => one.OrdersIn(always) is [var earliest, ..] ? earliest.On : today).Min();
        int years = Math.Max(1, NodaTime.Period.Between(first, today.PlusDays(-1), PeriodUnits.Years).Years + 1);
        decimal signed = figures.Sum(one => one.Signed.Over(always));
        decimal profit = figures.Sum(one => one.Profit.Over(always));
        return new LifetimeValue(
            SalesPeriod.Between(first, today), buyers, Money.FromYuan(signed / orders), orders / buyers / years, margin, years, Money.FromYuan(profit / buyers));
    }
}
