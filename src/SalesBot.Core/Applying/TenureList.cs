using System.Collections;
using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A customer's owners one after the other, in order of recording; the last is the present one.</summary>
public sealed class TenureList : IReadOnlyList<Tenure>
{
    private readonly List<Tenure> _tenures = new(1);

    internal TenureList()
    {
    }

    public int Count => _tenures.Count;

    public Tenure this[int index] => _tenures[index];

    /// <summary>The one that lasts; nobody's since ever where nothing was recorded.</summary>
    public Tenure Present => _tenures.Count > 0 ? _tenures[^1] : default;

    /// <summary>The last before the present one that was somebody's; null where there is none.</summary>
    public Tenure? LastOwned
    {
        get
        {
            int index = _tenures.FindLastIndex(Math.Max(0, _tenures.Count - 2), Math.Max(0, _tenures.Count - 1), tenure => tenure.Owner != default);
            return index < 0 ? null : _tenures[index];
        }
    }

    /// <summary>Whose it was when an entry was recorded; before the first record nobody's.</summary>
    public MemberId OwnerAt(long record)
    {
        int index = _tenures.FindLastIndex(tenure => tenure.Record <= record);
        return index < 0 ? default : _tenures[index].Owner;
    }

    /// <summary>Whether it changed hands after an entry.</summary>
    public bool HasMovedSince(long record) => Present.Record > record;

    /// <summary>The first day on which a member no longer owned it, after owning it last; null where they own it or never did.</summary>
    public LocalDate? LeftOn(MemberId member)
    {
        int index = _tenures.FindLastIndex(tenure => tenure.Owner == member);
        return index < 0 || index == _tenures.Count - 1 ? null : _tenures[index + 1].Since;
    }

    public IEnumerator<Tenure> GetEnumerator() => _tenures.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Begin(Tenure tenure) => _tenures.Insert(_tenures.FindLastIndex(earlier => earlier.Record < tenure.Record) + 1, tenure);

    /// <summary>As if it had never begun.</summary>
    internal void Strike(long record) => _tenures.RemoveAll(tenure => tenure.Record == record);
}
