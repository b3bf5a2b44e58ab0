using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Measures;

/// <summary>The share of leads that became customers.</summary>
/// <param name="Sources">Those that had leads, in the order of the list, unnamed ones last.</param>
/// <param name="Months">Cohorts by the month in which the leads were added, those that had any, oldest first.</param>
public sealed record Conversion(SalesPeriod Period, SourceConversion All, IReadOnlyList<SourceConversion> Sources, IReadOnlyList<SourceConversion> Months)
{
    private static readonly CustomerSource?[] AllSources = [.. Enum.GetValues<CustomerSource>().Select(source => (CustomerSource?)source), null];

    public static Conversion Of(Ledger ledger, Scope scope, SalesPeriod period)
    {
        LeadSums[] leads = [.. LeadsIn(ledger, scope)];
        SourceConversion[] sources = [.. AllSources.Select(source => OfSource(leads, source, period)).Where(line => line.Leads > 0)];
        SourceConversion[] months = [.. MonthsOf(period).Select(month => Sum(leads, month) with { Month = month.First }).Where(line => line.Leads > 0)];
        return new Conversion(period, Sum(leads, period), sources, months);
    }

    public SourceConversion? From(CustomerSource source) => Sources.FirstOrDefault(line => line.Source == source);

    /// <summary>The leads that a member added, each member of a team, or everybody.</summary>
    internal static IEnumerable<LeadSums> LeadsIn(Ledger ledger, Scope scope)
    {
        if (scope.Member is { } member) return [ledger.Customers.Leads.Of(member.Id)];
        return scope.Team is { } team ? ledger.People.In(team.Id).Select(one => ledger.Customers.Leads.Of(one.Id)) : [ledger.Customers.Leads.OfAll];
    }

    private static SourceConversion Sum(LeadSums[] leads, SalesPeriod period) =>
        AllSources.Aggregate(new SourceConversion(null, null, 0, 0, 0), (sum, source) => sum + OfSource(leads, source, period));

    private static SourceConversion OfSource(LeadSums[] leads, CustomerSource? source, SalesPeriod period) => new(
        source,
        null,
        leads.Sum(sums => sums.Over(source, LeadState.Open, period)),
        leads.Sum(sums => sums.Over(source, LeadState.Converted, period)),
        leads.Sum(sums => sums.Over(source, LeadState.Lost, period)),
        Money.FromYuan(leads.Sum(sums => sums.CostOver(source, period))));

    private static IEnumerable<SalesPeriod> MonthsOf(SalesPeriod period)
    {
        for (SalesPeriod month = SalesPeriod.OfMonth(period.First); month.First <= period.Last; month = SalesPeriod.OfMonth(month.Last.PlusDays(1)))
        {
            yield return SalesPeriod.Between(NodaTime.LocalDate.Max(month.First, period.First), NodaTime.LocalDate.Min(month.Last, period.Last));
        }
    }
}
