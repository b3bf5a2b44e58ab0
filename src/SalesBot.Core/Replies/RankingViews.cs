using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies;

/// <summary>Rankings, with the place of whoever is asked about, else of whoever asks.</summary>
internal static class RankingViews
{
    public static View Of(ReplyContext context, Command.AskRanking ask, Scope scope)
    {
        RankingQuestion question = QuestionOf(context, ask, scope);
        Ranking ranking = Ranking.Of(context.Ledger, question, context.Today);
        Member asked = scope.Member ?? context.Speaker.Member;
        bool ofTeams = ask.Among is RankedGroup.Teams;
        string? who = ofTeams ? context.Ledger.People.TeamOf(asked.Id)?.Name : asked.Name;
        return new View.RankingAnswer(ranking, scope.Team?.Name, who, !ofTeams && asked.Id == context.Speaker.Member.Id, who is null ? null : ranking.PlaceOf(who), ranking.Count)
        {
            RankBefore = who is null ? null : PlaceYesterday(context, question, who)?.Rank,
            Buttons = context.Speaker.Member.Sells ? [TalkViews.Ask(new Command.AskAttainment(), ButtonKind.MyAttainment)] : [],
        };
    }

    private static RankingQuestion QuestionOf(ReplyContext context, Command.AskRanking ask, Scope scope) =>
        new(ask.Metric ?? Metric.Amount, ask.Period ?? SalesPeriod.OfMonth(context.Today), scope.Team?.Id, ask.Among, ask.Of);

    /// <summary>Null where the period began today, or is over.</summary>
    private static Place? PlaceYesterday(ReplyContext context, RankingQuestion question, string who)
    {
        LocalDate yesterday = context.Today.PlusDays(-1);
        bool runs = question.Period.Contains(context.Today) && question.Period.Contains(yesterday);
        return runs ? Ranking.Of(context.Ledger, question with { Until = yesterday }, context.Today).PlaceOf(who) : null;
    }
}
