using SalesBot.Core.Access;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Spending;

namespace SalesBot.Core.Deciding;

/// <summary>Money spent on customers, and what may be.</summary>
internal static class SpendingDecisions
{
    public static Decision Log(Setting setting, Command.LogExpense expense)
    {
        PartyFinding customer = CustomerFinder.Find(setting, expense, expense.Customer, mayCreate: true);
        if (customer.Instead is { } instead) return instead;
        DayFinding on = DayFinding.Of(setting, expense, expense.On);
        if (on.Instead is { } notThen) return notThen;
        AmountFinding amount = AmountFinding.Of(setting, expense, expense.Amount, expense.Currency);
        if (amount.Instead is { } unclear) return unclear;
        Party party = customer.Party!;
        SpendPurpose? purpose = expense.Purpose ?? PurposeWords.In(setting.Words);
        Command understood = expense with { Customer = new CustomerName(party.Name), Amount = amount.Yuan, Currency = null, On = on.Day, Purpose = purpose };
        return new Decision.Recorded(understood, new Fact.ExpenseLogged(party.Id, amount.Yuan, on.Day, purpose), party.Before, [.. party.Notes, .. amount.Notes]);
    }

    /// <summary>Of this quarter where no period is named.</summary>
    public static Decision SetBudget(Setting setting, Command.SetBudget budget)
    {
        Member speaker = setting.Speaker.Member;
        if (!speaker.SeesAll && speaker.Role is not Role.Leader) return new Decision.Refused(budget, RefusalReason.NotAllowed, "");
        if (budget.Who is null && budget.Team is null) return new Decision.Asked(budget, "who", [], "");
        if (ScopeFinder.Find(setting, budget.Who, budget.Team) is not { } scope)
        {
            return MemberFinder.Nobody(budget, budget.Who?.Text ?? budget.Team!.Value.Text);
        }

        if (!Rights.MaySetBudget(setting.Ledger, speaker, scope)) return new Decision.Refused(budget, RefusalReason.NotAllowed, "");
        AmountFinding amount = AmountFinding.Of(setting, budget, budget.Amount, budget.Currency);
        return amount.Instead ?? Record(setting, budget, scope, amount);
    }

    private static Decision.Recorded Record(Setting setting, Command.SetBudget budget, Scope scope, AmountFinding amount)
    {
        SalesPeriod period = budget.Period ?? setting.Ledger.QuarterOf(setting.Today);
        Command understood = budget with
        {
            Who = scope.Member is { } member ? new MemberName(member.Name) : null,
            Team = scope.Team is { } team ? new TeamName(team.Name) : scope.IsCompany ? TeamName.All : null,
            Amount = amount.Yuan,
            Currency = null,
            Period = period,
        };
        return new Decision.Recorded(understood, new Fact.BudgetSet(period, amount.Yuan, scope.Member?.Id, scope.Team?.Id), [], amount.Notes);
    }
}
