using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Complaints;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.PublicPool;

/// <summary>What whoever comes next must know of a customer.</summary>
/// <param name="People">Who was met there, the last first.</param>
/// <param name="Card">Who decides there, what hurts, what it is worth to them.</param>
/// <param name="Pains">What was noted of what hurts, and nothing has settled, newest first.</param>
/// <param name="Learned">The last contacts with what was noted, newest first.</param>
/// <param name="LastContact">Null where there was none.</param>
/// <param name="EveryDays">Days between contacts, on average; null with fewer than two.</param>
/// <param name="Orders">Those with money outstanding, the one due first first.</param>
/// <param name="Promises">What was planned with the customer and not done, the next first.</param>
/// <param name="Personal">What else was noted of the customer and its people, newest first.</param>
public sealed record HandoverPack(
    Customer Customer,
    IReadOnlyList<string> People,
    PersonaCard Card,
    IReadOnlyList<CustomerNote> Pains,
    IReadOnlyList<HistoryLine> Learned,
    LocalDate? LastContact,
    int? EveryDays,
    StageKey? Stage,
    IReadOnlyList<Order> Orders,
    IReadOnlyList<FollowUp> Promises,
    IReadOnlyList<CustomerNote> Personal)
{
    private const int MostPeople = 3;
    private const int MostNotes = 3;
    private const int ContactsLookedAt = 10;

    /// <summary>The deal in progress; null where there is none.</summary>
    public Deal? Quote => Customer.Deals.Open;

    /// <summary>The newest complaint that is not settled; null where none is.</summary>
    public Complaint? Complaint => Customer.Complaints.NewestOpen;

    /// <summary>What the company calls its stages.</summary>
    public StageTemplate Stages { get; init; } = StageTemplates.Trade;

    /// <summary>The next day something was planned for; null where nothing is.</summary>
    public LocalDate? NextOn => Promises.Count > 0 ? Promises[0].On : null;

    public static HandoverPack Of(Ledger ledger, Customer customer, LocalDate today)
    {
        HistoryLine[] contacts = [.. customer.History.Where(line => line.Fact is Fact.VisitLogged).OrderByDescending(line => line.On).ThenByDescending(line => line.Record)];
        return new HandoverPack(
            customer,
            [.. PeopleIn(customer, contacts).Distinct(StringComparer.Ordinal).Take(MostPeople)],
            PersonaCard.Of(customer),
            NotesOf(customer, Aspect.Pain),
            [.. contacts.Where(line => line.Fact is Fact.VisitLogged { Notes.Length: > 0 }).Take(MostNotes)],
            customer.LastContact,
            EveryDaysOf(contacts),
            customer.Stage,
            [.. customer.OpenOrders.OrderBy(order => order.DueOn).ThenBy(order => order.Record)],
            [.. ledger.FollowUps.Of(customer.Owner).Where(plan => plan.Customer == customer.Id && IsToCome(customer, plan, today)).OrderBy(plan => plan.On)],
            NotesOf(customer, Aspect.Other, Aspect.Competitor))
        {
            Stages = ledger.Settings.Pipeline,
        };
    }

    private static CustomerNote[] NotesOf(Customer customer, params Aspect[] aspects) =>
        [.. customer.Notes.Where(note => aspects.Contains(note.Aspect)).Reverse().Take(MostNotes)];

    private static bool IsToCome(Customer customer, FollowUp plan, LocalDate today) => plan.On >= today && !Rituals.Agenda.IsDone(customer, plan);

    private static IEnumerable<string> PeopleIn(Customer customer, HistoryLine[] contacts)
    {
        foreach (HistoryLine line in contacts)
        {
            if (line.Fact is Fact.VisitLogged { Contact: { Length: > 0 } met }) yield return met;
        }

        if (customer.Contact is { Length: > 0 } known) yield return known;
    }

    private static int? EveryDaysOf(HistoryLine[] contacts)
    {
        LocalDate[] days = [.. contacts.Select(line => line.On).Distinct().Take(ContactsLookedAt)];
        return days.Length < 2 ? null : (int)Math.Round(Period.DaysBetween(days[^1], days[0]) / (decimal)(days.Length - 1), MidpointRounding.AwayFromZero);
    }
}
