using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Tests.Calendar;

public sealed class FestivalTests
{
    [Theory]
    [InlineData(1, 1, Festival.SpringFestival)]
    [InlineData(5, 5, Festival.DragonBoat)]
    [InlineData(8, 15, Festival.MidAutumn)]
    public void Festivals_of_the_moon_calendar_fall_on_their_day(int month, int day, Festival festival)
    {
        ChineseLunisolarCalendar moon = new();
        for (int year = 2024; year <= 2030; year++)
        {
            // A leap month shifts the numbers of the months behind it.
            int leap = moon.GetLeapMonth(year);
            LocalDate on = LocalDate.FromDateTime(moon.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
            CompanyCalendar everyDay = CompanyCalendar.For(Some.Settings() with { Calendar = new CalendarRules([], [], []) });
            // Where two festivals fall on one day, customers are greeted for one of them.
            Assert.True(Festivals.GreetedOn(everyDay, on) == festival || on == new LocalDate(on.Year, 10, 1), $"{festival} {on}");
        }
    }

    [Theory]
    [InlineData("2026-09-24", Festival.MidAutumn)]
    [InlineData("2026-09-25", null)]
    [InlineData("2026-09-30", Festival.NationalDay)]
    [InlineData("2026-02-14", Festival.SpringFestival)]
    [InlineData("2027-01-01", Festival.NewYear)]
    [InlineData("2026-09-16", null)]
    public void Customers_are_greeted_on_the_last_working_day_up_to_the_festival(string day, Festival? festival)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Assert.Equal(festival, Festivals.GreetedOn(CompanyCalendar.For(Some.Settings()), on));
    }
}
