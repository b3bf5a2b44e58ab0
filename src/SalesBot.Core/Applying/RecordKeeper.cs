using System.Diagnostics;
using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>Puts records into the books and takes them out again, so that undoing and amending leave every figure as if it had always been so.</summary>
internal sealed class RecordKeeper(Ledger ledger)
{
    private readonly OrderBook _orders = new(ledger.Figures);

    public void Record(Entry entry)
    {
        ledger.Records.Add(entry);
        Put(entry, entry.Fact);
    }

    public void Amend(Entry entry, Fact.RecordAmended amended)
    {
        if (ledger.Records.OfChange(amended.Record) is not { } record) return;
        Replace(record, amended.Now);
        ledger.Records.Amend(entry, record, amended.Now);
    }

    public void TakeBack(long change)
    {
        if (ledger.Records.OfChange(change) is not { } record) return;
        Fact before = record.Now;
        ledger.Records.TakeBack(change, record);
        if (record.IsTakenBack) Take(EntryOf(record), before);
        else Swap(record, before, record.Now);
    }

    /// <summary>A customer of the company file. What changed since the last file changes here; the rest stays as members left it.</summary>
    public void List(Entry entry, Fact.CustomerListed listed)
    {
        Fact.CustomerListed? before = ledger.File.Customer(listed.Id);
        ledger.File.Keep(listed);
        bool isNew = !ledger.Customers.Has(listed.Id);
        Customer customer = isNew ? ledger.Customers.Add(listed.Id, listed.Name, listed.Owner ?? default) : ledger.Customers[listed.Id];
        if (customer.Name != listed.Name) ledger.Customers.Rename(customer, listed.Name);
        customer.Aliases = listed.Aliases ?? [];
        LearnChanged(customer, listed, before ?? new Fact.CustomerListed(listed.Id, listed.Name));
        customer.OrderedBefore = listed.Ordered;
        customer.PurchasesBefore = listed.Purchases ?? customer.PurchasesBefore;
        _orders.Recount(customer);
        if (isNew || IsGivenAway(listed, before, customer)) Own(customer, listed, ledger.DayOf(entry.At));
    }

    public void Fall(Entry entry, Fact.CustomerFell fell)
    {
        Customer customer = ledger.Customers[fell.Customer];
        ledger.Figures.Of(customer.Owner).Fallen.Add(fell.On, 1);
        customer.LastOwner = customer.Owner;
        ledger.Customers.Give(customer, default);
        customer.InPoolSince = fell.On;
        customer.WarnedOn = null;
        customer.HistoryLines.Add(new HistoryLine(entry.Seq, fell.On, entry.By, fell, false));
    }

    private void Own(Customer customer, Fact.CustomerListed listed, LocalDate today)
    {
        MemberId owner = listed.Owner ?? default;
        if (owner != customer.Owner) customer.LastOwner = customer.Owner;
        ledger.Customers.Give(customer, owner);
        customer.OwnedSince = listed.Since ?? today;
        customer.CameWithoutStart = listed.Since is null;
        customer.InPoolSince = customer.IsInPool ? today : null;
    }

    private static void LearnChanged(Customer customer, Fact.CustomerListed listed, Fact.CustomerListed before)
    {
        if (listed.Tier != before.Tier) customer.Tier = listed.Tier ?? customer.Tier;
        if (listed.Phone != before.Phone) customer.Phone = listed.Phone ?? customer.Phone;
        if (listed.Source != before.Source) customer.Source = listed.Source ?? customer.Source;
        if (listed.Stage != before.Stage) customer.Stage = listed.Stage ?? customer.Stage;
    }

    /// <summary>Whether the file names another owner than before; a customer that members added stays theirs where the file names none.</summary>
    private static bool IsGivenAway(Fact.CustomerListed listed, Fact.CustomerListed? before, Customer customer) =>
        (listed.Owner, listed.Since) != (before?.Owner, before?.Since)
        && (before is not null || listed.Owner is not null)
        && ((listed.Owner ?? default) != customer.Owner || listed.Since is not null);

    private static Entry EntryOf(Record record) => new(record.Seq, record.At, record.By, record.Now);

    private void Replace(Record record, Fact now) => Swap(record, record.Now, now);

    private void Swap(Record record, Fact before, Fact now)
    {
        Take(EntryOf(record), before);
        Put(EntryOf(record), now);
    }

