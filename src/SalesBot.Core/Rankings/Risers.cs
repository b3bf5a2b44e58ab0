using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rankings;

/// <summary>Who has gained places in a team's ranking by amount since yesterday.</summary>
public static class Risers
{
    private const int Most = 3;

    /// <summary>The most places first; nobody who has signed nothing, and nobody on the first day of the period.</summary>
    public static IReadOnlyList<(string Who, int Places)> Of(Ledger ledger, Team? team, SalesPeriod period, LocalDate today)
    {
        LocalDate yesterday = today.PlusDays(-1);
        if (!period.Contains(yesterday)) return [];
        RankingQuestion question = new(Metric.Amount, period, team?.Id);
        Dictionary<MemberId, int> before = Ranking.Of(ledger, question with { Until = yesterday }, today).Lines.ToDictionary(line => line.Member, line => line.Rank);
        return
        [
            .. Ranking.Of(ledger, question, today).Lines.Where(line => line.Value > 0)
                .Select(line => (Who: line.Name, Places: before.GetValueOrDefault(line.Member, line.Rank) - line.Rank))
                .Where(one => one.Places > 0).OrderByDescending(one => one.Places).Take(Most),
        ];
    }
}
