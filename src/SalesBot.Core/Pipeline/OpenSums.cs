using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>How many open deals stand in one stage and what they come to, by the day on which they are expected.</summary>
public sealed class OpenSums
{
    private static readonly LocalDate Ever = new(1970, 1, 1);

    private readonly DailySums _amounts = new();
    private readonly DailySums _counts = new();
    private readonly DailySums _entered = new();
    private decimal _undatedAmount;
    private int _undatedCount;

    internal OpenSums()
    {
    }

    /// <summary>The deals without a day.</summary>
    public DealCount Undated => new(_undatedCount, Money.FromYuan(_undatedAmount));

    /// <summary>The deals expected in a period.</summary>
    public DealCount Over(SalesPeriod period) => new((int)_counts.Over(period), Money.FromYuan(_amounts.Over(period)));

    /// <summary>The deals expected before a day.</summary>
    public DealCount Before(LocalDate day) => Over(SalesPeriod.Between(Ever, day.PlusDays(-1)));

    /// <summary>Deals that came to the stage on a day or before it.</summary>
    public int EnteredBy(LocalDate day) => (int)_entered.Over(SalesPeriod.Between(Ever, day));

    internal void Count(Deal deal, int sign)
    {
        _entered.Add(deal.StageSince, sign);
        if (deal.ExpectedOn is { } day)
        {
            _counts.Add(day, sign);
            _amounts.Add(day, sign * deal.Amount.Yuan);
            return;
        }

        _undatedCount += sign;
        _undatedAmount += sign * deal.Amount.Yuan;
    }
}
