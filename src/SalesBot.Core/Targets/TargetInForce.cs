using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Targets;

/// <summary>The target of a member, a team or the company for a period: the one that was set, else what follows from those that were.</summary>
public static class TargetInForce
{
    /// <summary>Yuan, or a count for metrics that count; null where none is set and none follows.</summary>
    public static decimal? Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period) =>
        ledger.Targets.Set(scope.Member?.Id ?? default, scope.Team?.Id ?? default, metric, period);
}
