using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;
using SalesBot.Core.Spending;

namespace SalesBot.Core.Applying;

/// <summary>Keeps visits, calls and what is planned.</summary>
internal sealed class ContactKeeper(Ledger ledger)
{
    private readonly HistoryWriter _history = new(ledger);

    public void Put(Entry entry, Fact.OfContact fact)
    {
        switch (fact)
        {
            case Fact.VisitLogged visit: PutVisit(entry, visit); break;
            case Fact.FollowUpPlanned planned: Plan(entry, planned); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfContact fact)
    {
        switch (fact)
        {
            case Fact.VisitLogged visit: TakeVisit(entry, visit); break;
            case Fact.FollowUpPlanned: ledger.FollowUps.Remove(entry.Seq); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    private void PutVisit(Entry entry, Fact.VisitLogged visit)
    {
        Customer customer = ledger.Customers[visit.Customer];
        bool mine = HistoryWriter.IsOwners(customer, entry) || customer.OrderList.Exists(order => order.ShareOf(entry.By) > Ratio.Zero);
        _history.Write(customer, entry, visit.On, visit, mine && Counts(customer.Tenures.OwnerAt(entry.Seq), visit));
        ledger.Thin.Look(customer, new HistoryLine(entry.Seq, visit.On, entry.By, visit, mine), ledger.DayOf(entry.At));
        ledger.Figures.Of(entry.By).CountContact(new ContactCount(visit.Kind, visit.On), 1);
        if (visit.Expense is { } spent) Spend(entry, customer, visit, spent);
        if (visit.NextOn is { } next) ledger.FollowUps.Add(new FollowUp(entry.Seq, entry.By, visit.Customer, visit.On, next, null, null, IsNextStep: true));
    }

    private bool Counts(MemberId owner, Fact.VisitLogged visit) => ContactNotes.Of(visit.Kind, visit.Notes) switch
    {
        ContactWorth.FollowUp => true,
        ContactWorth.NoAnswer => ledger.PoolRulesOf(owner).NoAnswerCounts,
        ContactWorth.MassGreeting => false,
    };

    private void TakeVisit(Entry entry, Fact.VisitLogged visit)
    {
        HistoryWriter.Strike(ledger.Customers[visit.Customer], entry.Seq);
        ledger.Thin.Forget(entry.Seq);
        ledger.Figures.Of(entry.By).CountContact(new ContactCount(visit.Kind, visit.On), -1);
        ledger.FollowUps.Remove(entry.Seq);
        ledger.Spends.Remove(entry.Seq, entry.By, visit.Customer);
        if (visit.Expense is { } spent) ledger.Customers.Leads.Charge(ledger.Customers[visit.Customer], -spent);
    }

    private void Spend(Entry entry, Customer customer, Fact.VisitLogged visit, Money spent)
    {
        ledger.Spends.Add(new Spend(entry.Seq, entry.By, visit.Customer, visit.On, spent, PurposeWords.In(visit.Notes)));
        ledger.Customers.Leads.Charge(customer, spent);
    }

    private void Plan(Entry entry, Fact.FollowUpPlanned planned) => ledger.FollowUps.Add(new FollowUp(
        entry.Seq, planned.Member, planned.Customer, ledger.DayOf(entry.At), planned.On, planned.At, planned.What, IsNextStep: false));
}
