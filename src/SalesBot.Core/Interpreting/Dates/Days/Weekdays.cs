using NodaTime;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>上周五, next Friday and the like.</summary>
internal static class Weekdays
{
    /// <summary>
    /// That weekday of the calendar week <paramref name="weeks"/> from this one; or, if <paramref name="isNearest"/> was said ("past",
    /// "coming"), the nearest one before or after today.
    /// </summary>
    public static LocalDate Relative(LocalDate today, IsoDayOfWeek weekday, int weeks, bool isNearest) => (isNearest, weeks) switch
    {
        (true, < 0) => today.Previous(weekday),
        (true, > 0) => today.Next(weekday),
        _ => DayRange.Week(today).First.PlusDays((weeks * 7) + (int)weekday - 1),
    };
}
