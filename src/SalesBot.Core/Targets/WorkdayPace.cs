using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Targets;

/// <summary>A period's working days as they lie around a day.</summary>
/// <param name="Days">Working days of the period.</param>
/// <param name="DaysGone">Those up to today, today included.</param>
/// <param name="DaysLeft">Those from today on, today included.</param>
public readonly record struct WorkdayPace(int Days, int DaysGone, int DaysLeft)
{
    /// <summary>Days gone ÷ days; null where the period has no working day.</summary>
    public Ratio? Gone => Days > 0 ? Ratio.FromFraction(DaysGone / (decimal)Days) : null;

    public static WorkdayPace Of(CompanyCalendar calendar, SalesPeriod period, LocalDate today)
    {
        int days = calendar.WorkdaysIn(period);
        if (today < period.First) return new WorkdayPace(days, 0, days);
        if (today > period.Last) return new WorkdayPace(days, days, 0);
        int gone = calendar.WorkdaysIn(SalesPeriod.Between(period.First, today));
        return new WorkdayPace(days, gone, days - gone + (calendar.IsWorkday(today) ? 1 : 0));
    }

    /// <summary>What a value of the days gone comes to over all days, not rounded; null while no working day has gone.</summary>
    public decimal? CarryForward(decimal value) => DaysGone > 0 ? value * Days / DaysGone : null;
}
