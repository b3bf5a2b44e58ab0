using NodaTime;
using SalesBot.Core.Cases;
using SalesBot.Core.Commands;
using SalesBot.Core.Complaints;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what is learnt about customers and from them: tiers, notes, complaints, stories.</summary>
internal sealed class KnowingKeeper(Ledger ledger, SaleKeeper sales)
{
    private readonly HistoryWriter _history = new(ledger);

    public void Put(Entry entry, Fact.OfKnowing fact)
    {
        switch (fact)
        {
            case Fact.TierSet set: Put(entry, set); break;
            case Fact.ContactSet set: Put(entry, set); break;
            case Fact.CustomerNoted noted: Put(entry, noted); break;
            case Fact.ComplaintLogged complaint: Put(entry, complaint); break;
            case Fact.ComplaintResolved resolved: Put(entry, resolved); break;
            case Fact.CaseShared shared: Put(entry, shared); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfKnowing fact)
    {
        switch (fact)
        {
            case Fact.TierSet set: ForgetTier(entry.Seq, Strike(set.Customer, entry)); break;
            case Fact.ContactSet set: ForgetContact(entry.Seq, Strike(set.Customer, entry)); break;
            case Fact.CustomerNoted noted: Strike(noted.Customer, entry).NoteList.RemoveAll(note => note.Record == entry.Seq); break;
            case Fact.ComplaintLogged complaint: ForgetComplaint(entry.Seq, Strike(complaint.Customer, entry), complaint.Order); break;
            case Fact.ComplaintResolved resolved: ForgetComplaint(entry.Seq, Strike(resolved.Customer, entry), resolved.Order); break;
            case Fact.CaseShared shared: Forget(entry, shared); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    /// <summary>The tier that was set last holds.</summary>
    /// <param name="record">Number of the entry that set it.</param>
    public static void SetTier(Customer customer, long record, Tier? tier)
    {
        customer.Tiers[record] = tier;
        customer.Tier = customer.Tiers.Values[^1];
    }

    private static void ForgetTier(long record, Customer customer)
    {
        customer.Tiers.Remove(record);
        customer.Tier = customer.Tiers.Count > 0 ? customer.Tiers.Values[^1] : null;
    }

    private void Put(Entry entry, Fact.TierSet set)
    {
        SetTier(ledger.Customers[set.Customer], entry.Seq, set.Tier);
        Note(set.Customer, entry, set);
    }

    private void Put(Entry entry, Fact.ContactSet set)
    {
        Customer customer = ledger.Customers[set.Customer];
        customer.Reached[entry.Seq] = (set.Contact, set.Phone);
        ledger.Customers.Index(customer);
        Note(set.Customer, entry, set);
    }

    private void ForgetContact(long record, Customer customer)
    {
        customer.Reached.Remove(record);
        ledger.Customers.Index(customer);
    }

    private void Put(Entry entry, Fact.CustomerNoted noted)
    {
        List<CustomerNote> notes = ledger.Customers[noted.Customer].NoteList;
        CustomerNote note = new(entry.Seq, ledger.DayOf(entry.At), noted.Aspect, noted.Note);
        notes.Insert(notes.FindLastIndex(earlier => earlier.Record < entry.Seq) + 1, note);
        Note(noted.Customer, entry, noted);
    }

    private void Put(Entry entry, Fact.ComplaintLogged logged)
    {
        Customer customer = ledger.Customers[logged.Customer];
        ChangeComplaints(customer, logged.Order, () => customer.Complaints.Add(new Complaint(entry.Seq, logged.On, logged.About, logged.Order)));
        Charge(customer, entry.Seq, logged.On, logged.Order, logged.Cost);
        _history.Write(customer, entry, logged.On, logged, false);
    }

    /// <summary>A complaint that was handled is a follow-up.</summary>
    private void Put(Entry entry, Fact.ComplaintResolved resolved)
    {
        Customer customer = ledger.Customers[resolved.Customer];
        customer.Complaints.Settle(entry.Seq, resolved.On);
        Charge(customer, entry.Seq, resolved.On, resolved.Order, resolved.Cost);
        _history.Write(customer, entry, resolved.On, resolved, HistoryWriter.IsOwners(customer, entry));
    }

    private void Put(Entry entry, Fact.CaseShared shared)
    {
        Customer? customer = shared.Customer is { } id ? ledger.Customers[id] : null;
        ledger.Cases.Add(new SharedCase(entry.Seq, entry.By, shared.On, shared.Text, shared.Customer, shared.HidesName), customer);
        if (customer is not null) _history.Write(customer, entry, shared.On, shared, false);
    }

    private void Forget(Entry entry, Fact.CaseShared shared)
    {
        ledger.Cases.Remove(entry.Seq);
        if (shared.Customer is { } customer) Strike(customer, entry);
    }

    private void Charge(Customer customer, long record, LocalDate on, long? order, Money? cost)
    {
        if (order is not { } charged || cost is not { } yuan) return;
        customer.Complaints.Cost(new ComplaintCost(record, charged, on, yuan));
        sales.Charge(customer, charged);
    }

    /// <summary>An order is complained about once, however often its customer complains.</summary>
    private void ChangeComplaints(Customer customer, long? order, Action change)
    {
        Order? about = order is { } number ? customer.OrderOf(number) : null;
        bool before = about is not null && customer.Complaints.AreAboutGoodsOf(about.Record);
        change();
        bool after = about is not null && customer.Complaints.AreAboutGoodsOf(about.Record);
        if (before != after) ledger.Goods.CountComplaint(about!, after ? 1 : -1);
    }

    private void ForgetComplaint(long record, Customer customer, long? order)
    {
        ChangeComplaints(customer, order, () => customer.Complaints.Remove(record));
        if (order is { } charged) sales.Charge(customer, charged);
    }

    private void Note(CustomerId customer, Entry entry, Fact fact) =>
        _history.Write(ledger.Customers[customer], entry, ledger.DayOf(entry.At), fact, false);

    private Customer Strike(CustomerId id, Entry entry)
    {
        Customer customer = ledger.Customers[id];
        HistoryWriter.Strike(customer, entry.Seq);
        return customer;
    }
}
