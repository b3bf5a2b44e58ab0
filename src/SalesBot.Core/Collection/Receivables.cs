using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Collection;

/// <summary>Orders with money outstanding, by due date, then day of signing, then number.</summary>
/// <param name="Outstanding">Of all of them.</param>
/// <param name="Overdue">Of those whose due date is past.</param>
public sealed record Receivables(IReadOnlyList<Receivable> Orders, Money Outstanding, Money Overdue)
{
    /// <summary>Of the orders that a member shares in, whole; of those of a team's members; or of all.</summary>
    public static Receivables Of(Ledger ledger, Scope scope, LocalDate today)
    {
        HashSet<Order> open = [];
        foreach (Member member in ledger.People.Members)
        {
            if (Covers(scope, member)) open.UnionWith(ledger.Figures.Of(member.Id).OpenOrders);
        }

        return Of(ledger, open, today);
    }

    public static Receivables Of(Ledger ledger, Customer customer, LocalDate today) => Of(ledger, customer.OpenOrders, today);

    /// <summary>What has been due for so long.</summary>
    public Money Aged(AgeBucket age) => Orders.Where(one => one.Age == age).Aggregate(Money.Zero, (sum, one) => sum + one.Outstanding);

    private static bool Covers(Scope scope, Member member) =>
        scope.Member is { } one ? one.Id == member.Id : scope.Team is null || scope.Team.Id == member.Team;

    private static int ByDueDate(Receivable a, Receivable b)
    {
        if (ReferenceEquals(a.Order, b.Order)) return 0;
        return a.Order.IsDueBefore(b.Order) ? -1 : 1;
    }

    private static Receivables Of(Ledger ledger, IEnumerable<Order> open, LocalDate today)
    {
        Receivable[] orders = [.. open.Select(order => Receivable.Of(order, ledger.Plans.RulesOn(order.On), today))];
        Array.Sort(orders, ByDueDate);
        Money outstanding = Money.Zero;
        Money overdue = Money.Zero;
        foreach (Receivable one in orders)
        {
            outstanding += one.Outstanding;
            if (one.IsOverdue) overdue += one.Outstanding;
        }

        return new Receivables(orders, outstanding, overdue);
    }
}
