using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps the leave that was registered in chat.</summary>
internal sealed class LeaveKeeper(Ledger ledger)
{
    /// <summary>Whether the record is a leave, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        if (fact is not Fact.LeaveSet leave) return false;
        ledger.People.AddLeave(leave.Member, entry.Seq, leave.Period);
        ledger.Deadlines.TouchAllOf(leave.Member);
        return true;
    }

    /// <summary>Whether the record is a leave, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        if (fact is not Fact.LeaveSet leave) return false;
        ledger.People.RemoveLeave(leave.Member, entry.Seq);
        ledger.Deadlines.TouchAllOf(leave.Member);
        return true;
    }
}
