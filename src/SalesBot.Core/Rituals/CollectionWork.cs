using SalesBot.Core.Applying;
using SalesBot.Core.Collection;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>What the clock does about money that is still out.</summary>
internal static class CollectionWork
{
    /// <summary>
    /// Whoever is paid for an order is told of it some days before it costs them something, the leader a few days before as well; the leader
    /// alone where the member has left.
    /// </summary>
    public static Performance Remind(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        IReadOnlyList<Order> open = [.. ledger.Figures.Of(act.Member!.Id).OpenOrders];
        IEnumerable<Post> posts = open.OrderBy(order => order.DueOn).ThenBy(order => order.Record).SelectMany(order => Posts(ledger, act, act.Member!, order));
        return posts.ToArray() is { Length: > 0 } said ? new Performance([done], said) : Performance.Nothing;
    }

    private static IEnumerable<Post> Posts(Ledger ledger, RitualAct act, Member member, Order order)
    {
        if (CollectionDeadline.Of(ledger, order) is not { } deadline) yield break;
        int days = deadline.DaysLeft(act.On);
        CollectionRules rules = ledger.Settings.Collecting;
        if (!rules.Remind.Contains(days)) yield break;
        bool isHere = member.IsHereOn(act.On);
        if (isHere) yield return Post(ledger, act, member, member, order, deadline);
        // Of a shared order the leader hears once.
        bool tells = !isHere || (days == rules.TellLeader && order.Earners[0].Member == member.Id);
        if (tells && Superiors.Of(ledger, member.Id, act.On) is { } leader) yield return Post(ledger, act, leader, member, order, deadline);
    }

    private static Post.CollectionDue Post(Ledger ledger, RitualAct act, Member reader, Member member, Order order, CollectionDeadline deadline) =>
        new(act, reader, Tongue.Of(ledger, reader), member, ledger.Customers[order.Customer], order, deadline);
}
