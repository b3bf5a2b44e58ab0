using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps who the customers are and whose.</summary>
internal sealed class CustomerKeeper(Ledger ledger, SaleKeeper sales)
{
    /// <summary>A customer of the company file. What changed since the last file changes here; the rest stays as members left it.</summary>
    public void List(Entry entry, Fact.CustomerListed listed)
    {
        Fact.CustomerListed? before = ledger.File.Customer(listed.Id);
        ledger.File.Keep(listed);
        bool isNew = !ledger.Customers.Has(listed.Id);
        Customer customer = isNew ? ledger.Customers.Add(listed.Id, listed.Name, TenureOf(entry, listed)) : ledger.Customers[listed.Id];
        if (isNew) customer.KnownSince = ledger.DayOf(entry.At);
        if (customer.Name != listed.Name) ledger.Customers.Rename(customer, listed.Name);
        customer.Aliases = listed.Aliases ?? [];
        LearnChanged(entry, customer, listed, before ?? new Fact.CustomerListed(listed.Id, listed.Name));
        customer.OrderedBefore = listed.Ordered;
        customer.PurchasesBefore = listed.Purchases ?? customer.PurchasesBefore;
        ledger.Customers.Index(customer);
        ledger.Deadlines.Touch(listed);
        ledger.Cycles.Touch(listed);
        sales.Recount(customer);
        if (!isNew && IsGivenAway(listed, before, customer)) ledger.Customers.Give(customer, TenureOf(entry, listed));
        LearnStanding(entry, customer, listed, before);
    }

    /// <summary>Tier and stage change in chat as well, so a later file says only what it says anew.</summary>
    private void LearnStanding(Entry entry, Customer customer, Fact.CustomerListed listed, Fact.CustomerListed? before)
    {
        if (listed.Tier != before?.Tier && listed.Tier is { } tier) KnowingKeeper.SetTier(customer, entry.Seq, tier);
        if (listed.Stage != before?.Stage && listed.Stage is { } stage) PipelineKeeper.Begin(ledger, customer, entry, stage);
    }

    public void Fall(Entry entry, Fact.CustomerFell fell)
    {
        Customer customer = ledger.Customers[fell.Customer];
        ledger.Figures.Of(customer.Owner).Fallen.Add(fell.On, 1);
        ledger.Customers.Give(customer, new Tenure(entry.Seq, default, fell.On, entry.At, OwnerChange.Fell));
        ledger.Deadlines.Touch(fell);
        customer.HistoryLines.Add(new HistoryLine(entry.Seq, fell.On, entry.By, fell, false));
    }

    private Tenure TenureOf(Entry entry, Fact.CustomerListed listed) => new(
        entry.Seq,
        listed.Owner ?? default,
        listed.Since ?? ledger.DayOf(entry.At),
        entry.At,
        listed.Since is null ? OwnerChange.ListedWithoutStart : OwnerChange.Listed);

    private static void LearnChanged(Entry entry, Customer customer, Fact.CustomerListed listed, Fact.CustomerListed before)
    {
        if (listed.Phone != before.Phone && listed.Phone is { } phone) customer.Reached[entry.Seq] = (null, phone);
        if (listed.Source != before.Source) customer.Source = listed.Source ?? customer.Source;
    }

    /// <summary>Whether the file names another owner than before; a customer that members added stays theirs where the file names none.</summary>
    private static bool IsGivenAway(Fact.CustomerListed listed, Fact.CustomerListed? before, Customer customer) =>
        (listed.Owner, listed.Since) != (before?.Owner, before?.Since)
        && (before is not null || listed.Owner is not null)
        && ((listed.Owner ?? default) != customer.Owner || listed.Since is not null);

    public void Add(Entry entry, Fact.CustomerAdded added)
    {
        LocalDate today = ledger.DayOf(entry.At);
        Customer customer = ledger.Customers.Add(added.Id, added.Name, new Tenure(entry.Seq, added.Owner ?? default, today, entry.At, OwnerChange.Added));
        Learn(entry, customer, added);
        ledger.Customers.Index(customer);
        HistoryWriter.Mention(customer, new HistoryLine(entry.Seq, today, entry.By, added, false));
        customer.KnownSince = today;
        customer.AddedOn = today;
        customer.AddedBy = entry.By;
        customer.AddedAt = entry.At;
        ledger.Customers.Leads.Recount(customer);
        ledger.Figures.Of(entry.By).NewLeads.Add(today, 1);
    }

    /// <summary>Puts right what was said when a customer was added; all that happened with it since stays.</summary>
    public void Revise(Entry entry, Fact.CustomerAdded now)
    {
        Customer customer = ledger.Customers[now.Id];
        if (customer.Name != now.Name) ledger.Customers.Rename(customer, now.Name);
        Learn(entry, customer, now);
        ledger.Customers.Index(customer);
        int line = customer.HistoryLines.FindIndex(one => one.Record == entry.Seq);
        customer.HistoryLines[line] = customer.HistoryLines[line] with { Fact = now };
        ledger.Customers.Leads.Recount(customer);
        sales.Recount(customer);
    }

    private static void Learn(Entry entry, Customer customer, Fact.CustomerAdded added)
    {
        KnowingKeeper.SetTier(customer, entry.Seq, added.Tier);
        customer.Source = added.Source;
        customer.Referrer = added.Referrer;
        customer.Reached[entry.Seq] = (added.Contact, added.Phone);
        customer.Industry = added.Industry;
    }

    public void Remove(Entry entry, Fact.CustomerAdded added)
    {
        Customer customer = ledger.Customers[added.Id];
        ledger.Customers.Remove(customer);
        HistoryWriter.Strike(customer, entry.Seq);
        ledger.Figures.Of(entry.By).NewLeads.Add(ledger.DayOf(entry.At), -1);
    }
}
