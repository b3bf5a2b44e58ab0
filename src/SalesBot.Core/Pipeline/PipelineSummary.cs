using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>How the deals of a member, a team or the company stand.</summary>
/// <param name="Period">What was won and lost, and what the target and the funnel are about.</param>
/// <param name="Stages">In the order of the template.</param>
/// <param name="Overdue">Open deals that were expected before today; they stand in their stages too and in no month of the forecast.</param>
/// <param name="Committed">Open deals at deposit or later.</param>
/// <param name="Won">Yuan signed in the period.</param>
/// <param name="WonCount">Orders signed in the period.</param>
/// <param name="Lost">Deals lost in the period.</param>
/// <param name="Gap">Yuan from what was signed to the target; null without a target.</param>
/// <param name="Forecast">Weighted amounts by first day of the month in which they are expected, from this month on.</param>
/// <param name="StuckCustomers">Names, the longest stuck first; empty for the whole company, which has too many.</param>
public sealed record PipelineSummary(
    SalesPeriod Period,
    IReadOnlyList<PipelineStage> Stages,
    DealCount Overdue,
    Money Committed,
    Money Won,
    int WonCount,
    DealCount Lost,
    Money? Gap,
    IReadOnlyList<(LocalDate Month, Money Weighted)> Forecast,
    IReadOnlyList<string> StuckCustomers)
{
    public DealCount Open => Stages.Aggregate(default(DealCount), (sum, stage) => sum + stage.Open);

    /// <summary>Σ open amount × probability of its stage.</summary>
    public Money Weighted => Stages.Aggregate(Money.Zero, (sum, stage) => sum + stage.Weighted);

    public int Stuck => Stages.Sum(stage => stage.Stuck);

    /// <summary>Won of all that were won or lost, by count; null while there are none.</summary>
    public Ratio? WinRate => WonCount + Lost.Count > 0 ? Ratio.FromFraction((decimal)WonCount / (WonCount + Lost.Count)) : null;

    /// <summary>Open ÷ gap; null without a target, and once it is reached.</summary>
    public decimal? Coverage => Gap is { IsPositive: true } gap ? Open.Amount.Yuan / gap.Yuan : null;
}
