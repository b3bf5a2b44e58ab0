using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Honours by member, in the order in which they were given.</summary>
public sealed class HonourBook
{
    private readonly List<Honour> _given = [];
    private readonly Dictionary<MemberId, List<Honour>> _byMember = [];
    private readonly HashSet<CustomerId> _news = [];

    internal HonourBook()
    {
    }

    public IReadOnlyList<Honour> Given => _given;

    public IReadOnlyList<Honour> Of(MemberId member) => _byMember.TryGetValue(member, out List<Honour>? given) ? given : [];

    /// <summary>Whether somebody was honoured for having won the customer.</summary>
    public bool WasNews(CustomerId customer) => _news.Contains(customer);

    internal void Add(Entry entry, Fact.HonourGiven honour)
    {
        Add(new Honour(entry.Seq, honour.Member, honour.Kind, honour.On, null, honour.Customer, honour.Order, default, entry.At));
        if (honour.Kind is HonourKind.NewCustomer) _news.Add(honour.Customer);
    }

    internal void Add(Entry entry, Fact.HonourAwarded honour) =>
        Add(new Honour(entry.Seq, honour.Member, HonourKind.Awarded, honour.On, honour.Title, default, 0, entry.By, entry.At));

    internal void Remove(long record, MemberId member)
    {
        _given.RemoveAll(honour => honour.Record == record);
        _byMember[member].RemoveAll(honour => honour.Record == record);
    }

    private void Add(Honour honour)
    {
        _given.Add(honour);
        if (!_byMember.TryGetValue(honour.Member, out List<Honour>? given)) _byMember[honour.Member] = given = [];
        given.Add(honour);
    }
}
