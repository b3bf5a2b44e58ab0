using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>
/// What company files said so far of things that change in chat as well. A file adopted again changes only what it says differently than
/// before, and takes nothing back that members did meanwhile.
/// </summary>
public sealed class FileBook
{
    private readonly Dictionary<CustomerId, Fact.CustomerListed> _customers = [];
    private readonly Dictionary<(MemberId?, TeamId?, Metric, SalesPeriod), Fact.TargetSet> _targets = [];
    private readonly Dictionary<(MemberId?, TeamId?, SalesPeriod), Fact.BudgetSet> _budgets = [];

    internal FileBook()
    {
    }

    /// <summary>What the last file said of a customer; null where none has.</summary>
    public Fact.CustomerListed? Customer(CustomerId id) => _customers.GetValueOrDefault(id);

    /// <summary>The target that a file set last for the same whom, metric and period; null where none has.</summary>
    public Fact.TargetSet? Target(Fact.TargetSet target) => _targets.GetValueOrDefault(KeyOf(target));

    /// <summary>The budget that a file set last for the same whom and period; null where none has.</summary>
    public Fact.BudgetSet? Budget(Fact.BudgetSet budget) => _budgets.GetValueOrDefault(KeyOf(budget));

    internal void Keep(Fact.CustomerListed customer) => _customers[customer.Id] = customer;

    /// <summary>A target or a budget.</summary>
    internal void Keep(Fact fact)
    {
        if (fact is Fact.TargetSet target) _targets[KeyOf(target)] = target;
        if (fact is Fact.BudgetSet budget) _budgets[KeyOf(budget)] = budget;
    }

    private static (MemberId?, TeamId?, Metric, SalesPeriod) KeyOf(Fact.TargetSet target) => (target.Member, target.Team, target.Metric, target.Period);

    private static (MemberId?, TeamId?, SalesPeriod) KeyOf(Fact.BudgetSet budget) => (budget.Member, budget.Team, budget.Period);
}
