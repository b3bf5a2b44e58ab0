using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Adopting;

/// <summary>
/// What a company file changes: the difference between what it says and what is known, as facts in the order in which they must be appended. A
/// file adopted twice changes nothing. Things are known by name; one whose name is new and among whose aliases is a known name is that thing,
/// renamed. What a file no longer mentions stays.
/// </summary>
public static class Adoption
{
    /// <param name="today">The company's local day, from which a plan without a date of its own holds.</param>
    public static IReadOnlyList<Change> Difference(CompanyDefinition company, Ledger ledger, LocalDate today)
    {
        var numbers = new Numbers(company, ledger);
        Change[] changes =
        [
            new(new Fact.SettingsAdopted(company.Settings), ledger.Company is { } settings ? new Fact.SettingsAdopted(settings) : null),
            .. company.Teams.Select(team => Form(team, numbers, ledger)),
            .. company.Members.Select(member => Join(member, numbers, ledger)),
            new(new Fact.CategoriesAdopted(company.Categories), ledger.Categories.Count > 0 ? new Fact.CategoriesAdopted(ledger.Categories) : null),
            AdoptPlan(company, ledger.Plans, today),
            .. (company.Shelf ?? []).Select(plan => Shelve(plan, ledger.Plans)),
            .. company.Customers.Select(customer => List(customer, numbers, ledger)),
            .. company.Targets.Select(target => SetTarget(target, numbers, ledger)),
            .. (company.Budgets ?? []).Select(budget => SetBudget(budget, numbers, ledger)),
        ];
        return [.. changes.Where(change => !change.IsNothing)];
    }

    private static Change Form(Team team, Numbers numbers, Ledger ledger)
    {
        var id = numbers.TeamOf(team.Name);
        return new Change(new Fact.TeamFormed(team with { Id = id }), numbers.IsNew(id) ? null : new Fact.TeamFormed(ledger.People[id]));
    }

    private static Change Join(MemberDefinition definition, Numbers numbers, Ledger ledger)
    {
        var id = numbers.MemberOf(definition.Member.Name);
        var member = definition.Member with { Id = id, Team = definition.Team is { } team ? numbers.TeamOf(team) : default };
        return new Change(new Fact.MemberJoined(member), numbers.IsNew(id) ? null : new Fact.MemberJoined(ledger.People.AsListed(id)));
    }

    private static Change AdoptPlan(CompanyDefinition company, PlanBook plans, LocalDate today)
    {
        var last = plans.Adopted.Count > 0 ? plans.Adopted[^1] : null;
        var same = last is null ? null : last with { Plan = company.Plan, From = company.PlanFrom ?? last.From };
        if (same is not null && new Change(same, last).IsNothing) return new Change(same, last);
        var version = plans.Adopted.Where(plan => plan.Plan.Id == company.Plan.Id).Select(plan => plan.Version).DefaultIfEmpty(0).Max() + 1;
        return new Change(new Fact.PlanAdopted(company.Plan, company.PlanFrom ?? today, version), last);
    }

    private static Change Shelve(CommissionPlan plan, PlanBook plans) =>
        new(new Fact.PlanShelved(plan), plans.Shelf.TryGetValue(plan.Id, out var known) ? new Fact.PlanShelved(known) : null);

    private static Change List(CustomerDefinition customer, Numbers numbers, Ledger ledger)
    {
        var id = numbers.CustomerOf(customer.Name);
        var listed = new Fact.CustomerListed(
            id,
            customer.Name,
            customer.Aliases,
            customer.Owner is { } owner ? numbers.MemberOf(owner) : null,
            customer.Tier,
            customer.Since,
            customer.Ordered,
            customer.Purchases,
            customer.Phone,
            customer.Source,
            customer.Stage);
        return new Change(listed, ledger.File.Customer(id));
    }

    private static Change SetTarget(TargetDefinition target, Numbers numbers, Ledger ledger)
    {
        var set = new Fact.TargetSet(
            target.Period,
            target.Amount,
            target.Metric,
            target.Who is { } who ? numbers.MemberOf(who) : null,
            target.Team is { } team ? numbers.TeamOf(team) : null,
            target.Floor,
            target.Stretch);
        return new Change(set, ledger.File.Target(set));
    }

    private static Change SetBudget(BudgetDefinition budget, Numbers numbers, Ledger ledger)
    {
        var set = new Fact.BudgetSet(
            budget.Period,
            budget.Amount,
            budget.Who is { } who ? numbers.MemberOf(who) : null,
            budget.Team is { } team ? numbers.TeamOf(team) : null);
        return new Change(set, ledger.File.Budget(set));
    }
}
