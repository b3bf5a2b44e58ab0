using NodaTime;

namespace SalesBot.Core.Complaints;

/// <summary>
/// One customer's complaints. A settlement closes what was open when it was recorded; which complaints those are follows from the order of recording,
/// so that taking either out leaves the rest as if it had never been.
/// </summary>
public sealed class CustomerComplaints
{
    /// <summary>Days during which an open complaint protects its customer from the pool.</summary>
    public const int ProtectedDays = 30;

    // In order of recording.
    private readonly List<Complaint> _all = [];
    private readonly List<(long Record, LocalDate On)> _settlements = [];
    private readonly List<ComplaintCost> _costs = [];

    internal CustomerComplaints()
    {
    }

    /// <summary>The newest that is open; null where none is.</summary>
    public Complaint? NewestOpen => _all.FindLast(complaint => complaint.IsOpen);

    /// <summary>The last day on which an open complaint protects from the pool, which may have passed; null where none is open.</summary>
    public LocalDate? ProtectsUntil => NewestOpen?.On.PlusDays(ProtectedDays);

    /// <summary>The last day on which any of them protects or protected: until it was settled, at most so many days. Null where there was none.</summary>
    public LocalDate? LastProtected
    {
        get
        {
            LocalDate? last = null;
            foreach (Complaint complaint in _all)
            {
                LocalDate end = complaint.On.PlusDays(ProtectedDays);
                if (complaint.ResolvedOn is { } resolved && resolved < end) end = resolved;
                if (!(end <= last)) last = end;
            }

            return last;
        }
    }

    /// <summary>What the complaints about an order cost, in order of recording.</summary>
    /// <param name="order">Number of the entry that recorded the order.</param>
    internal IReadOnlyList<ComplaintCost> CostsOf(long order) => _costs.Exists(cost => cost.Order == order) ? [.. _costs.Where(cost => cost.Order == order)] : [];

    /// <summary>Whether there is a complaint about the goods of an order.</summary>
    /// <param name="order">Number of the entry that recorded the order.</param>
    internal bool AreAboutGoodsOf(long order) => _all.Exists(complaint => complaint.Order == order && complaint.About is Commands.ComplaintSubject.Goods);

    internal void Add(Complaint complaint)
    {
        _all.Insert(_all.FindLastIndex(earlier => earlier.Record < complaint.Record) + 1, complaint);
        Settle();
    }

    internal void Settle(long record, LocalDate on)
    {
        _settlements.Insert(_settlements.FindLastIndex(earlier => earlier.Record < record) + 1, (record, on));
        Settle();
    }

    internal void Cost(ComplaintCost cost) => _costs.Add(cost);

    internal void Remove(long record)
    {
        _all.RemoveAll(complaint => complaint.Record == record);
        _settlements.RemoveAll(settlement => settlement.Record == record);
        _costs.RemoveAll(cost => cost.Record == record);
        Settle();
    }

    private void Settle()
    {
        for (int index = 0; index < _all.Count; index++)
        {
            int next = _settlements.FindIndex(settlement => settlement.Record > _all[index].Record);
            _all[index] = _all[index] with { ResolvedOn = next < 0 ? null : _settlements[next].On };
        }
    }
}
