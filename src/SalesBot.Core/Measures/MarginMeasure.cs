using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Measures;

/// <summary>Profit ÷ contract amount, over the orders whose profit is known.</summary>
public static class MarginMeasure
{
    /// <summary>Null where no profit is known.</summary>
    public static Ratio? Of(IReadOnlyList<MemberFigures> figures, SalesPeriod period)
    {
        decimal amount = figures.Sum(one => one.SignedWithProfit.Over(period));
        return amount > 0 ? Ratio.FromFraction(figures.Sum(one => one.Profit.Over(period)) / amount) : null;
    }

    public static IEnumerable<MemberFigures> FiguresIn(Ledger ledger, Scope scope)
    {
        if (scope.Member is { } member) return [ledger.Figures.Of(member.Id)];
        IEnumerable<Member> members = scope.Team is { } team ? ledger.People.In(team.Id) : ledger.People.Members;
        return members.Select(one => ledger.Figures.Of(one.Id));
    }
}
