using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Rankings;

/// <summary>With which value a team competes: its attainment, or what it achieved per head, so that size does not win.</summary>
internal sealed class TeamContest(Ledger ledger, RankingQuestion question, LocalDate today)
{
    private readonly Contest _contest = new(ledger, question with { Team = null, Among = null }, today);

    /// <summary>Null where the metric is attainment and the team has no target, or where nobody of the team sells.</summary>
    public decimal? ValueOf(Team team)
    {
        if (question.Metric is Metric.Attainment) return AttainmentOf(team);
        int heads = 0;
        decimal sum = 0;
        foreach (Member member in ledger.People.In(team.Id))
        {
            if (_contest.IsRanked(member)) heads++;
            sum += _contest.ValueOf(member) ?? 0;
        }

        return heads == 0 ? null : sum / heads;
    }

    private decimal? AttainmentOf(Team team)
    {
        Scope scope = new(null, team);
        return TargetInForce.Of(ledger, scope, Metric.Amount, question.Period) is { } target and > 0
            ? AchievedSum.Of(ledger, scope, Metric.Amount, question.Counted) / target
            : null;
    }
}
