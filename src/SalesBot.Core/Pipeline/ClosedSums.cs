using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>Deals that were won and lost, by day of closing, lost ones by reason.</summary>
public sealed class ClosedSums
{
    private static readonly int Reasons = Enum.GetValues<LossReason>().Length;

    private readonly DailySums?[] _counts = new DailySums?[Reasons];
    private readonly DailySums?[] _amounts = new DailySums?[Reasons];

    internal ClosedSums()
    {
    }

    /// <summary>How many deals were won, each order once.</summary>
    public DailySums Won { get; } = new();

    public DealCount Lost(LossReason reason, SalesPeriod period) =>
        new((int)(_counts[(int)reason]?.Over(period) ?? 0), Money.FromYuan(_amounts[(int)reason]?.Over(period) ?? 0));

    public DealCount Lost(SalesPeriod period)
    {
        DealCount sum = default;
        foreach (LossReason reason in Enum.GetValues<LossReason>()) sum += Lost(reason, period);
        return sum;
    }

    internal void CountLost(LossReason reason, LocalDate on, Money amount, int sign)
    {
        (_counts[(int)reason] ??= new DailySums()).Add(on, sign);
        (_amounts[(int)reason] ??= new DailySums()).Add(on, sign * amount.Yuan);
    }
}
