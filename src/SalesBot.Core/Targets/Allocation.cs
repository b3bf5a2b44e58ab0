using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Targets;

/// <summary>How much of a target is handed on to those below: both are kept as they were set, and the difference is shown.</summary>
/// <param name="Target">The parent's own, above 0. Yuan, or a count.</param>
/// <param name="Allocated">The targets of a team's members, or of the company's teams and of who is in none.</param>
public sealed record Allocation(Scope Scope, decimal Target, decimal Allocated)
{
    public Ratio Share => Ratio.FromFraction(Allocated / Target);

    /// <summary>Null for a member, without a target of its own, or while nobody below has one.</summary>
    public static Allocation? Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period)
    {
        if (scope.Member is not null || TargetInForce.OwnOf(ledger, scope, metric, period) is not { } own || own <= 0) return null;
        return TargetInForce.OfParts(ledger, scope, metric, period) is { } parts ? new Allocation(scope, own, parts) : null;
    }
}
