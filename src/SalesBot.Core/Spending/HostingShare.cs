using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Spending;

/// <summary>What hosting customers has cost for each yuan signed, over the year that ends today.</summary>
internal static class HostingShare
{
    private const int DaysBack = 365;

    /// <summary>The member's own; the company's for whoever has signed nothing in that time. Zero where nothing was signed at all.</summary>
    public static Ratio Of(Ledger ledger, Member member, LocalDate today)
    {
        SalesPeriod year = SalesPeriod.Between(today.PlusDays(1 - DaysBack), today);
        return Of(ledger, new Scope(member, null), [member], year) ?? Of(ledger, Scope.Company, ledger.People.Members, year) ?? Ratio.Zero;
    }

    private static Ratio? Of(Ledger ledger, Scope scope, IEnumerable<Member> members, SalesPeriod year)
    {
        decimal signed = AchievedSum.Of(ledger, scope, Metric.Amount, year);
        if (signed <= 0) return null;
        decimal spent = members.Sum(member => ledger.Spends.By(member.Id).Where(spend => year.Contains(spend.On)).Sum(spend => spend.Amount.Yuan));
        return Ratio.FromFraction(spent / signed);
    }
}
