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
        List<PoolRisk> risks = [.. OwnersIn(ledger, scope).SelectMany(owner => Of(ledger, owner, today).Where(risk => risk.DaysLeft <= days))];
        risks.Sort(PoolRisk.MostUrgentFirst);
        return risks;
    }

    private static IEnumerable<PoolRisk> Of(Ledger ledger, Member owner, LocalDate today)
    {
        foreach (Customer customer in ledger.Customers.OwnedBy(owner.Id))
        {
            if (Of(ledger, customer, owner, today) is { } risk) yield return risk;
        }
    }

    private static PoolRisk? Of(Ledger ledger, Customer customer, Member owner, LocalDate today) =>
        PoolClock.Read(ledger, customer, today) is { LastSafeDay: { } last } standing
            ? new PoolRisk(customer, owner, last, standing.DaysLeft(today) ?? 0, standing.IsWarned)
            : null;

    private static IEnumerable<Member> OwnersIn(Ledger ledger, Scope scope)
    {
        if (scope.Member is { } member) return [member];
        return scope.Team is { } team ? ledger.People.In(team.Id) : ledger.People.Members;
    }
}
