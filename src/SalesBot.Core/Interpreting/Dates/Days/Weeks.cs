using NodaTime;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Weeks of a month or year, counted as the calendar does: the first one holds its first Thursday.</summary>
internal static class Weeks
{
    public static DayRange Nth(DayRange period, int n) => DayRange.Week(FirstThursday(period).PlusWeeks(n - 1));

    public static DayRange Last(DayRange period) => DayRange.Week(period.Last.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Thursday)));

    private static LocalDate FirstThursday(DayRange period) => period.First.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Thursday));
}
