using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what was spent to sell, and what may be.</summary>
internal sealed class SpendKeeper(Ledger ledger)
{
    private readonly HistoryWriter _history = new(ledger);

    /// <summary>Whether the record is one of spending, which is then put into the books.</summary>
    public bool Put(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.ExpenseLogged expense:
                ledger.Spends.Add(new Spend(entry.Seq, entry.By, expense.Customer, expense.On, expense.Amount, expense.Purpose));
                ledger.Customers.Leads.Charge(ledger.Customers[expense.Customer], expense.Amount);
                _history.Write(ledger.Customers[expense.Customer], entry, expense.On, expense, counts: false);
                return true;
            case Fact.BudgetSet set: ledger.Budgets.Add(entry.Seq, set); return true;
            default: return false;
        }
    }

    /// <summary>Whether the record is one of spending, which is then taken out of the books.</summary>
    public bool Take(Entry entry, Fact fact)
    {
        switch (fact)
        {
            case Fact.ExpenseLogged expense:
                ledger.Spends.Remove(entry.Seq, entry.By, expense.Customer);
                ledger.Customers.Leads.Charge(ledger.Customers[expense.Customer], -expense.Amount);
                HistoryWriter.Strike(ledger.Customers[expense.Customer], entry.Seq);
                return true;
            case Fact.BudgetSet set: ledger.Budgets.Remove(entry.Seq, set); return true;
            default: return false;
        }
    }
}
