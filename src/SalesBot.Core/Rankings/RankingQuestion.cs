using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rankings;

/// <param name="Team">Only its members; all where missing.</param>
/// <param name="Among">All who sell where missing.</param>
public sealed record RankingQuestion(Metric Metric, SalesPeriod Period, TeamId? Team = null, RankedGroup? Among = null);
