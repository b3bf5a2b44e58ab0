using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what concerns the team rather than a customer: answers to its review, targets, honours by hand, troubles that somebody is to answer, pauses.</summary>
internal sealed class TeamKeeper(Ledger ledger)
{
    /// <summary>Whether the record is one of the team, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.ReviewAnswered answer: ledger.Reviews.Add(answer.On, new ReviewBook.ReviewAnswer(entry.Seq, entry.At, entry.By, answer.Text)); return true;
            case Fact.TargetSet target: ledger.Targets.Add(new TargetSetting(entry.Seq, ledger.DayOf(entry.At), entry.By, target)); return true;
            case Fact.HonourAwarded honour: ledger.Honours.Add(entry, honour); return true;
            case Fact.PainAssigned assigned: ledger.Pains.Add(entry, ledger.DayOf(entry.At), assigned); return true;
            case Fact.PostsPaused pause: ledger.Pauses.Add(entry, pause); return true;
            default: return false;
        }
    }

    /// <summary>Whether the record is one of the team, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.ReviewAnswered answer: ledger.Reviews.Remove(answer.On, entry.Seq); return true;
            case Fact.TargetSet target: ledger.Targets.Remove(entry.Seq, target); return true;
            case Fact.HonourAwarded honour: ledger.Honours.Remove(entry.Seq, honour.Member); return true;
            case Fact.PainAssigned: ledger.Pains.Remove(entry.Seq); return true;
            case Fact.PostsPaused: ledger.Pauses.Remove(entry.Seq); return true;
            default: return false;
        }
    }
}
