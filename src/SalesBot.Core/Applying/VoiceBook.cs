using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Applying;

/// <summary>What was heard from customers and of rivals, by day: in reviews, in notes about customers, in visits.</summary>
public sealed class VoiceBook
{
    private readonly Dictionary<LocalDate, List<Voice>> _byDay = [];

    internal VoiceBook()
    {
    }

    /// <summary>In order of recording.</summary>
    public IReadOnlyList<Voice> On(LocalDate day) => _byDay.TryGetValue(day, out List<Voice>? voices) ? voices : [];

    /// <summary>Day by day.</summary>
    public IEnumerable<Voice> In(SalesPeriod period)
    {
        for (LocalDate day = period.First; day <= period.Last; day = day.PlusDays(1))
        {
            foreach (Voice voice in On(day)) yield return voice;
        }
    }

    internal void Put(Ledger ledger, Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.ReviewAnswered answer: Hear(ledger, entry, answer.On, answer.Text, [.. (answer.Customers ?? []).Where(ledger.Customers.Has)]); break;
            case Fact.VisitLogged { Notes: { } notes } visit: Hear(ledger, entry, visit.On, notes, [visit.Customer]); break;
            case Fact.CustomerNoted { Aspect: Aspect.Pain or Aspect.Competitor } noted: Note(entry, ledger.DayOf(entry.At), noted); break;
            default: break;
        }
    }

    internal void Take(Ledger ledger, Entry entry, Fact fact)
    {
        LocalDate? day = fact switch
        {
            Fact.ReviewAnswered answer => answer.On,
            Fact.VisitLogged visit => visit.On,
            Fact.CustomerNoted => ledger.DayOf(entry.At),
            _ => null,
        };
        if (day is not { } on || !_byDay.TryGetValue(on, out List<Voice>? voices)) return;
        voices.RemoveAll(voice => voice.Record == entry.Seq);
    }

    private void Hear(Ledger ledger, Entry entry, LocalDate on, string text, IReadOnlyList<CustomerId> customers)
    {
        if (!VoiceWords.IsHeardIn(text)) return;
        foreach (string sentence in Sentences.Of(text))
        {
            bool isOfRival = VoiceWords.IsOfRival(sentence);
            Pain[] themes = [.. VoiceWords.TroublesIn(sentence)];
            if (!isOfRival && themes.Length == 0) continue;
            CustomerId customer = Named(ledger, sentence, customers);
            if (themes.Length == 0) Add(on, new Voice(entry.Seq, entry.At, entry.By, customer, null, isOfRival, sentence));
            foreach (Pain theme in themes) Add(on, new Voice(entry.Seq, entry.At, entry.By, customer, theme, isOfRival, sentence));
        }
    }

    private void Note(Entry entry, LocalDate on, Fact.CustomerNoted noted)
    {
        Pain[] themes = noted.Aspect is Aspect.Pain ? [.. VoiceWords.TroublesIn(noted.Note)] : [];
        bool isOfRival = noted.Aspect is Aspect.Competitor;
        if (themes.Length == 0) Add(on, new Voice(entry.Seq, entry.At, entry.By, noted.Customer, null, isOfRival, noted.Note));
        foreach (Pain theme in themes) Add(on, new Voice(entry.Seq, entry.At, entry.By, noted.Customer, theme, isOfRival, noted.Note));
    }

    /// <summary>The customer of the text that the sentence names; the only one of the text where it names none.</summary>
    private static CustomerId Named(Ledger ledger, string sentence, IReadOnlyList<CustomerId> customers)
    {
        foreach (CustomerId id in customers)
        {
            Customer customer = ledger.Customers[id];
            if (customer.Aliases.Append(customer.Name).Any(name => sentence.Contains(name, StringComparison.OrdinalIgnoreCase))) return id;
        }

        return customers is [var only] ? only : default;
    }

    private void Add(LocalDate on, Voice voice)
    {
        if (!_byDay.TryGetValue(on, out List<Voice>? voices)) _byDay[on] = voices = [];
        voices.Add(voice);
    }
}
