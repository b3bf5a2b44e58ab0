using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Keeps whose customers are after claims, releases and hand-overs, and who confirmed and locked them.</summary>
internal sealed class OwnershipKeeper(Ledger ledger, OrderBook orders)
{
    public void Put(Entry entry, Fact.OfOwnership fact)
    {
        switch (fact)
        {
            case Fact.CustomerClaimed claimed: Claim(entry, claimed); break;
            case Fact.CustomerReleased released: Give(entry, released, released.Customer, default, OwnerChange.Released); break;
            case Fact.CustomersTransferred moved: Transfer(entry, moved); break;
            case Fact.HandoverReceived received: Receive(entry, received); break;
            case Fact.CustomerLocked locked: Lock(entry, locked); break;
            case Fact.LeaveSet leave: Register(entry, leave); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfOwnership fact)
    {
        switch (fact)
        {
            case Fact.CustomerClaimed claimed: Unclaim(entry, claimed); break;
            case Fact.CustomerReleased released: GiveBack(entry, released.Customer); break;
            case Fact.CustomersTransferred moved: TransferBack(entry, moved); break;
            case Fact.HandoverReceived received:
                foreach (CustomerId id in received.Customers) ledger.Customers[id].Receipts.RemoveAll(receipt => receipt.Record == entry.Seq);
                break;
            case Fact.CustomerLocked locked: ledger.Customers[locked.Customer].Locks.RemoveAll(one => one.Record == entry.Seq); break;
            case Fact.LeaveSet leave: CallOff(entry, leave); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    private void Claim(Entry entry, Fact.CustomerClaimed claimed)
    {
        Give(entry, claimed, claimed.Customer, claimed.Member, OwnerChange.Claimed);
        ledger.Figures.Of(claimed.Member).Claims.Add(ledger.DayOf(entry.At), 1);
    }

    private void Unclaim(Entry entry, Fact.CustomerClaimed claimed)
    {
        GiveBack(entry, claimed.Customer);
        ledger.Figures.Of(claimed.Member).Claims.Add(ledger.DayOf(entry.At), -1);
    }

    private void Transfer(Entry entry, Fact.CustomersTransferred moved)
    {
        foreach (CustomerId id in moved.Customers)
        {
            MemberId from = ledger.Customers[id].Tenures.OwnerAt(entry.Seq);
            Give(entry, moved, id, moved.To, from == default ? OwnerChange.Assigned : OwnerChange.HandedOver);
            if (from != default) ledger.FollowUps.HandOver(id, from, moved.To, entry.Seq);
        }

        foreach (long order in moved.Orders ?? []) orders.HandOver(moved.Customers[0], order, entry.Seq, moved.To);
    }

    private void TransferBack(Entry entry, Fact.CustomersTransferred moved)
    {
        foreach (CustomerId id in moved.Customers) GiveBack(entry, id);
        foreach (long order in moved.Orders ?? []) orders.HandBack(moved.Customers[0], order, entry.Seq);
        ledger.FollowUps.HandBack(entry.Seq);
    }

    private void Receive(Entry entry, Fact.HandoverReceived received)
    {
        foreach (CustomerId id in received.Customers)
        {
            List<HandoverReceipt> receipts = ledger.Customers[id].Receipts;
            receipts.Insert(receipts.FindLastIndex(earlier => earlier.Record < entry.Seq) + 1, new HandoverReceipt(entry.Seq, received.On));
        }
    }

    private void Lock(Entry entry, Fact.CustomerLocked locked)
    {
        List<CustomerLock> locks = ledger.Customers[locked.Customer].Locks;
        locks.Insert(locks.FindLastIndex(earlier => earlier.Record < entry.Seq) + 1, new CustomerLock(entry.Seq, locked.Until));
    }

    private void Give(Entry entry, Fact fact, CustomerId id, MemberId to, OwnerChange how)
    {
        Customer customer = ledger.Customers[id];
        LocalDate day = ledger.DayOf(entry.At);
        ledger.Customers.Give(customer, new Tenure(entry.Seq, to, day, entry.At, how));
        HistoryWriter.Mention(customer, new HistoryLine(entry.Seq, day, entry.By, fact, false));
    }

    private void GiveBack(Entry entry, CustomerId id)
    {
        Customer customer = ledger.Customers[id];
        ledger.Customers.GiveBack(customer, entry.Seq);
        HistoryWriter.Strike(customer, entry.Seq);
    }

    private void Register(Entry entry, Fact.LeaveSet leave)
    {
        ledger.People.AddLeave(leave.Member, entry.Seq, leave.Period);
        ledger.Deadlines.TouchAllOf(leave.Member);
    }

    private void CallOff(Entry entry, Fact.LeaveSet leave)
    {
        ledger.People.RemoveLeave(leave.Member, entry.Seq);
        ledger.Deadlines.TouchAllOf(leave.Member);
    }
}
