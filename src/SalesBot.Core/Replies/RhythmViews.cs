using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Duels;
using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>Shows honours, pauses, duels, and who answers a trouble.</summary>
internal static class RhythmViews
{
    /// <summary>A record of the team's rhythm; null for another.</summary>
    public static View? Of(ReplyContext context, Before before) => before.Subject switch
    {
        Fact.HonourAwarded honour => Award(context, honour, before.Happening),
        Fact.PainAssigned assigned => new View.PainTask(before.Happening, assigned.Topic, context.Ledger.People[assigned.Member].Name, assigned.On),
        Fact.PostsPaused pause => Pause(context, pause, before.Happening),
        _ => null,
    };

    /// <summary>An answer about the team's contests; null for another.</summary>
    public static View? Of(ReplyContext context, Decision.Answered answered) => answered.Command switch
    {
        Command.AskPk ask => Pk(context.Ledger, answered.Scope.Team, ask.Period ?? context.Ledger.QuarterOf(context.Today), context.Today),
        Command.AskHonours => Honours(context, answered.Scope.Member!),
        _ => null,
    };

    /// <summary>The duel between groups over the period, and the one inside each over the month.</summary>
    /// <param name="team">Null for all teams.</param>
    private static View Pk(Ledger ledger, Team? team, SalesPeriod period, NodaTime.LocalDate today)
    {
        SalesPeriod month = period.Contains(today) ? SalesPeriod.OfMonth(today) : SalesPeriod.OfMonth(period.Last);
        IEnumerable<Team> teams = team is null ? ledger.People.Teams : [team];
        return new View.PkAnswer(period, [.. teams.Select(one => Board(ledger, one, period, month)).OfType<DuelBoard>()], IsSettled: false);
    }

    /// <summary>How a team's duels stand; null where it has no groups.</summary>
    public static DuelBoard? Board(Ledger ledger, Team team, SalesPeriod period, SalesPeriod? month)
    {
        if (Duel.BetweenGroups(ledger, team, period) is not { } duel || ledger.Duels.RulesOf(team.Id, period) is not { } rules) return null;
        IEnumerable<(string, IReadOnlyList<DuelLine>)> inside = month is null
            ? []
            : rules.Groups.Select(group => (group.Name, Duel.InsideGroup(ledger, team, rules, group, month).Lines));
        return new DuelBoard(team.Name, rules.By, duel.Lines, [.. inside], rules.Reward, rules.Penalty, rules.FirstChoiceHours);
    }

    private static View.HonoursAnswer Honours(ReplyContext context, Member member) => new(
        member.Name,
        member.Id == context.Speaker.Member.Id,
        [.. context.Ledger.Honours.Of(member.Id).OrderByDescending(honour => honour.On).ThenByDescending(honour => honour.Record).Select(honour => LineOf(context.Ledger, honour))]);

    private static HonourLine LineOf(Ledger ledger, Honour honour) => new(
        honour.On,
        honour.Kind,
        honour.Title,
        honour.Customer == default ? null : ledger.Customers[honour.Customer].Name,
        honour.By == default ? null : ledger.People[honour.By].Name);

    private static View.Award Award(ReplyContext context, Fact.HonourAwarded honour, Happening happening)
    {
        Member member = context.Ledger.People[honour.Member];
        return new View.Award(happening, member.Name, honour.Title)
        {
            Letter = happening is Happening.Recorded ? ThanksLetter.Of(context.Ledger, member, honour.Title, context.Today) : null,
        };
    }

    /// <summary>Whoever is to answer a trouble, unless they said so themselves.</summary>
    public static IEnumerable<Reply> Told(Ledger ledger, Fact.PainAssigned assigned)
    {
        MemberId by = ledger.Pains.Open(ledger, assigned.Team, ledger.DayOf(ledger.LastAt)).First(task => task.Record == ledger.Seq).By;
        if (assigned.Member == by) return [];
        Member reader = ledger.People[assigned.Member];
        View asked = new View.PainAsked(assigned.Topic, ledger.People[by].Name, assigned.On);
        return [Typesetting.Set(asked, reader.Name, Phrasebook.Of(Tongue.Of(ledger, reader), ledger.DayOf(ledger.LastAt)))];
    }

    private static View.Pause Pause(ReplyContext context, Fact.PostsPaused pause, Happening happening)
    {
        Team? team = pause.Team is { } id ? context.Ledger.People[id] : null;
        var holding = context.Ledger.Pauses.UntilOf(team?.Id ?? default, context.Today);
        bool isLonger = holding is { } other && (happening is Happening.TakenBack || other.Until > pause.Until);
        return new View.Pause(happening, pause.Until, team?.Name, isLonger ? (holding!.Value.Until, context.Ledger.People[holding.Value.By].Name) : null);
    }
}
