using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Targets;

/// <summary>What was achieved of a metric that adds up over days and members: yuan, or a count.</summary>
public static class AchievedSum
{
    /// <summary>A team's is that of all who are in it now, leavers included; the company's is everybody's.</summary>
    public static decimal Of(Ledger ledger, Scope scope, Metric metric, SalesPeriod period)
    {
        if (scope.Member is { } one) return Of(ledger, one.Id, metric, period);
        decimal sum = 0;
        foreach (Member member in scope.Team is { } team ? ledger.People.In(team.Id) : ledger.People.Members) sum += Of(ledger, member.Id, metric, period);
        return sum;
    }

    /// <exception cref="ArgumentOutOfRangeException">The metric does not add up over days.</exception>
    public static decimal Of(Ledger ledger, MemberId member, Metric metric, SalesPeriod period)
    {
        MemberFigures figures = ledger.Figures.Of(member);
        return metric switch
        {
            Metric.Amount => figures.Signed.Over(period),
            Metric.Profit => figures.Profit.Over(period),
            Metric.Visits => figures.Visits.Over(period),
            Metric.NewCustomers => figures.NewCustomers.Over(period),
            Metric.Collected => figures.Collected.Over(period),
            Metric.Orders => figures.Orders.Over(period),
            Metric.Attainment or Metric.Growth or Metric.Referrals or Metric.Mentoring => throw new ArgumentOutOfRangeException(nameof(metric)),
        };
    }
}
