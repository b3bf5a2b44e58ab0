using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Targets;

/// <summary>The optional levels around a target. Yuan, or counts for metrics that count.</summary>
/// <param name="Floor">What is to be reached at least; null where none is set.</param>
/// <param name="Stretch">What is aimed at beyond the target; null where none is set.</param>
public sealed record TargetLevels(decimal? Floor, decimal? Stretch)
{
    /// <summary>Of the target set for exactly this period: levels are not handed on to its parts. Null where neither is set.</summary>
    public static TargetLevels? Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period) =>
        ledger.Targets.InForce(scope.Member?.Id ?? default, scope.Team?.Id ?? default, metric, period) is { } target ? Of(target) : null;

    public static TargetLevels? Of(Fact.TargetSet target) => target is { Floor: null, Stretch: null } ? null : new TargetLevels(target.Floor, target.Stretch);
}
