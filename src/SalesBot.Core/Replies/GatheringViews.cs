using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rituals;
using SalesBot.Core.Targets;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Replies;

/// <summary>Shows what brings a team together, and what its leader alone reads.</summary>
internal static class GatheringViews
{
    /// <summary>Null for a post of another kind.</summary>
    public static View? Of(Ledger ledger, Post post) => post switch
    {
        Post.LeaderDigest digest => new View.LeaderDigest(
            digest.Act.On,
            digest.Act.Team!.Name,
            [.. digest.NotAnswered.Select(member => member.Name)],
            [.. digest.Stuck.Select(deal => LineOf(ledger, deal, digest))],
            [.. digest.OverLimit.Select(one => (one.Member.Name, one.Fallen))],
            (digest.Act.Team.Pool ?? ledger.Settings.Pool).MonthLimit,
            digest.Reader!.Name)
        {
            Unanswered = [.. digest.Unanswered.Select(pain => LineOf(ledger, pain, []))],
            Overdue = [.. digest.Waiting.Where(task => task.Due <= digest.Act.On).Select(task => (task.Topic, ledger.People[task.Member].Name, task.Due))],
            Buttons = PainButtons.Of(ledger, digest),
            WithoutTarget = HasTarget(ledger, digest) ? null : ledger.QuarterOf(digest.Act.On),
        },
        Post.WeeklyTraining training => new View.WeeklyTraining(
            training.Act.On, training.Questions, [.. training.Moves.Select(move => LineOf(ledger, move))], training.Force.Weakest, training.Newcomers),
        Post.MonthlyDrill drill => new View.MonthlyDrill(drill.Act.On, drill.Questions, [.. drill.Stuck.Select(deal => LineOf(ledger, deal, drill))]),
        Post.QuarterReview review => Quarter(ledger, review),
        Post.DuelSettled settled => Settled(ledger, settled),
        _ => null,
    };

    private static bool HasTarget(Ledger ledger, Post.LeaderDigest digest) =>
        Attainment.Of(ledger, new Scope(null, digest.Act.Team), Metric.Amount, ledger.QuarterOf(digest.Act.On), digest.Act.On).Ratio is not null;

    /// <param name="open">What is still to be answered.</param>
    public static PainLine LineOf(Ledger ledger, SharedPain pain, IReadOnlyList<PainTask> open) => new(
        pain.Theme,
        [.. pain.Who.Select(who => ledger.People[who].Name)],
        [.. pain.Customers.Select(customer => ledger.Customers[customer].Name)],
        pain.AnsweredBy == default ? null : ledger.People[pain.AnsweredBy].Name)
    {
        Assigned = open.FirstOrDefault(task => task.Topic == pain.Theme) is { } task ? (ledger.People[task.Member].Name, task.Due) : null,
    };

    public static VoiceLine LineOf(Ledger ledger, Voice voice) =>
        new(ledger.People[voice.By].Name, voice.Customer == default ? null : ledger.Customers[voice.Customer].Name, voice.Text);

    private static StuckLine LineOf(Ledger ledger, Deal deal, Post post)
    {
        Customer customer = ledger.Customers[deal.Customer];
        string stage = StageNames.Of(ledger.Settings.Pipeline, deal.Stage, post.Language);
        return new StuckLine(customer.IsInPool ? null : ledger.People[customer.Owner].Name, customer.Name, stage, Period.DaysBetween(deal.StageSince, post.Act.On));
    }

    private static View.QuarterReview Quarter(Ledger ledger, Post.QuarterReview review)
    {
        SeasonFacts facts = review.Facts;
        var losses = facts.Losses;
        return new View.QuarterReview(review.Act.On, facts.Quarter, review.Questions, facts.Signed, facts.Attainment, facts.WinRate, review.IsClose)
        {
            BestSeller = facts.TopCategory is { } top ? (ledger.NameOf(top.Category, review.Language), top.Amount) : null,
            TopLoss = losses.Reasons is [var first, ..] ? (first.Reason, Ratio.FromFraction((decimal)first.Deals.Count / losses.Lost.Count)) : null,
            Pains = [.. facts.Pains.Select(pain => LineOf(ledger, pain, []))],
            RivalMoves = facts.RivalMoves,
            Honoured = [.. facts.Honoured.Select(one => (ledger.People[one.Member].Name, one.Count))],
            Board = review.Act.Team is { } team ? RhythmViews.Board(ledger, team, facts.Quarter, null) : null,
            NewPlan = NewPlan(ledger, facts.Quarter),
        };
    }

    private static (string, LocalDate)? NewPlan(Ledger ledger, SalesPeriod quarter)
    {
        LocalDate next = quarter.Last.PlusDays(1);
        Journal.Fact.PlanAdopted? after = ledger.Plans.InForceOn(next);
        return after is null || ReferenceEquals(after, ledger.Plans.InForceOn(quarter.Last)) ? null : (after.Plan.Name, after.From);
    }

    private static View Settled(Ledger ledger, Post.DuelSettled settled)
    {
        DuelBoard? board = RhythmViews.Board(ledger, settled.Act.Team!, settled.Period, settled.Month);
        if (board is null) return new View.PkAnswer(settled.Period, [], IsSettled: true);
        // The duel between the groups goes on until the quarter is over.
        return new View.PkAnswer(settled.Period, [settled.IsQuarter ? board : board with { Groups = [] }], IsSettled: true).ForChannel();
    }
}
