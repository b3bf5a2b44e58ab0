using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Targets;

/// <summary>How somebody has been selling over the year that ends today.</summary>
/// <param name="WinRate">Deals ÷ proposals, above 0 and at most 1; 1 where fewer quotations are recorded than deals, so that nothing is known of them.</param>
/// <param name="ProposalRate">Proposals ÷ visits, above 0 and at most 1; null without a visit.</param>
/// <param name="IsBorrowed">Of the member's team, because the member's own deals are too few to tell.</param>
public sealed record SellingHabit(Money AverageDeal, Ratio WinRate, Ratio? ProposalRate, bool IsBorrowed)
{
    private const int FewestDeals = 10;

    private const int DaysBack = 365;

    /// <summary>Null with fewer than ten deals, a member's team included.</summary>
    public static SellingHabit? Of(Ledger ledger, Scope scope, LocalDate today)
    {
        SalesPeriod year = SalesPeriod.Between(today.PlusDays(1 - DaysBack), today);
        if (Over(ledger, scope, year) is { } own) return own;
        return scope.Member is { } member && Over(ledger, new Scope(null, ledger.People.TeamOf(member.Id)), year) is { } team ? team with { IsBorrowed = true } : null;
    }

    private static SellingHabit? Over(Ledger ledger, Scope scope, SalesPeriod year)
    {
        decimal deals = AchievedSum.Of(ledger, scope, Metric.Orders, year);
        decimal signed = AchievedSum.Of(ledger, scope, Metric.Amount, year);
        if (deals < FewestDeals || signed <= 0) return null;
        decimal visits = AchievedSum.Of(ledger, scope, Metric.Visits, year);
        decimal proposals = Math.Max(deals, QuotationsOf(ledger, scope, year));
        Ratio? rate = visits > 0 ? Ratio.FromFraction(Math.Min(1, proposals / visits)) : null;
        return new SellingHabit(Money.FromYuan(signed / deals), Ratio.FromFraction(deals / proposals), rate, IsBorrowed: false);
    }

    private static int QuotationsOf(Ledger ledger, Scope scope, SalesPeriod year)
    {
        if (scope.Member is { } one) return ledger.Work.Of(one.Id).Over(WorkKind.Quotation, year);
        int sum = 0;
        foreach (Member member in ledger.People.Members)
        {
            if (scope.Team is null || member.Team == scope.Team.Id) sum += ledger.Work.Of(member.Id).Over(WorkKind.Quotation, year);
        }

        return sum;
    }
}
