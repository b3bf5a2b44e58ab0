using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Targets;

/// <summary>The last change of a target that had been set before. Yuan, or counts for metrics that count.</summary>
/// <param name="On">The day on which the target in force was set.</param>
public sealed record TargetChange(decimal Before, decimal Now, LocalDate On)
{
    public bool IsRaised => Now > Before;

    /// <summary>Null where the target in force for exactly this period was never another.</summary>
    public static TargetChange? Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period)
    {
        IReadOnlyList<TargetSetting> history = ledger.Targets.History(scope.Member?.Id ?? default, scope.Team?.Id ?? default, metric, period);
        int last = history.Count - 1;
        while (last > 0 && history[last].On > period.Last) last--;
        for (int index = last; index > 0; index--)
        {
            decimal before = history[index - 1].Target.Amount;
            if (before != history[last].Target.Amount) return new TargetChange(before, history[last].Target.Amount, history[index].On);
        }

        return null;
    }
}
