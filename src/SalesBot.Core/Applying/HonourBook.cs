using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Honours by member, in the order in which they were given.</summary>
public sealed class HonourBook
{
    private readonly List<Fact.HonourGiven> _given = [];
    private readonly HashSet<CustomerId> _news = [];

    internal HonourBook()
    {
    }

    public IReadOnlyList<Fact.HonourGiven> Given => _given;

    public IEnumerable<Fact.HonourGiven> Of(MemberId member) => _given.Where(honour => honour.Member == member);

    /// <summary>Whether somebody was honoured for having won the customer.</summary>
    public bool WasNews(CustomerId customer) => _news.Contains(customer);

    internal void Add(Fact.HonourGiven honour)
    {
        _given.Add(honour);
        if (honour.Kind is HonourKind.NewCustomer) _news.Add(honour.Customer);
    }
}
