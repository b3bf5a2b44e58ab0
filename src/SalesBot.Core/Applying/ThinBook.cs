using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Applying;

/// <summary>Contacts of the last days that look empty.</summary>
public sealed class ThinBook
{
    private const int ShortestNotes = 6;
    private const int MessagesInARow = 3;
    private const int KeptDays = 10;

    private readonly SortedDictionary<LocalDate, List<ThinContact>> _byDay = [];

    internal ThinBook()
    {
    }

    /// <summary>Those recorded on a day, in order of recording.</summary>
    public IReadOnlyList<ThinContact> On(LocalDate day) => _byDay.TryGetValue(day, out List<ThinContact>? contacts) ? contacts : [];

    /// <param name="line">The contact as it stands in the customer's history.</param>
    /// <param name="on">The day on which it was recorded.</param>
    internal void Look(Customer customer, HistoryLine line, LocalDate on)
    {
        if (line.Fact is Fact.VisitLogged visit && Why(customer, line, visit) is { } why) Add(new ThinContact(line.Record, line.By, customer.Id, on, why));
    }

    internal void Forget(long record)
    {
        foreach (List<ThinContact> contacts in _byDay.Values) contacts.RemoveAll(contact => contact.Record == record);
    }

    private void Add(ThinContact contact)
    {
        if (!_byDay.TryGetValue(contact.On, out List<ThinContact>? contacts))
        {
            foreach (LocalDate old in _byDay.Keys.Where(day => day < contact.On.PlusDays(-KeptDays)).ToArray()) _byDay.Remove(old);
            _byDay[contact.On] = contacts = [];
        }

        contacts.Insert(contacts.FindLastIndex(earlier => earlier.Record < contact.Record) + 1, contact);
    }

    private static ThinReason? Why(Customer customer, HistoryLine line, Fact.VisitLogged visit)
    {
        Fact.VisitLogged[] before = Earlier(customer, line);
        string notes = visit.Notes?.Trim() ?? "";
        if (notes.Length > 0 && before is [.., var last] && last.Notes?.Trim() == notes) return ThinReason.Repeated;
        if (before.Length >= MessagesInARow - 1 && IsUnanswered(visit) && before.TakeLast(MessagesInARow - 1).All(IsUnanswered)) return ThinReason.Unanswered;
        if (notes.Length == 0) return ThinReason.Empty;
        return notes.Length < ShortestNotes ? ThinReason.Short : null;
    }

    /// <summary>The member's last contacts with the customer before this one, oldest first.</summary>
    private static Fact.VisitLogged[] Earlier(Customer customer, HistoryLine line)
    {
        List<Fact.VisitLogged> found = [];
        for (int index = customer.History.Count - 1; index >= 0 && found.Count < MessagesInARow - 1; index--)
        {
            HistoryLine earlier = customer.History[index];
            if (earlier.Record < line.Record && earlier.By == line.By && earlier.Fact is Fact.VisitLogged visit) found.Insert(0, visit);
        }

        return [.. found];
    }

    /// <summary>A message in whose notes nothing came back.</summary>
    private static bool IsUnanswered(Fact.VisitLogged visit) =>
        visit.Kind is ContactKind.Message or ContactKind.Email && (string.IsNullOrWhiteSpace(visit.Notes) || ContactNotes.SaysNoReply(visit.Notes));
}
