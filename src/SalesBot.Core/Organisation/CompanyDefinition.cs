using NodaTime;
using SalesBot.Core.Commission;

namespace SalesBot.Core.Organisation;

/// <summary>Everything a company file says, checked: every name that refers to something is the full name of a thing in this definition.</summary>
/// <param name="Teams">Without numbers (0): adoption gives them.</param>
/// <param name="Members">At least one, in the order of the file.</param>
/// <param name="Categories">At least one; the first is that of a deal which names none.</param>
/// <param name="Shelf">Other plans that the company may be compared with, each by an id of its own.</param>
/// <param name="PlanFrom">First day of signing that the plan pays; from the day of adoption where missing. A company's first plan pays the days before as well.</param>
public sealed record CompanyDefinition(
    CompanySettings Settings,
    IReadOnlyList<Team> Teams,
    IReadOnlyList<MemberDefinition> Members,
    IReadOnlyList<Category> Categories,
    IReadOnlyList<CustomerDefinition> Customers,
    IReadOnlyList<TargetDefinition> Targets,
    CommissionPlan Plan,
    LocalDate? PlanFrom = null,
    IReadOnlyList<CommissionPlan>? Shelf = null,
    IReadOnlyList<BudgetDefinition>? Budgets = null);
