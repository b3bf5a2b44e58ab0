using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Honours by member, in the order in which they were given.</summary>
public sealed class HonourBook
{
    private readonly List<Fact.HonourGiven> _given = [];

    internal HonourBook()
    {
    }

    public IReadOnlyList<Fact.HonourGiven> Given => _given;

    public IEnumerable<Fact.HonourGiven> Of(MemberId member) => _given.Where(honour => honour.Member == member);

    internal void Add(Fact.HonourGiven honour) => _given.Add(honour);
}
