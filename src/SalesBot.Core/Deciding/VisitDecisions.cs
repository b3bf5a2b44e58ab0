using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Deciding;

/// <summary>Visits and planned contacts.</summary>
internal static class VisitDecisions
{
    public static Decision Log(Setting setting, Command.LogVisit visit)
    {
        PartyFinding customer = CustomerFinder.Find(setting, visit, visit.Customer, mayCreate: true);
        if (customer.Instead is { } instead) return instead;
        DayFinding on = DayFinding.Of(setting, visit, visit.On);
        if (on.Instead is { } refusal) return refusal;
        if (visit.Expense is { IsPositive: false } nothing) return new Decision.Refused(visit, RefusalReason.InvalidValue, nothing.ToString());
        Party party = customer.Party!;
        Fact.VisitLogged fact = new(party.Id, visit.Kind ?? ContactKind.Visit, on.Day, visit.Contact, visit.Notes ?? Unanswered(setting, party), visit.NextOn, visit.Expense);
        IEnumerable<Note> notes = [.. party.Notes, .. on.Notes, .. NoFollowUp(setting, party, fact), .. PipelineNotes.OnContact(setting, party), .. PipelineNotes.OnVisiting(setting, party, ContactNotes.Of(fact.Kind, fact.Notes) is ContactWorth.FollowUp)];
        return new Decision.Recorded(visit with { Customer = new CustomerName(party.Name) }, fact, party.Before, [.. notes]);
    }

    /// <summary>That nobody was reached is noted even where nothing else was said.</summary>
    private static string? Unanswered(Setting setting, Party party) =>
        setting.Amending is null && setting.Words is { } words ? ContactNotes.UnansweredIn(words, (party.Known?.Aliases ?? []).Append(party.Name)) : null;

    private static IEnumerable<Note> NoFollowUp(Setting setting, Party party, Fact.VisitLogged visit) => ContactNotes.Of(visit.Kind, visit.Notes) switch
    {
        ContactWorth.FollowUp => [],
        ContactWorth.NoAnswer => setting.Ledger.PoolRulesOf(party.Owner).NoAnswerCounts ? [] : [new Note(NoteKind.NoAnswer)],
        ContactWorth.MassGreeting => [new Note(NoteKind.MassGreeting)],
    };

    public static Decision Plan(Setting setting, Command.PlanFollowUp plan)
    {
        PartyFinding customer = CustomerFinder.Find(setting, plan, plan.Customer, mayCreate: true);
        if (customer.Instead is { } instead) return instead;
        if ((plan.On ?? LaterToday(setting, plan)) is not { } on) return new Decision.Asked(plan, "on", [], customer.Party!.Name);
        if (on < setting.Today) return new Decision.Refused(plan, RefusalReason.InvalidValue, on.ToString("yyyy-MM-dd", null));
        Party party = customer.Party!;
        Fact.FollowUpPlanned fact = new(party.Id, setting.Speaker.Member.Id, on, plan.At, plan.What);
        return new Decision.Recorded(plan with { Customer = new CustomerName(party.Name), On = on }, fact, party.Before, party.Notes);
    }

    /// <summary>A time without a day means today while it is still ahead.</summary>
    private static LocalDate? LaterToday(Setting setting, Command.PlanFollowUp plan) =>
        plan.At > setting.Now.InZone(setting.Ledger.Zone).TimeOfDay ? setting.Today : null;
}
