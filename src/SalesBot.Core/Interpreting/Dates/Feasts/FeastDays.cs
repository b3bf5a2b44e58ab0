using NodaTime;

namespace SalesBot.Core.Interpreting.Dates.Feasts;

/// <summary>The day of a feast in a year.</summary>
internal static class FeastDays
{
    public static LocalDate In(Feast feast, int year) => feast switch
    {
        Feast.NewYear => new(year, 1, 1),
        Feast.NewYearsEve => new(year, 12, 31),
        Feast.Valentine => new(year, 2, 14),
        Feast.WomensDay => new(year, 3, 8),
        Feast.GirlsDay => new(year, 3, 7),
        Feast.SaintPatrick => new(year, 3, 17),
        Feast.AprilFools => new(year, 4, 1),
        Feast.EarthDay => new(year, 4, 22),
        Feast.LabourDay => new(year, 5, 1),
        Feast.YouthDay => new(year, 5, 4),
        Feast.ChildrensDay => new(year, 6, 1),
        Feast.MidYearSale => new(year, 6, 18),
        Feast.IndependenceDay => new(year, 7, 4),
        Feast.TeachersDay => new(year, 9, 10),
        Feast.NationalDay => new(year, 10, 1),
        Feast.Halloween => new(year, 10, 31),
        Feast.SinglesDay => new(year, 11, 11),
        Feast.DoubleTwelve => new(year, 12, 12),
        Feast.ChristmasEve => new(year, 12, 24),
        Feast.Christmas => new(year, 12, 25),
        _ => Moving(feast, year),
    };

    private static LocalDate Moving(Feast feast, int year) => feast switch
    {
        Feast.TombSweeping => TombSweeping(year),
        Feast.MartinLutherKing => Nth(year, 1, 3, IsoDayOfWeek.Monday),
        Feast.MothersDay => Nth(year, 5, 2, IsoDayOfWeek.Sunday),
        Feast.MemorialDay => new LocalDate(year, 5, 31).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)),
        Feast.FathersDay => Nth(year, 6, 3, IsoDayOfWeek.Sunday),
        Feast.LaborDayUs => Nth(year, 9, 1, IsoDayOfWeek.Monday),
        Feast.Thanksgiving => Nth(year, 11, 4, IsoDayOfWeek.Thursday),
        Feast.BlackFriday => Nth(year, 11, 4, IsoDayOfWeek.Thursday).PlusDays(1),
        Feast.CyberMonday => Nth(year, 11, 4, IsoDayOfWeek.Thursday).PlusDays(4),
        Feast.GoodFriday => Easter(year).PlusDays(-2),
        _ => Easter(year),
    };

    private static LocalDate Nth(int year, int month, int n, IsoDayOfWeek day) =>
        new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(day)).PlusWeeks(n - 1);

    // The solar term Qingming by the usual formula for the 21st century; right to the day for 2000 to 2099.
    private static LocalDate TombSweeping(int year)
    {
        var y = year % 100;
        return new(year, 4, (int)((y * 0.2422m) + 4.81m) - (y / 4));
    }

    // The Gregorian computus in its anonymous form.
    private static LocalDate Easter(int year)
    {
        var century = year / 100;
        var golden = year % 19;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - epact - (year % 100 % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * shift) + 114;
        return new(year, sum / 31, (sum % 31) + 1);
    }
}
