using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>The days that the pool's clock counts for one owner: calendar or working days, without those on which the owner is on leave.</summary>
internal readonly struct ClockDays(CompanyCalendar calendar, PoolRules rules, IReadOnlyList<SalesPeriod> leave)
{
    /// <summary>A leave that never ends must not keep the count going.</summary>
    private const int LongestCount = 20_000;

    /// <summary>The day that is so many counted days after the clock's start, or the next one that can be a last safe day.</summary>
    public LocalDate LastSafeDay(LocalDate start, int days)
    {
        if (leave.Count == 0) return SafeDayFrom(rules.WorkingDays ? calendar.PlusWorkdays(start, days) : start.PlusDays(days));
        LocalDate day = start;
        int left = days;
        for (int step = 0; left > 0 && step < LongestCount; step++)
        {
            day = day.PlusDays(1);
            if (Counts(day)) left--;
        }

        return SafeDayFrom(day);
    }

    /// <summary>The day itself, or the next that is no leave and, where days off are spared, no day off.</summary>
    public LocalDate SafeDayFrom(LocalDate day)
    {
        LocalDate found = rules.SpareDaysOff ? calendar.WorkdayFrom(day) : day;
        for (int step = 0; IsLeave(found) && step < LongestCount; step++)
        {
            found = rules.SpareDaysOff ? calendar.WorkdayFrom(found.PlusDays(1)) : found.PlusDays(1);
        }

        return found;
    }

    private bool Counts(LocalDate day) => !IsLeave(day) && (!rules.WorkingDays || calendar.IsWorkday(day));

    private bool IsLeave(LocalDate day)
    {
        foreach (SalesPeriod period in leave)
        {
            if (period.Contains(day)) return true;
        }

        return false;
    }
}
