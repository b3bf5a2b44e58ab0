using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Measures;

/// <summary>Measured times by kind and day, of one member or of all.</summary>
internal sealed class CycleTimes
{
    private readonly Dictionary<LocalDate, List<int>>[] _byDay = [.. Enum.GetValues<CycleKind>().Select(_ => new Dictionary<LocalDate, List<int>>())];

    /// <summary>Adds the values of a period, both end days included.</summary>
    public void AddTo(List<int> values, CycleKind kind, SalesPeriod period)
    {
        Dictionary<LocalDate, List<int>> days = _byDay[(int)kind];
        foreach ((LocalDate day, List<int> there) in days)
        {
            if (period.Contains(day)) values.AddRange(there);
        }
    }

    public void Add(CycleMark mark)
    {
        Dictionary<LocalDate, List<int>> days = _byDay[(int)mark.Kind];
        if (!days.TryGetValue(mark.On, out List<int>? there)) days[mark.On] = there = [];
        there.Add(mark.Value);
    }

    public void Remove(CycleMark mark) => _byDay[(int)mark.Kind][mark.On].Remove(mark.Value);
}
