using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>Shows a target that was set: against the one before it, by quarter, and against those above and below it.</summary>
internal static class TargetViews
{
    private const int MonthsOfQuarter = 3;

    public static View.Target Of(ReplyContext context, Fact.TargetSet target, Happening happening)
    {
        Scope scope = new(
            target.Member is { } member ? context.Ledger.People[member] : null,
            target.Team is { } team ? context.Ledger.People[team] : null);
        View.Target view = new(
            happening,
            scope.Member?.Name,
            scope.IsCompany ? TeamName.All.Text : scope.Team?.Name,
            new Measured(target.Metric, target.Amount),
            target.Period,
            TargetLevels.Of(target));
        if (happening is Happening.TakenBack) return view;
        return view with
        {
            Change = TargetChange.Of(context.Ledger, scope, target.Metric, target.Period),
            Parts = PartsOf(context.Ledger, target),
            Allocations = [.. Above(context.Ledger, scope).Select(one => Allocation.Of(context.Ledger, one, target.Metric, target.Period)).OfType<Allocation>()],
        };
    }

    /// <summary>The quarters of a year by season weights; none of any other period.</summary>
    private static IReadOnlyList<TargetPart> PartsOf(Ledger ledger, Fact.TargetSet target)
    {
        SalesPeriod year = ledger.YearOf(target.Period.First);
        if (year != target.Period) return [];
        IReadOnlyList<decimal> parts = SeasonSplit.Of(target.Amount, ledger.Settings.Season, target.Metric);
        return [.. parts.Select((part, index) => new TargetPart(ledger.QuarterOf(year.First.PlusMonths(index * MonthsOfQuarter)), new Measured(target.Metric, part)))];
    }

    /// <summary>The one whose target it is, and whoever stands above.</summary>
    private static IEnumerable<Scope> Above(Ledger ledger, Scope scope)
    {
        if (scope.Member is { } member && ledger.People.TeamOf(member.Id) is { } own) yield return new Scope(null, own);
        else if (!scope.IsCompany && scope.Member is null) yield return scope;
        if (scope.Member is null || ledger.People.TeamOf(scope.Member.Id) is null) yield return Scope.Company;
    }
}
