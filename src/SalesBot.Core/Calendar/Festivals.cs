using NodaTime;

namespace SalesBot.Core.Calendar;

/// <summary>The festivals on which customers are greeted, by year. Those of the moon calendar come from a table, the rest from the calendar of the sun.</summary>
public static class Festivals
{
    // The first of the first, the fifth of the fifth and the fifteenth of the eighth month of the traditional Chinese calendar.
    private static readonly Dictionary<int, (LocalDate Spring, LocalDate DragonBoat, LocalDate MidAutumn)> ByMoon = new()
    {
        [2024] = (new(2024, 2, 10), new(2024, 6, 10), new(2024, 9, 17)),
        [2025] = (new(2025, 1, 29), new(2025, 5, 31), new(2025, 10, 6)),
        [2026] = (new(2026, 2, 17), new(2026, 6, 19), new(2026, 9, 25)),
        [2027] = (new(2027, 2, 6), new(2027, 6, 9), new(2027, 9, 15)),
        [2028] = (new(2028, 1, 26), new(2028, 5, 28), new(2028, 10, 3)),
        [2029] = (new(2029, 2, 13), new(2029, 6, 16), new(2029, 9, 22)),
        [2030] = (new(2030, 2, 3), new(2030, 6, 5), new(2030, 9, 12)),
    };

    /// <summary>The festival that greetings are due for on a day: the last working day up to the festival. Null on every other day.</summary>
    public static Festival? GreetedOn(CompanyCalendar calendar, LocalDate day)
    {
        if (!calendar.IsWorkday(day)) return null;
        LocalDate last = calendar.WorkdayFrom(day.PlusDays(1)).PlusDays(-1);
        foreach ((Festival festival, LocalDate on) in In(day.Year).Concat(In(day.Year + 1)))
        {
            if (day <= on && on <= last) return festival;
        }

        return null;
    }

    private static IEnumerable<(Festival Festival, LocalDate On)> In(int year)
    {
        yield return (Festival.NewYear, new LocalDate(year, 1, 1));
        yield return (Festival.LabourDay, new LocalDate(year, 5, 1));
        if (ByMoon.TryGetValue(year, out (LocalDate Spring, LocalDate DragonBoat, LocalDate MidAutumn) moon))
        {
            yield return (Festival.SpringFestival, moon.Spring);
            yield return (Festival.DragonBoat, moon.DragonBoat);
            yield return (Festival.MidAutumn, moon.MidAutumn);
        }

        yield return (Festival.NationalDay, new LocalDate(year, 10, 1));
    }
}
