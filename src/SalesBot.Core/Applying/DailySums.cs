using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Applying;

/// <summary>
/// One member's running total of one metric by day: yuan, or a count. A period's sum costs a look-up a month and at most 60 days at its
/// ends, however many records lie behind it.
/// </summary>
public sealed class DailySums
{
    private readonly Dictionary<int, Month> _months = [];

    public void Add(LocalDate day, decimal amount)
    {
        int key = Key(day);
        if (!_months.TryGetValue(key, out Month? month)) _months[key] = month = new Month();
        month.Total += amount;
        month.Days[day.Day - 1] += amount;
    }

    /// <summary>The sum over a period, both end days included.</summary>
    public decimal Over(SalesPeriod period)
    {
        decimal sum = 0;
        for (LocalDate first = period.First.With(DateAdjusters.StartOfMonth); first <= period.Last; first = first.PlusMonths(1))
        {
            if (_months.TryGetValue(Key(first), out Month? month)) sum += PartOf(month, SalesPeriod.OfMonth(first), period);
        }

        return sum;
    }

    private static decimal PartOf(Month month, SalesPeriod whole, SalesPeriod period)
    {
        if (period.Covers(whole)) return month.Total;
        LocalDate from = LocalDate.Max(whole.First, period.First);
        LocalDate to = LocalDate.Min(whole.Last, period.Last);
        decimal sum = 0;
        for (int day = from.Day; day <= to.Day; day++) sum += month.Days[day - 1];
        return sum;
    }

    private static int Key(LocalDate day) => (day.Year * 12) + day.Month;

    private sealed class Month
    {
        public decimal Total { get; set; }

        public decimal[] Days { get; } = new decimal[31];
    }
}
