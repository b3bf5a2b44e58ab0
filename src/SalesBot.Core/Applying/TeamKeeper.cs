using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what concerns the team rather than a customer: answers to its review, targets, honours by hand, troubles that somebody is to answer, pauses.</summary>
internal sealed class TeamKeeper(Ledger ledger)
{
    public void Put(Entry entry, Fact.OfTeam fact)
    {
        switch (fact)
        {
            case Fact.ReviewAnswered answer: ledger.Reviews.Add(answer.On, new ReviewBook.ReviewAnswer(entry.Seq, entry.By)); break;
            case Fact.TargetSet target: ledger.Targets.Add(new TargetSetting(entry.Seq, ledger.DayOf(entry.At), target)); break;
            case Fact.HonourAwarded honour: ledger.Honours.Add(entry, honour); break;
            case Fact.PainAssigned assigned: ledger.Pains.Add(entry, ledger.DayOf(entry.At), assigned); break;
            case Fact.PostsPaused pause: ledger.Pauses.Add(entry, pause); break;
            case Fact.GradeSet set: ledger.Grades.Set(entry.Seq, set); break;
            case Fact.ObjectionRaised raised: ledger.Objections.Add(new Objection(entry.Seq, entry.By, raised.On, raised.Text)); break;
            case Fact.ObjectionAnswered said: ledger.Objections.Add(new ObjectionAnswer(entry.Seq, entry.By, said)); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfTeam fact)
    {
        switch (fact)
        {
            case Fact.ReviewAnswered answer: ledger.Reviews.Remove(answer.On, entry.Seq); break;
            case Fact.TargetSet target: ledger.Targets.Remove(entry.Seq, target); break;
            case Fact.HonourAwarded honour: ledger.Honours.Remove(entry.Seq, honour.Member); break;
            case Fact.PainAssigned: ledger.Pains.Remove(entry.Seq); break;
            case Fact.PostsPaused: ledger.Pauses.Remove(entry.Seq); break;
            case Fact.GradeSet set: ledger.Grades.Unset(entry.Seq, set); break;
            case Fact.ObjectionRaised or Fact.ObjectionAnswered: ledger.Objections.Remove(entry.Seq); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }
}
