using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>Which members were told of which bands within reach, so that each is told once a quarter.</summary>
public sealed class BandNotes
{
    private readonly HashSet<Fact.BandNoted> _noted = [];

    internal BandNotes()
    {
    }

    /// <param name="quarter">First day of the quarter.</param>
    /// <param name="from">The attainment at which the band begins.</param>
    public bool Has(MemberId member, LocalDate quarter, Ratio from) => _noted.Contains(new Fact.BandNoted(member, quarter, from));

    internal void Add(Fact.BandNoted noted) => _noted.Add(noted);
}
