using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Spending;

/// <summary>The budget of a member, a team or the company for a period: the one that was set, else those of the periods within it together.</summary>
/// <param name="Granted">Null where none is set.</param>
/// <param name="Cut">Of a member: what of it was cancelled; null where nothing was.</param>
internal readonly record struct BudgetInForce(Money? Granted, BudgetCut? Cut)
{
    /// <summary>A team without a budget of its own has those of its members together; the company those of its teams and of who is in none.</summary>
    public static BudgetInForce Of(Ledger ledger, Scope scope, SalesPeriod period, LocalDate today)
    {
        if (scope.Member is { } member) return Of(ledger, member.Id, period, today);
        return new BudgetInForce(scope.Team is { } team ? OfTeam(ledger, team.Id, period, today) : OfCompany(ledger, period, today), null);
    }

    /// <summary>The period that is meant where none is named: the shortest that a budget stands for today, else this quarter.</summary>
    public static SalesPeriod UsualPeriod(Ledger ledger, Scope scope, LocalDate today) =>
        ledger.Budgets.Of(scope.Member?.Id ?? default, scope.Team?.Id ?? default).Keys.Where(period => period.Contains(today)).MinBy(period => period.Days)
        ?? ledger.QuarterOf(today);

    private static BudgetInForce Of(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today)
    {
        BudgetInForce sum = default;
        foreach ((SalesPeriod part, Money amount) in Parts(ledger, member, default, period))
        {
            BudgetCut? cut = BudgetCut.Of(ledger, member, part, amount, today);
            BudgetCut? all = cut is not null && sum.Cut is { } before ? before with { Amount = before.Amount + amount } : cut ?? sum.Cut;
            sum = new BudgetInForce((sum.Granted ?? Money.Zero) + (cut is null ? amount : Money.Zero), all);
        }

        return sum;
    }

    private static Money? OfTeam(Ledger ledger, TeamId team, SalesPeriod period, LocalDate today)
    {
        if (Own(ledger, team, period) is { } own) return own;
        return Sum(ledger.People.In(team).Select(member => Of(ledger, member.Id, period, today).Granted));
    }

    private static Money? OfCompany(Ledger ledger, SalesPeriod period, LocalDate today)
    {
        if (Own(ledger, default, period) is { } own) return own;
        IEnumerable<Money?> teams = ledger.People.Teams.Select(team => OfTeam(ledger, team.Id, period, today));
        return Sum([.. teams, .. ledger.People.In(default).Select(member => Of(ledger, member.Id, period, today).Granted)]);
    }

    private static Money? Own(Ledger ledger, TeamId team, SalesPeriod period) => Sum(Parts(ledger, default, team, period).Select(part => (Money?)part.Amount));

    /// <summary>The period itself; else the longest periods within it that do not overlap.</summary>
    private static IEnumerable<(SalesPeriod Period, Money Amount)> Parts(Ledger ledger, MemberId member, TeamId team, SalesPeriod period)
    {
        LocalDate next = period.First;
        foreach ((SalesPeriod part, Money amount) in ledger.Budgets.Of(member, team).OrderBy(set => set.Key.First).ThenByDescending(set => set.Key.Days))
        {
            if (part.First < next || !period.Covers(part)) continue;
            yield return (part, amount);
            next = part.Last.PlusDays(1);
        }
    }

    private static Money? Sum(IEnumerable<Money?> parts)
    {
        Money? sum = null;
        foreach (Money? part in parts)
        {
            if (part is { } known) sum = (sum ?? Money.Zero) + known;
        }

        return sum;
    }
}
