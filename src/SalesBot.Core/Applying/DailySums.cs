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

    /// <summary>
    /// A part of a yuan without end, such as a third, is kept to so many decimals: with more, what is added and taken out again in another order
    /// would leave a trace, and two equal sums would rank differently.
    /// </summary>
    private const int Decimals = 12;

    /// <summary>Of the longest month; days that a shorter one lacks stay 0.</summary>
    private const int MostDays = 31;

    // Both by month from the earliest known year on; the totals lie side by side because most questions need nothing else.
    private decimal[] _totals = [];
    private decimal[]?[] _days = [];
    private int _firstKey;

    public void Add(LocalDate day, decimal amount)
    {
        int index = MakeRoom(Key(day));
        decimal kept = amount.Scale <= Decimals ? amount : decimal.Round(amount, Decimals, MidpointRounding.AwayFromZero);
        _totals[index] += kept;
        (_days[index] ??= new decimal[MostDays])[day.Day - 1] += kept;
    }

    /// <summary>The sum over a period, both end days included.</summary>
    public decimal Over(SalesPeriod period)
    {
        int first = Key(period.First) - _firstKey;
        int last = Key(period.Last) - _firstKey;
        bool endsWhole = period.Last.Day >= 28 && period.Last.PlusDays(1).Day == 1;
        decimal sum = 0;
        for (int index = Math.Max(0, first); index <= last && index < _totals.Length; index++)
        {
            int from = index == first ? period.First.Day : 1;
            int to = index == last && !endsWhole ? period.Last.Day : MostDays;
            sum += from == 1 && to == MostDays ? _totals[index] : Between(_days[index], from, to);
        }

        return sum;
    }

    private static decimal Between(decimal[]? days, int from, int to)
    {
        decimal sum = 0;
        for (int day = from; days is not null && day <= to; day++) sum += days[day - 1];
        return sum;
    }

    private static int Key(LocalDate day) => (day.Year * 12) + day.Month;

    private int MakeRoom(int key)
    {
        if (_totals.Length == 0) _firstKey = key;
        int before = Math.Max(0, _firstKey - key);
        int after = Math.Max(0, key - _firstKey - _totals.Length + 1);
        if (before > 0) before += MonthsAtOnce;
        if (after > 0) after += MonthsAtOnce;
        if (before + after > 0) Widen(before, after);
        return key - _firstKey;
    }

    private void Widen(int before, int after)
    {
        decimal[] totals = new decimal[before + _totals.Length + after];
        decimal[]?[] days = new decimal[totals.Length][];
        _totals.CopyTo(totals, before);
        _days.CopyTo(days, before);
        (_totals, _days) = (totals, days);
        _firstKey -= before;
    }
}
