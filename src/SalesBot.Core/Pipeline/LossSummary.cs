using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Pipeline;

/// <summary>Why deals were lost.</summary>
/// <param name="Lost">All of them.</param>
/// <param name="Reasons">Those that were given, the most frequent first, then the largest, then in the order of the list.</param>
public sealed record LossSummary(SalesPeriod Period, DealCount Lost, IReadOnlyList<(LossReason Reason, DealCount Deals)> Reasons)
{
    public static LossSummary Of(Ledger ledger, Scope scope, SalesPeriod period)
    {
        (LossReason Reason, DealCount Deals)[] reasons =
        [
            .. Enum.GetValues<LossReason>()
                .Select(reason => (reason, PipelineCount.MembersIn(ledger, scope).Aggregate(default(DealCount), (sum, deals) => sum + deals.Closed.Lost(reason, period))))
                .Where(line => line.Item2.Count > 0)
                .OrderByDescending(line => line.Item2.Count).ThenByDescending(line => line.Item2.Amount),
        ];
        return new LossSummary(period, reasons.Aggregate(default(DealCount), (sum, line) => sum + line.Deals), reasons);
    }
}
