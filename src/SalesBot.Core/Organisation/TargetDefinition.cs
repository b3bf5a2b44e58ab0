using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Organisation;

/// <summary>A target as the company file sets it: for a member, for a team, or for the company where neither is named.</summary>
/// <param name="Amount">Yuan, or a count for metrics that count; not negative.</param>
/// <param name="Who">Full name of the member.</param>
/// <param name="Team">Full name of the team; never together with <paramref name="Who"/>.</param>
/// <param name="Floor">What is to be reached at least, below the amount.</param>
/// <param name="Stretch">What is aimed at beyond it, above the amount.</param>
public sealed record TargetDefinition(
    SalesPeriod Period,
    decimal Amount,
    Metric Metric = Metric.Amount,
    string? Who = null,
    string? Team = null,
    decimal? Floor = null,
    decimal? Stretch = null);
