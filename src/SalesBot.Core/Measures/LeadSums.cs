using System.Runtime.InteropServices;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Measures;

/// <summary>The customers that one member added, by the day on which they were added.</summary>
public sealed class LeadSums
{
    private readonly Dictionary<LeadMark, DailySums> _counts = [];
    private readonly List<Customer> _leads = [];

    internal LeadSums()
    {
    }

    /// <summary>How many leads of a period came from a source and came to this.</summary>
    public int Over(CustomerSource? source, LeadState state, SalesPeriod period) =>
        (int)(_counts.GetValueOrDefault(new LeadMark(source, state))?.Over(period) ?? 0);

    /// <summary>The leads of a period, oldest first.</summary>
    public ReadOnlySpan<Customer> AddedIn(SalesPeriod period)
    {
        int from = FirstNotBefore(period.First);
        int to = FirstNotBefore(period.Last.PlusDays(1));
        return CollectionsMarshal.AsSpan(_leads)[from..to];
    }

    internal void Count(LocalDate day, LeadMark mark, int sign)
    {
        if (!_counts.TryGetValue(mark, out DailySums? sums)) _counts[mark] = sums = new DailySums();
        sums.Add(day, sign);
    }

    internal void Add(Customer lead) => _leads.Insert(FirstNotBefore(lead.AddedOn!.Value.PlusDays(1)), lead);

    internal void Remove(Customer lead) => _leads.Remove(lead);

    private int FirstNotBefore(LocalDate day)
    {
        int low = 0;
        int high = _leads.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_leads[middle].AddedOn < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
