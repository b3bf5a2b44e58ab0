using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>Who is about to lose which customer.</summary>
public static class PoolRisks
{
    /// <summary>Days left up to which a customer is at risk, where nobody says otherwise.</summary>
    public const int DefaultWithin = 3;

    /// <summary>The customers of a member, a team or the company with so many days left or fewer, the most urgent first.</summary>
    public static IReadOnlyList<PoolRisk> Within(Ledger ledger, Scope scope, LocalDate today, int days = DefaultWithin)
    {
        List<PoolRisk> risks = [];
        foreach (Customer customer in Candidates(ledger, scope, today.PlusDays(days)))
        {
            Member owner = ledger.People[customer.Owner];
            if (scope.Team is { } team && owner.Team != team.Id) continue;
            if (Of(ledger, customer, owner, today) is { } risk && risk.DaysLeft <= days) risks.Add(risk);
        }

        risks.Sort(PoolRisk.MostUrgentFirst);
        return risks;
    }

    /// <summary>A member's few customers are all looked at; of a team or the company only those whose clock comes to an end in time.</summary>
    private static IEnumerable<Customer> Candidates(Ledger ledger, Scope scope, LocalDate until)
    {
        if (scope.Member is { } member) return ledger.Customers.OwnedBy(member.Id);
        return scope.Team is { } team && OwnedIn(ledger, team) < ledger.Deadlines.CountUntil(until) ? Near(ledger, team, until) : ledger.Deadlines.Until(until);
    }

    private static int OwnedIn(Ledger ledger, Team team) => ledger.People.In(team.Id).Sum(member => ledger.Customers.OwnedBy(member.Id).Count);

    /// <summary>Where a team owns fewer customers than are near the pool in the whole company.</summary>
    private static IEnumerable<Customer> Near(Ledger ledger, Team team, LocalDate until) =>
        ledger.People.In(team.Id).SelectMany(member => ledger.Customers.OwnedBy(member.Id)).Where(customer => ledger.Deadlines.Of(customer)?.LastSafeDay <= until);

    private static PoolRisk? Of(Ledger ledger, Customer customer, Member owner, LocalDate today) =>
        PoolClock.Read(ledger, customer, today) is { LastSafeDay: { } last } standing
            ? new PoolRisk(customer, owner, last, standing.DaysLeft(today) ?? 0, standing.IsWarned, standing.Rule) { Known = ledger.Deadlines.WorthOf(customer) }
            : null;
}
