using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Keeps what was spent to sell, and what may be.</summary>
internal sealed class SpendKeeper(Ledger ledger)
{
    private readonly HistoryWriter _history = new(ledger);

    public void Put(Entry entry, Fact.OfSpending fact)
    {
        switch (fact)
        {
            case Fact.ExpenseLogged expense:
                ledger.Spends.Add(new Spend(entry.Seq, entry.By, expense.Customer, expense.On, expense.Amount, expense.Purpose));
                ledger.Customers.Leads.Charge(ledger.Customers[expense.Customer], expense.Amount);
                _history.Write(ledger.Customers[expense.Customer], entry, expense.On, expense, counts: false);
                break;
            case Fact.BudgetSet set: ledger.Budgets.Add(entry.Seq, set); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    public void Take(Entry entry, Fact.OfSpending fact)
    {
        switch (fact)
        {
            case Fact.ExpenseLogged expense:
                ledger.Spends.Remove(entry.Seq, entry.By, expense.Customer);
                ledger.Customers.Leads.Charge(ledger.Customers[expense.Customer], -expense.Amount);
                HistoryWriter.Strike(ledger.Customers[expense.Customer], entry.Seq);
                break;
            case Fact.BudgetSet set: ledger.Budgets.Remove(entry.Seq, set); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }
}
