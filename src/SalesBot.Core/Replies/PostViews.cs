using System.Diagnostics;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Honours;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Rituals;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>Shows what the clock has to say.</summary>
internal static class PostViews
{
    public static View Of(Ledger ledger, Post post) => Alone(ledger, post) ?? Of(post) ?? Together(ledger, post) ?? GatheringViews.Of(ledger, post) ?? throw new UnreachableException();

    private static View? Alone(Ledger ledger, Post post) => post switch
    {
        Post.PoolWarning warning => new View.PoolRiskAnswer(SubjectOf(warning), warning.Within, warning.Risks, IsWarning: true, HolidayGap.Among(ledger, warning.Risks))
        {
            Buttons = [TalkViews.Ask(new Command.AskAgenda(), ButtonKind.MyAgenda)],
        },
        Post.PoolFell fell => new View.PoolFell(
            fell.Owner.Name,
            fell.Owner.Id == fell.Reader!.Id,
            [.. fell.Customers.Select(customer => customer.Name)],
            [.. fell.Customers.Where(customer => FellForWantOfOrder(customer)).Select(customer => customer.Name)],
            fell.FallenThisMonth,
            fell.IsOverLimit ? ledger.PoolRulesOf(fell.Owner.Id).MonthLimit : null),
        Post.MorningPlan plan => new View.AgendaAnswer(
            new Subject(plan.Reader!.Name, null, true), SalesPeriod.OfDay(plan.Act.On), plan.Items, IsMorningPlan: true)
        {
            Goal = MorningGoal.Of(ledger, plan.Reader, plan.Act.On),
        },
        Post.Reminder reminder => new View.Reminder(reminder.Customer.Name, reminder.Plan.On, reminder.Plan.At, reminder.Plan.What) { Buttons = ReminderButtons.Of(ledger, reminder) },
        Post.ThinContacts thin => new View.ThinContacts(
            thin.Act.On, [.. thin.Contacts.Select(one => new ThinLine(ledger.People[one.Member].Name, ledger.Customers[one.Customer].Name, one.Why))]),
        _ => null,
    };

    /// <summary>To one member, about pay and money.</summary>
    private static View? Of(Post post) => post switch
    {
        Post.CollectionDue due => CollectionViews.Of(due),
        Post.BandNear near => new View.BandNear(near.Quarter, near.Attainment, new NextBand(near.Next.Gap, near.Next.Gain, near.Next.From), near.Days)
        {
            Buttons = [TalkViews.Ask(new Command.AskCommission(), ButtonKind.MyCommission)],
        },
        _ => null,
    };

    /// <summary>To a team.</summary>
    private static View? Together(Ledger ledger, Post post) => post switch
    {
        Post.Grade grade => ClosingViews.Of(ledger, grade.Review),
        Post.ReviewPrompt prompt => new View.ReviewPrompt(prompt.Act.On, prompt.Questions, IsAgain: false, prompt.Missed),
        Post.ReviewReminder reminder => new View.ReviewPrompt(reminder.Act.On, reminder.Questions, IsAgain: true, Missed: null)
        {
            IsAfterDigest = ReviewDay.IsLate(ledger, ledger.People.TeamOf(reminder.Reader!.Id), reminder.Act.On, reminder.Act.At),
        },
        Post.Digest digest => DigestOf(ledger, digest),
        Post.Birthday birthday => new View.Honour(birthday.Act.Member!.Name, HonourKind.Birthday),
        _ => null,
    };

    /// <summary>The fall is the last thing in its history.</summary>
    private static bool FellForWantOfOrder(Applying.Customer customer) =>
        customer.History is [.., { Fact: Journal.Fact.CustomerFell { Why: PublicPool.FallRule.NoOrder } }];

    /// <summary>A leader who reads it for a colleague who has left sees whose customers they are.</summary>
    private static Subject SubjectOf(Post.PoolWarning warning) =>
        warning.Owner.Id == warning.Reader!.Id ? new Subject(warning.Owner.Name, null, true) : new Subject(null, null, false);

    private static View DigestOf(Ledger ledger, Post.Digest digest)
    {
        LocalDate today = digest.Act.On;
        SalesPeriod quarter = ledger.QuarterOf(today);
        Scope scope = new(null, digest.Team);
        Attainment attainment = Attainment.Of(ledger, scope, Metric.Amount, quarter, today);
        return new View.Digest(
            digest.Team?.Name,
            today,
            quarter,
            Money.FromYuan(digest.Day.Signed),
            Money.FromYuan(digest.Day.Collected),
            digest.Day.Visits,
            digest.Day.NewCustomers,
            attainment.Ratio,
            attainment.Remaining is { } rest ? Money.FromYuan(rest) : null,
            digest.AtRisk,
            digest.Reviews,
            Praised(ledger, digest),
            PublicPlaces.Of(Ranking.Of(ledger, new RankingQuestion(Metric.Amount, quarter, digest.Team?.Id), today).Lines),
            digest.Missed)
        {
            Risen = Risers.Of(ledger, digest.Team, quarter, today),
            Board = digest.Team is { } team ? RhythmViews.Board(ledger, team, quarter, null) : null,
            Honours = [.. digest.Honours.Select(honour => (ledger.People[honour.Member].Name, honour.Kind, honour.Title))],
            Pains = [.. digest.Pains.Select(pain => GatheringViews.LineOf(ledger, pain, ledger.Pains.Open(ledger, digest.Team?.Id, today)))],
            Moves = [.. digest.Moves.Select(move => GatheringViews.LineOf(ledger, move))],
            Focus = digest.Focus,
            Unheld = digest.Unheld,
        };
    }

    /// <summary>By what they signed on the team's day.</summary>
    private static IReadOnlyList<RankedLine> Praised(Ledger ledger, Post.Digest digest)
    {
        Ranking ranking = Ranking.Of(ledger, new RankingQuestion(Metric.Amount, SalesPeriod.OfDay(digest.Act.On), digest.Team?.Id), digest.Act.On);
        return PublicPlaces.Of(Ranking.InOrder(ranking.Lines.Select(line => line with { Value = digest.Day.SignedBy(line.Member) })));
    }
}
