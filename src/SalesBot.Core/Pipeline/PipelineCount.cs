using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Pipeline;

/// <summary>
/// Counts a pipeline. The company's open deals are kept counted; those of a member or a team are counted from the customers they own, of whom
/// there are few.
/// </summary>
public static class PipelineCount
{
    private const int MonthsAhead = 12;

    private static readonly SalesPeriod Always = SalesPeriod.Between(new LocalDate(1970, 1, 1), new LocalDate(2199, 12, 31));

    /// <param name="period">The days in which deals are expected, won and lost; all that are open and this quarter where missing.</param>
    /// <param name="stage">The one stage asked for; all where missing.</param>
    public static PipelineSummary Of(Ledger ledger, Scope scope, SalesPeriod? period, StageKey? stage, LocalDate today)
    {
        SalesPeriod closed = period ?? ledger.QuarterOf(today);
        StageTemplate template = ledger.Settings.Pipeline;
        StageRule[] rules = [.. template.Stages.Where(rule => stage is null || rule.Key == stage)];
        Dictionary<StageKey, OpenSums> open = scope.IsCompany ? [] : Counted(ledger, scope);
        OpenSums? SumsOf(StageRule rule) => scope.IsCompany ? ledger.Deals.OpenIn(rule.Key) : open.GetValueOrDefault(rule.Key);
        PipelineStage[] stages = [.. rules.Select(rule => new PipelineStage(rule, Open(SumsOf(rule), period, today), Funnel(ledger, scope, rule.Key, closed), Stuck(SumsOf(rule), rule, today)))];
        Attainment attainment = Attainment.Of(ledger, scope, Metric.Amount, closed, today);
        return new PipelineSummary(
            closed,
            stages,
            rules.Aggregate(default(DealCount), (sum, rule) => sum + (SumsOf(rule)?.Before(today) ?? default)),
            stages.Where(one => template.IsCommitted(one.Rule.Key)).Aggregate(Money.Zero, (sum, one) => sum + one.Open.Amount),
            Money.FromYuan(attainment.Achieved),
            MembersIn(ledger, scope).Sum(deals => (int)deals.Closed.Won.Over(closed)),
            MembersIn(ledger, scope).Aggregate(default(DealCount), (sum, deals) => sum + deals.Closed.Lost(closed)),
            attainment.Remaining is { } rest ? Money.FromYuan(rest) : null,
            [.. Forecast(rules, SumsOf, today)],
            scope.IsCompany ? [] : [.. StuckDeals.Of(ledger, scope, today).Select(deal => ledger.Customers[deal.Customer].Name)]);
    }

    /// <summary>What became of the deals of a member, of each member of a team, or of everybody together.</summary>
    public static IEnumerable<MemberDeals> MembersIn(Ledger ledger, Scope scope)
    {
        if (scope.Member is { } member) return [ledger.Deals.Of(member.Id)];
        return scope.Team is { } team ? ledger.People.In(team.Id).Select(one => ledger.Deals.Of(one.Id)) : [ledger.Deals.OfAll];
    }

    private static Dictionary<StageKey, OpenSums> Counted(Ledger ledger, Scope scope)
    {
        Dictionary<StageKey, OpenSums> sums = [];
        foreach (Deal deal in OpenDeals.Of(ledger, scope))
        {
            if (!sums.TryGetValue(deal.Stage, out OpenSums? stage)) sums[deal.Stage] = stage = new OpenSums();
            stage.Count(deal, 1);
        }

        return sums;
    }

    /// <summary>Deals without a day belong to a period that has not ended.</summary>
    private static DealCount Open(OpenSums? sums, SalesPeriod? period, LocalDate today)
    {
        if (sums is null) return default;
        DealCount dated = sums.Over(period ?? Always);
        return period is null || period.Contains(today) ? dated + sums.Undated : dated;
    }

    private static int Stuck(OpenSums? sums, StageRule rule, LocalDate today) =>
        rule.Days is { } days ? sums?.EnteredBy(today.PlusDays(-days - 1)) ?? 0 : 0;

    private static FunnelCohort Funnel(Ledger ledger, Scope scope, StageKey stage, SalesPeriod period)
    {
        FunnelCohort sum = new();
        foreach (MemberDeals deals in MembersIn(ledger, scope)) deals.Funnel.AddTo(sum, stage, period);
        return sum;
    }

    private static IEnumerable<(LocalDate Month, Money Weighted)> Forecast(StageRule[] rules, Func<StageRule, OpenSums?> sumsOf, LocalDate today)
    {
        for (int ahead = 0; ahead < MonthsAhead; ahead++)
        {
            SalesPeriod month = SalesPeriod.OfMonth(today.PlusMonths(ahead));
            SalesPeriod left = SalesPeriod.Between(LocalDate.Max(month.First, today), month.Last);
            Money weighted = rules.Aggregate(Money.Zero, (sum, rule) => sum + ((sumsOf(rule)?.Over(left).Amount ?? Money.Zero) * rule.Probability));
            if (!weighted.IsZero) yield return (month.First, weighted);
        }
    }
}
