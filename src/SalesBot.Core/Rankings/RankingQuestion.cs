using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rankings;

/// <param name="Team">Only its members; all where missing.</param>
/// <param name="Among">All who sell where missing.</param>
/// <param name="Of">Only these sales count; all where missing. It holds for amounts.</param>
public sealed record RankingQuestion(Metric Metric, SalesPeriod Period, TeamId? Team = null, RankedGroup? Among = null, RankedSales? Of = null)
{
    /// <summary>The last day that counts, as if it were today; the whole period where missing. Targets stay those of the period.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The days that count.</summary>
    public SalesPeriod Counted => Until is { } last && last < Period.Last ? SalesPeriod.Between(Period.First, LocalDate.Max(Period.First, last)) : Period;
}
