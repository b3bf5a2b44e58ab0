using System.Diagnostics;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Rituals;

/// <summary>
/// When something happens once a week or month, as the company file writes it: "fri 16:00", "last 16:00", "15 09:00". Where that day is off, it is
/// the last working day of the same week or month before it; where there is none, it does not happen.
/// </summary>
internal readonly record struct Recurrence(string Day, LocalTime Time)
{
    private const string Last = "last";

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <param name="text">As it was checked when the file was read.</param>
    public static Recurrence Of(string text)
    {
        string[] parts = text.Split(' ');
        return new Recurrence(parts[0], Clock.Parse(parts[1]).GetValueOrThrow());
    }

    /// <summary>Whether it happens on a day.</summary>
    public bool IsOn(LocalDate day, CompanyCalendar calendar)
    {
        if (!calendar.IsWorkday(day)) return false;
        SalesPeriod around = Array.IndexOf(Weekdays, Day) >= 0 ? SalesPeriod.OfWeek(day) : SalesPeriod.OfMonth(day);
        LocalDate held = MeantIn(around);
        while (around.Contains(held) && !calendar.IsWorkday(held)) held = held.PlusDays(-1);
        return held == day;
    }

    private LocalDate MeantIn(SalesPeriod around)
    {
        int weekday = Array.IndexOf(Weekdays, Day);
        if (weekday >= 0) return around.First.PlusDays(weekday);
        if (Day == Last) return around.Last;
        return int.TryParse(Day, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? around.First.PlusDays(number - 1) : throw new UnreachableException(Day);
    }
}
