using NodaTime;

namespace SalesBot.Core.Calendar;

/// <summary>The working days of one calendar year, counted once.</summary>
internal sealed class WorkYear
{
    /// <summary>Working days from 1 January to the day before the day of this number, which is 1 to 367.</summary>
    private readonly short[] _before;

    public WorkYear(int year, Func<LocalDate, bool> isWorkday)
    {
        int days = CalendarSystem.Iso.GetDaysInYear(year);
        _before = new short[days + 2];
        LocalDate first = new(year, 1, 1);
        for (int number = 1; number <= days; number++)
        {
            _before[number + 1] = (short)(_before[number] + (isWorkday(first.PlusDays(number - 1)) ? 1 : 0));
        }
    }

    public int Total => _before[^1];

    public bool IsWorkday(int dayOfYear) => _before[dayOfYear + 1] > _before[dayOfYear];

    /// <summary>Working days from the first to the last of these days, both included.</summary>
    public int Between(int firstDay, int lastDay) => _before[lastDay + 1] - _before[firstDay];
}
