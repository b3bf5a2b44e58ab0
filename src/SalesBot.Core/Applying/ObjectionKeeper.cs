using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps objections and what was answered to them.</summary>
internal sealed class ObjectionKeeper(Ledger ledger)
{
    /// <summary>Whether the record is one of an objection, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.ObjectionRaised raised: ledger.Objections.Add(new Objection(entry.Seq, entry.By, raised.On, raised.Text)); return true;
            case Fact.ObjectionAnswered said: ledger.Objections.Add(new ObjectionAnswer(entry.Seq, entry.By, said)); return true;
            default: return false;
        }
    }

    /// <summary>Whether the record is one of an objection, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        if (fact is not (Fact.ObjectionRaised or Fact.ObjectionAnswered)) return false;
        ledger.Objections.Remove(entry.Seq);
        return true;
    }
}
