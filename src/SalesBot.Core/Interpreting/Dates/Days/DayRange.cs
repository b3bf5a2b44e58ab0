using NodaTime;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Days in a row, first and last included.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    /// <summary>False where a part was asked for that the period does not have.</summary>
    public bool IsInOrder => First <= Last;

    public static DayRange Of(LocalDate day) => new(day, day);

    /// <summary>The week from Monday to Sunday that holds <paramref name="day"/>.</summary>
    public static DayRange Week(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new(monday, monday.PlusDays(6));
    }

    public static DayRange Month(LocalDate day) => new(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth));

    public static DayRange Months(LocalDate first, int count) => new(first, first.PlusMonths(count).PlusDays(-1));

    public static DayRange Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>The quarter that holds <paramref name="day"/> when the first one of a year starts with <paramref name="startMonth"/>.</summary>
    public static DayRange Quarter(LocalDate day, int startMonth)
    {
        var into = (day.Month - startMonth + 12) % 3;
        return Months(new LocalDate(day.Year, day.Month, 1).PlusMonths(-into), 3);
    }

    public DateInterval ToInterval() => new(First, Last);
}
