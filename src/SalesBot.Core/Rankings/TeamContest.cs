using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Rankings;

/// <summary>With which value a team competes: its attainment, or what it achieved per head, so that size does not win.</summary>
internal readonly struct TeamContest(Ledger ledger, RankingQuestion question, LocalDate today)
{
    /// <summary>Null where the metric is attainment and the team has no target, or where nobody of the team sells.</summary>
    public decimal? ValueOf(Team team)
    {
        Contest contest = new(ledger, question with { Team = team.Id, Among = null }, today);
        if (question.Metric is Metric.Attainment) return AttainmentOf(team);
        int heads = 0;
        decimal sum = 0;
        foreach (Member member in ledger.People.Members)
        {
            if (member.Team != team.Id) continue;
            if (contest.IsRanked(member)) heads++;
            sum += contest.ValueOf(member) ?? 0;
        }

        return heads == 0 ? null : sum / heads;
    }

    private decimal? AttainmentOf(Team team)
    {
        Scope scope = new(null, team);
        return TargetInForce.Of(ledger, scope, Metric.Amount, question.Period) is { } target and > 0
            ? AchievedSum.Of(ledger, scope, Metric.Amount, question.Period) / target
            : null;
    }
}
