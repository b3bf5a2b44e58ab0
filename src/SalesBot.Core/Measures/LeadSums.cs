using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Measures;

/// <summary>The customers that one member added, by the day on which they were added.</summary>
public sealed class LeadSums
{
    private readonly Dictionary<LeadMark, DailySums> _counts = [];
    private readonly Dictionary<LeadMark, DailySums> _costs = [];

    internal LeadSums()
    {
    }

    /// <summary>How many leads of a period came from a source and came to this.</summary>
    public int Over(CustomerSource? source, LeadState state, SalesPeriod period) =>
        (int)(_counts.GetValueOrDefault(new LeadMark(source, state))?.Over(period) ?? 0);

    /// <summary>Yuan spent on the leads of a period that came from a source, until today.</summary>
    public decimal CostOver(CustomerSource? source, SalesPeriod period) => _costs.GetValueOrDefault(new LeadMark(source, default))?.Over(period) ?? 0;

    internal void Count(LocalDate day, LeadMark mark, int sign)
    {
        if (!_counts.TryGetValue(mark, out DailySums? sums)) _counts[mark] = sums = new DailySums();
        sums.Add(day, sign);
    }

    internal void Charge(LocalDate day, CustomerSource? source, decimal yuan)
    {
        LeadMark mark = new(source, default);
        if (!_costs.TryGetValue(mark, out DailySums? sums)) _costs[mark] = sums = new DailySums();
        sums.Add(day, yuan);
    }
}
