using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Applying;

/// <summary>
/// One member's running total of one metric by day: yuan, or a count. A period's sum costs a look-up a month and at most 62 days at its
/// ends, however many records lie behind it, and allocates nothing.
/// </summary>
public sealed class DailySums
{
    private const int MonthsAtOnce = 12;

    // One a month from the earliest known year on; null where nothing was added.
    private Month?[] _months = [];
    private int _firstKey;

    public void Add(LocalDate day, decimal amount)
    {
        int index = MakeRoom(Key(day));
        Month month = _months[index] ??= new Month();
        month.Total += amount;
        month.Days[day.Day - 1] += amount;
    }

    /// <summary>The sum over a period, both end days included.</summary>
    public decimal Over(SalesPeriod period)
    {
        int first = Key(period.First) - _firstKey;
        int last = Key(period.Last) - _firstKey;
        decimal sum = 0;
        for (int index = Math.Max(0, first); index <= last && index < _months.Length; index++)
        {
            if (_months[index] is not { } month) continue;
            int from = index == first ? period.First.Day : 1;
            int to = index == last ? period.Last.Day : Month.MostDays;
            sum += month.Between(from, IsLastOfMonth(period.Last, to) ? Month.MostDays : to);
        }

        return sum;
    }

    private static bool IsLastOfMonth(LocalDate last, int day) => day >= 28 && day == last.Day && last.PlusDays(1).Day == 1;

    private static int Key(LocalDate day) => (day.Year * 12) + day.Month;

    private int MakeRoom(int key)
    {
        if (_months.Length == 0) _firstKey = key;
        int before = Math.Max(0, _firstKey - key);
        int after = Math.Max(0, key - _firstKey - _months.Length + 1);
        if (before + after > 0)
        {
            before = before == 0 ? 0 : before + MonthsAtOnce;
            after = after == 0 ? 0 : after + MonthsAtOnce;
            Month?[] wider = new Month?[before + _months.Length + after];
            _months.CopyTo(wider, before);
            _months = wider;
            _firstKey -= before;
        }

        return key - _firstKey;
    }

    private sealed class Month
    {
        /// <summary>Of the longest month; days that a shorter one lacks stay 0.</summary>
        public const int MostDays = 31;

        public decimal Total { get; set; }

        public decimal[] Days { get; } = new decimal[MostDays];

        public decimal Between(int from, int to)
        {
            if (from == 1 && to == MostDays) return Total;
            decimal sum = 0;
            for (int day = from; day <= to; day++) sum += Days[day - 1];
            return sum;
        }
    }
}
