using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what managers decide about grades.</summary>
internal sealed class GradeKeeper(Ledger ledger)
{
    /// <summary>Whether the record is one of a grade, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        if (fact is Fact.GradeSet set) ledger.Grades.Set(entry.Seq, set);
        return fact is Fact.GradeSet;
    }

    /// <summary>Whether the record is one of a grade, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        if (fact is Fact.GradeSet set) ledger.Grades.Unset(entry.Seq, set);
        return fact is Fact.GradeSet;
    }
}