    private void Put(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.CustomerAdded added: Add(entry, added); break;
            case Fact.VisitLogged visit: PutVisit(entry, visit); break;
            case Fact.DealSigned deal: PutDeal(entry, deal); break;
            case Fact.PaymentReceived received: PutPayment(entry, received); break;
            case Fact.FollowUpPlanned planned: Plan(entry, planned); break;
            case Fact.ReviewAnswered answer: ledger.Reviews.Add(answer.On, new ReviewBook.ReviewAnswer(entry.Seq, entry.By, answer.Text)); break;
            case Fact.TargetSet target: ledger.Targets.Add(new TargetSetting(entry.Seq, ledger.DayOf(entry.At), entry.By, target)); break;
            default: throw new UnreachableException($"{fact.GetType().Name} is no record");
        }
    }

    private void Take(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.CustomerAdded added: Remove(entry, added); break;
            case Fact.VisitLogged visit: TakeVisit(entry, visit); break;
            case Fact.DealSigned deal: TakeDeal(entry, deal); break;
            case Fact.PaymentReceived received: TakePayment(entry, received); break;
            case Fact.FollowUpPlanned: ledger.FollowUps.Remove(entry.Seq); break;
            case Fact.ReviewAnswered answer: ledger.Reviews.Remove(answer.On, entry.Seq); break;
            case Fact.TargetSet target: ledger.Targets.Remove(entry.Seq, target); break;
            default: throw new UnreachableException($"{fact.GetType().Name} is no record");
        }
    }

    private void Add(Entry entry, Fact.CustomerAdded added)
    {
        Customer customer = ledger.Customers.Add(added.Id, added.Name, added.Owner ?? default);
        customer.OwnedSince = ledger.DayOf(entry.At);
        customer.InPoolSince = customer.IsInPool ? customer.OwnedSince : null;
        customer.Tier = added.Tier;
        customer.Source = added.Source;
        customer.Referrer = added.Referrer;
        customer.Contact = added.Contact;
        customer.Phone = added.Phone;
        customer.Industry = added.Industry;
        customer.HistoryLines.Add(new HistoryLine(entry.Seq, customer.OwnedSince, entry.By, added, false));
        ledger.Figures.Of(entry.By).NewLeads.Add(customer.OwnedSince, 1);
    }

    private void Remove(Entry entry, Fact.CustomerAdded added)
    {
        ledger.Customers.Remove(ledger.Customers[added.Id]);
        ledger.Figures.Of(entry.By).NewLeads.Add(ledger.DayOf(entry.At), -1);
    }

    private void PutVisit(Entry entry, Fact.VisitLogged visit)
    {
        Customer customer = ledger.Customers[visit.Customer];
        bool mine = customer.Owner == entry.By || customer.OrderList.Exists(order => order.ShareOf(entry.By) > Ratio.Zero);
        Write(customer, entry, visit.On, visit, mine);
        ledger.Figures.Of(entry.By).CountContact(new ContactCount(visit.Kind, visit.On), 1);
        if (visit.NextOn is { } next) ledger.FollowUps.Add(new FollowUp(entry.Seq, entry.By, visit.Customer, visit.On, next, null, null, IsNextStep: true));
    }

    private void TakeVisit(Entry entry, Fact.VisitLogged visit)
    {
        Strike(ledger.Customers[visit.Customer], entry.Seq);
        ledger.Figures.Of(entry.By).CountContact(new ContactCount(visit.Kind, visit.On), -1);
        ledger.FollowUps.Remove(entry.Seq);
    }

    private void PutDeal(Entry entry, Fact.DealSigned deal)
    {
        Customer customer = ledger.Customers[deal.Customer];
        _orders.Sign(customer, new Order(entry.Seq, entry.At, deal), ledger.Seq > entry.Seq);
        Write(customer, entry, deal.On, deal, true);
    }

    private void TakeDeal(Entry entry, Fact.DealSigned deal)
    {
        Customer customer = ledger.Customers[deal.Customer];
        _orders.Cancel(customer, customer.OrderOf(entry.Seq)!);
        Strike(customer, entry.Seq);
    }

    private void PutPayment(Entry entry, Fact.PaymentReceived received)
    {
        Customer customer = ledger.Customers[received.Customer];
        _orders.Receive(customer, new Payment(entry.Seq, entry.By, received), ledger.Seq > entry.Seq);
        Write(customer, entry, received.On, received, true);
    }

    private void TakePayment(Entry entry, Fact.PaymentReceived received)
    {
        Customer customer = ledger.Customers[received.Customer];
        _orders.Return(customer, entry.Seq);
        Strike(customer, entry.Seq);
    }

    private void Plan(Entry entry, Fact.FollowUpPlanned planned) => ledger.FollowUps.Add(new FollowUp(
        entry.Seq, planned.Member, planned.Customer, ledger.DayOf(entry.At), planned.On, planned.At, planned.What, IsNextStep: false));

    private void Write(Customer customer, Entry entry, LocalDate on, Fact fact, bool byOwner)
    {
        bool inTime = on >= ledger.DayOf(entry.At).PlusDays(-ledger.Settings.BackdateDays);
        HistoryLine line = new(entry.Seq, on, entry.By, fact, byOwner && inTime && !customer.IsInPool);
        int index = customer.HistoryLines.FindLastIndex(earlier => earlier.Record < entry.Seq) + 1;
        customer.HistoryLines.Insert(index, line);
        Remember(customer, line);
    }

    private static void Strike(Customer customer, long record)
    {
        customer.HistoryLines.RemoveAll(line => line.Record == record);
        Recall(customer);
    }

    private static void Recall(Customer customer)
    {
        customer.LastContact = null;
        customer.LastFollowUp = null;
        foreach (HistoryLine line in customer.HistoryLines)
        {
            if (line.Fact is not (Fact.CustomerAdded or Fact.CustomerFell)) Remember(customer, line);
        }
    }

    private static void Remember(Customer customer, HistoryLine line)
    {
        if (!(line.On <= customer.LastContact)) customer.LastContact = line.On;
        if (line.FollowsUp && !(line.On <= customer.LastFollowUp)) customer.LastFollowUp = line.On;
    }
}
