using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Measures;

/// <summary>Where a member stands in a quarter: what the answer to a deal shows as it was before and as it is after.</summary>
/// <param name="Attainment">Of the amount target.</param>
/// <param name="Place">By amount across the company; null for members who are not ranked.</param>
public sealed record Standing(SalesPeriod Quarter, Attainment Attainment, Statement Pay, Place? Place)
{
    /// <param name="on">A day of the quarter, such as that of signing.</param>
    public static Standing Of(Ledger ledger, MemberId member, LocalDate on, LocalDate today)
    {
        SalesPeriod quarter = ledger.QuarterOf(on);
        return new Standing(
            quarter,
            Targets.Attainment.Of(ledger, new Scope(ledger.People[member], null), Metric.Amount, quarter, today),
            Statement.Of(ledger, member, quarter, today),
            Ranking.PlaceOf(ledger, member, new RankingQuestion(Metric.Amount, quarter), today));
    }
}
